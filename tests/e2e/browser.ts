/**
 * The browser of the tests, launched here and nowhere else. On Linux x64 it is the Chromium that
 * `@sparticuz/chromium` carries, with its own NSS libraries and fonts, so that a bare machine is
 * enough; elsewhere an installed Chrome or Edge.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** For a machine without a display, a graphics card, or a network. */
const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none'
];

function packageVersion(): string {
  const entry = createRequire(__filename).resolve('@sparticuz/chromium');
  const description = readFileSync(path.resolve(path.dirname(entry), '../package.json'), 'utf8');
  return (JSON.parse(description) as { readonly version: string }).version;
}

/** Where the packaged browser is unpacked, once for a version. */
async function unpackedBrowser(): Promise<string> {
  const folder = path.join(os.tmpdir(), `recommendations-tracker-chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  // Unpacked aside and moved as a whole: several test processes may come here at once.
  const aside = mkdtempSync(`${folder}-`);
  const program = path.join(__dirname, 'unpackBrowser.mjs');
  await promisify(execFile)(process.execPath, [program, folder], {
    env: { ...process.env, TMPDIR: aside }
  });
  try {
    renameSync(aside, folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    rmSync(aside, { recursive: true });
  }
  return folder;
}

async function installedBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel });
    } catch (cause) {
      failures.push(cause);
    }
  }
  throw new AggregateError(
    failures,
    'The browser tests need Google Chrome or Microsoft Edge on this system, and neither starts.'
  );
}

/** Starts a browser without a window. Whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser();
  const folder = await unpackedBrowser();
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: [...flags],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts')
    }
  });
}

/** The Excel host of the tests: a local site of its own, a pane of its own, one real browser. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { startLocal, type LocalSite } from '../../../../local/startLocal';

/** The pane of the tests as a folder such as the build leaves. */
export async function testPane(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'pane/pane.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022'
  });
  writeFileSync(path.join(folder, 'pane.js'), outputFiles[0]?.text ?? '');
  for (const name of ['taskpane.html', 'manifest.xml']) {
    copyFileSync(path.join(__dirname, 'pane', name), path.join(folder, name));
  }
}

export interface HostUnderTest {
  readonly site: LocalSite;
  readonly excelUrl: string;
  readonly stop: () => Promise<void>;
}

export async function startHostUnderTest(): Promise<HostUnderTest> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-excel-'));
  const paneFolder = mkdtempSync(path.join(os.tmpdir(), 'tracker-pane-'));
  await testPane(paneFolder);
  const site = await startLocal({
    port: 0,
    dataFolder: folder,
    sample: false,
    excel: { port: 0, isNeeded: true, paneFolder },
    log: () => undefined
  });
  return {
    site,
    excelUrl: site.excelUrl ?? '',
    stop: async () => {
      await site.stop();
      for (const each of [folder, paneFolder]) rmSync(each, { recursive: true, force: true });
    }
  };
}

/** Opens the host's page, and its pane when Office.js is ready in it. */
export async function openHost(
  context: BrowserContext,
  excelUrl: string
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(excelUrl);
  await page.waitForFunction(() => 'excelHost' in window);
  await page.evaluate('excelHost.drawn()');
  await paneOf(page);
  return { page, errors };
}

/** The pane as it is now: a change of person or workbook loads another. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane-place iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => 'pane' in window);
  await frame.evaluate('pane.ready');
  return frame;
}

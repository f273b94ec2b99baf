import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Runs `npm start` with these words until it ends by itself. */
function start(words: readonly string[]): Promise<{ code: number | null; said: string }> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const running = spawn(process.execPath, [tsx, 'local/start.ts', ...words], { cwd: root });
  let said = '';
  const keep = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
  };
  running.stdout.on('data', keep);
  running.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}

describe('npm start, where it cannot start', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-start-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('ends in one sentence when the port is in use, before anything is built', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start(['--port', String(port), '--data', folder]);
    await new Promise((resolve) => other.close(resolve));
    expect(said).toBe(
      `Port ${port} is in use by another program: stop it, or choose another with --port.`
    );
    expect(code).toBe(1);
  });

  it('ends in one line for an option it does not know', async () => {
    const { code, said } = await start(['--verbose']);
    expect(said).toMatch(/^There is no option "--verbose"\. Usage: .*$/);
    expect(code).toBe(1);
  });

  it('removes nothing from a folder with files of somebody else', async () => {
    writeFileSync(path.join(folder, 'thesis.docx'), '');
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const { code, said } = await start(['--port', String(port), '--data', folder, '--reset']);
    expect(said).toContain('holds "thesis.docx", which is not ours');
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });
});

import { request } from 'node:http';
import { startWorkbench, type WorkbenchUnderTest } from './standInSite';

/** Asks for an address exactly as written: `fetch` would tidy it up first. */
function status(origin: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const asked = request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode));
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('files of the workbench', () => {
  let workbench: WorkbenchUnderTest;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });

  afterAll(() => workbench.close());

  it.each([
    '/_host/loader.js',
    '/_host/loader-config.js?page=Register',
    '/_host/host.css',
    '/_host/scripts/browser/boot.js',
    '/_host/scripts/browser/standIns/coreBundle.js',
    '/_host/dist/probe_0123456789abcdef0123.js',
    '/_host/runtime/react/react.production.min.js',
    '/_host/runtime/tslib/tslib.js'
  ])('serves %s', async (address) => {
    expect(await status(workbench.origin, address)).toBe(200);
  });

  it.each([
    '/_host/dist/../probePages.js',
    '/_host/dist/../../standInSite.ts',
    '/_host/dist/%2e%2e/%2e%2e/pages.test.ts',
    '/_host/dist/..%2f..%2f..%2f..%2f..%2fpackage.json',
    '/_host/dist/..%5c..%5cpackage.json',
    '/_host/dist//etc/passwd',
    '/_host/dist/%00.js',
    '/_host/dist/%zz.js',
    '/_host/dist/',
    '/_host/runtime/react/../package.json',
    '/_host/runtime/typescript/lib/typescript.js',
    '/_host/scripts/browser/../index.js',
    '/_host/scripts/browser/%2e%2e/index.js',
    '/_host/scripts/index.js',
    '/_host/nothing'
  ])('refuses %s', async (address) => {
    expect(await status(workbench.origin, address)).toBe(404);
  });

  it('lets a browser keep what has a hash in its name, and nothing else', async () => {
    const kept = await fetch(`${workbench.origin}/_host/dist/probe_0123456789abcdef0123.js`);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    const asked = await fetch(`${workbench.origin}/_host/runtime/tslib/tslib.js`);
    expect(asked.headers.get('cache-control')).toBe('no-cache');
  });

  it('has every theme in the style sheet, each with its own accent', async () => {
    const styles = await (await fetch(`${workbench.origin}/_host/host.css`)).text();
    expect(styles).toMatch(/data-theme='light'][^}]*--themePrimary: #0f6cbd;/);
    expect(styles).toMatch(/data-theme='dark'][^}]*--themePrimary: #62abf5;/);
    expect(styles).toMatch(/data-theme='highContrast'][^}]*--bodyBackground: #000000;/);
  });
});

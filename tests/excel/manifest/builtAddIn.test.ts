import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What `npm run build` left; it comes before the tests (`npm test`). */
const built = path.resolve(__dirname, '../../../dist-excel');
const text = (file: string): string => readFileSync(path.join(built, file), 'utf8');

/** Before the pane shows: React, Fluent and the pane itself. Sign-in is loaded when it is needed. */
const BUDGET_GZIP_BYTES = 360 * 1024;

const pane = text('taskpane.html');
const scriptsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) => src ?? '');
const stylesOf = (page: string): readonly string[] =>
  [...page.matchAll(/<link[^>]*\shref="([^"]+)"/g)].map(([, href]) => href ?? '');
const policyOf = (page: string): ReadonlyMap<string, string> =>
  new Map(
    (/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '')
      .split(';')
      .map((each) => each.trim())
      .map((each) => [each.split(' ')[0] ?? '', each.slice(each.indexOf(' ') + 1)])
  );

describe('the built add-in', () => {
  test('has every file that its manifest and pages name', () => {
    const address = 'https://localhost:4443/addin/';
    const named = [...text('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, url]) => (url ?? '').slice(address.length)
    );
    const own = ['taskpane.html', 'signin.html']
      .flatMap((page) => [...scriptsOf(text(page)), ...stylesOf(text(page))])
      .filter((file) => !file.startsWith('https:'));
    const missing = [...new Set([...named, ...own])].filter(
      (file) => !existsSync(path.join(built, file))
    );
    expect(named.length).toBeGreaterThan(5);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(missing).toEqual([]);
  });

  test('loads Office.js from Microsoft, as Microsoft asks, before its own script, and nothing else', () => {
    const [office, ...own] = scriptsOf(pane);
    expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(own.filter((file) => file.includes(':'))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });

  test.each(['taskpane.html', 'signin.html'])(
    '%s runs under a policy without inline script',
    (page) => {
      const policy = policyOf(text(page));
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).not.toMatch(/unsafe/);
      expect(text(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(text(page)).not.toMatch(/\son\w+=/);
    }
  );

  test('may reach sites of SharePoint and the sign-in, and nothing else', () => {
    const signIn = 'https://login.microsoftonline.com';
    expect(policyOf(pane).get('connect-src')).toBe(`https://*.sharepoint.com ${signIn}`);
    expect(policyOf(pane).get('frame-src')).toBe(signIn);
  });

  test('holds nothing of Office.js', () => {
    const scripts = readdirSync(built).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /^(office|excel)/i.test(file))).toEqual([]);
    expect(scripts.filter((file) => text(file).includes('OSFPerformance'))).toEqual([]);
  });

  test('stays within its budget before the pane shows', () => {
    const weight = [...scriptsOf(pane), ...stylesOf(pane)]
      .filter((file) => !file.startsWith('https:'))
      .map((file) => gzipSync(text(file)).length)
      .reduce((sum, each) => sum + each, 0);
    expect(weight).toBeGreaterThan(10 * 1024);
    expect(weight).toBeLessThanOrEqual(BUDGET_GZIP_BYTES);
  });

  test('keeps the script of the sign-in apart', () => {
    const first = scriptsOf(pane)
      .filter((file) => !file.startsWith('https:'))
      .map(text)
      .join('');
    expect(first.includes('NestedAppAuthRequest')).toBe(false);
    const later = readdirSync(built).filter((file) => /^chunk\.sign-in.*\.js$/.test(file));
    expect(later).toHaveLength(1);
  });
});

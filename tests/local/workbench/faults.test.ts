import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { owner } from '../../../local/people';
import { startLocal, type LocalSite } from '../../../local/startLocal';

describe('while a person is throttled whole', () => {
  let dataFolder: string;
  let site: LocalSite;

  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(os.tmpdir(), 'page-faults-'));
    site = await startLocal({ port: 0, dataFolder, sample: false, log: () => undefined });
  });
  afterAll(async () => {
    await site.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const cookie = `person=${encodeURIComponent(owner.login)}`;
  const ask = (address: string): Promise<Response> =>
    fetch(site.siteUrl + address, { headers: { Cookie: cookie } });
  const set = (script: object): Promise<Response> =>
    fetch(`${site.url}/_local/faults`, { method: 'PUT', body: JSON.stringify(script) });

  it('the page is served with its web part, and what the web part reads is refused', async () => {
    await set({ rules: [{ match: { person: owner.login }, fault: { kind: 'throttle' } }] });
    const page = await ask('/SitePages/Register.aspx');
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<div id="[^"]+" class="webPartContent">/);
    const read = await ask('/_api/web');
    expect([read.status, read.headers.get('retry-after')]).toEqual([429, '1']);
  });

  it('a page may be edited all the same', async () => {
    await set({ rules: [{ match: { person: owner.login }, fault: { kind: 'throttle' } }] });
    const edited = await fetch(`${site.url}/_host/pages`, {
      method: 'DELETE',
      headers: { Cookie: cookie, Origin: site.url, 'Content-Type': 'application/json' },
      body: JSON.stringify({ site: '/sites/recommendations', page: 'Register' })
    });
    expect(edited.status).toBe(204);
  });

  it('the requests that a page takes are not counted as the person’s', async () => {
    await set({ throttling: { requests: 1, seconds: 600 } });
    await ask('/SitePages/Register.aspx');
    expect((await ask('/_api/web')).status).toBe(200);
    expect((await ask('/_api/web')).status).toBe(429);
    expect((await ask('/SitePages/Register.aspx')).status).toBe(200);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openLocalServer, type LocalServer } from '../../../local/localServer';
import { owner } from '../../../local/people';
import { runningSite } from '../../../local/runningSite';
import { startLocal, type LocalOptions, type LocalSite } from '../../../local/startLocal';

describe('the local site', () => {
  let dataFolder: string;
  const running: LocalSite[] = [];

  const start = async (options: Partial<LocalOptions> = {}): Promise<LocalSite> => {
    const site = await startLocal({
      port: 0,
      dataFolder,
      sample: false,
      log: () => undefined,
      ...options
    });
    running.push(site);
    return site;
  };
  const cookie = `person=${encodeURIComponent(owner.login)}`;
  const titleAt = async (siteUrl: string): Promise<unknown> => {
    const answer = await fetch(`${siteUrl}/_api/web?$select=Title`, {
      headers: { Accept: 'application/json;odata=nometadata', Cookie: cookie }
    });
    return ((await answer.json()) as { readonly Title: unknown }).Title;
  };

  beforeEach(() => {
    dataFolder = mkdtempSync(path.join(os.tmpdir(), 'tracker-site-'));
  });

  afterEach(async () => {
    for (const site of running.splice(0)) await site.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('serves its pages and its REST calls at one address, to its owner', async () => {
    const site = await start();
    const page = await fetch(site.siteUrl);
    expect(page.status).toBe(200);
    expect(page.url).toBe(`${site.siteUrl}/SitePages/Register.aspx`);
    expect(await page.text()).toContain('"title":"Inspection and Audit"');
    expect(await titleAt(site.siteUrl)).toBe('Inspection and Audit');
  });

  it('refuses its pages to somebody who is in no group yet', async () => {
    const site = await start();
    const page = await fetch(`${site.siteUrl}/SitePages/Register.aspx`, {
      headers: { Cookie: 'person=sam.whitlock%40force.example' }
    });
    expect(page.status).toBe(403);
  });

  it('leaves a note while it runs, and none afterwards', async () => {
    const site = await start();
    expect(await runningSite(dataFolder)).toEqual({ url: site.siteUrl, pid: process.pid });
    await site.stop();
    expect(existsSync(path.join(dataFolder, 'running.json'))).toBe(false);
    await expect(fetch(site.siteUrl)).rejects.toThrow();
  });

  it('starts again after a crash, at the same port and under the same process id', async () => {
    const site = await start();
    const note = readFileSync(path.join(dataFolder, 'running.json'));
    await site.stop();
    writeFileSync(path.join(dataFolder, 'running.json'), note);
    const again = await start({ port: Number(new URL(site.url).port) });
    expect(await titleAt(again.siteUrl)).toBe('Inspection and Audit');
  });

  it('keeps what is set on its pages from one run to the next', async () => {
    const first = await start();
    const pageAt = async (siteUrl: string): Promise<string> => {
      const answer = await fetch(`${siteUrl}/SitePages/Register.aspx`, {
        headers: { Cookie: cookie }
      });
      return answer.text();
    };
    const instanceId = /"instanceId":"([^"]+)"/.exec(await pageAt(first.siteUrl))?.[1];
    const answer = await fetch(`${first.url}/_host/pages`, {
      method: 'PUT',
      headers: { Cookie: cookie, Origin: first.url, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        site: '/sites/recommendations',
        page: 'Register',
        instanceId,
        properties: { title: 'Kept over a restart' }
      })
    });
    expect(answer.status).toBe(204);
    await first.stop();
    const again = await start();
    expect(await pageAt(again.siteUrl)).toContain('"title":"Kept over a restart"');
    await again.stop();
    expect(await pageAt((await start({ reset: true })).siteUrl)).not.toContain('Kept over');
  });

  it('does not share its data with a second one', async () => {
    const site = await start();
    await expect(start()).rejects.toThrow(`The site at ${site.siteUrl} is using this data`);
    await expect(start({ reset: true })).rejects.toThrow('is using this data');
    expect(await titleAt(site.siteUrl)).toBe('Inspection and Audit');
  });

  it('frees its port when the build fails', async () => {
    const failure = new Error('no build today');
    const attempt = start({ beforeServing: () => Promise.reject(failure) });
    await expect(attempt).rejects.toBe(failure);
    expect(await runningSite(dataFolder)).toBeUndefined();
  });

  describe('where the port of Excel is taken', () => {
    let taken: LocalServer;

    beforeEach(async () => {
      taken = await openLocalServer(0, () => undefined);
    });

    afterEach(() => taken.close());

    it('starts without Excel, and says so', async () => {
      const said: string[] = [];
      const site = await start({
        excel: { port: taken.port, isNeeded: false },
        log: (line) => said.push(line)
      });
      expect(site.excelUrl).toBeUndefined();
      expect(said).toContain(
        `Port ${taken.port} is not free, so there is no Excel this time: choose another with --excel-port.`
      );
      expect(await titleAt(site.siteUrl)).toBe('Inspection and Audit');
    });

    it('ends where that port was asked for, and frees its own', async () => {
      const needed = start({ excel: { port: taken.port, isNeeded: true } });
      await expect(needed).rejects.toThrow(`Port ${taken.port} is in use by another program`);
      expect(await runningSite(dataFolder)).toBeUndefined();
    });
  });

  it('serves Excel beside the site, and ends it with the site', async () => {
    const site = await start({ excel: { port: 0, isNeeded: true } });
    const port = Number(new URL(site.excelUrl ?? '').port);
    expect(site.excelUrl).toBe(`https://localhost:${port}/excel`);
    await site.stop();
    const again = await openLocalServer(port, () => undefined);
    await again.close();
  });

  it('comes back with the same site on the same data', async () => {
    const idAt = async (siteUrl: string): Promise<string> => {
      const answer = await fetch(`${siteUrl}/_api/web?$select=Id`, {
        headers: { Accept: 'application/json;odata=nometadata', Cookie: cookie }
      });
      return ((await answer.json()) as { readonly Id: string }).Id;
    };
    const first = await start();
    const id = await idAt(first.siteUrl);
    await first.stop();
    expect(await idAt((await start()).siteUrl)).toBe(id);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

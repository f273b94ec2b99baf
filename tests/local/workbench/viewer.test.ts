import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { owner, samplePeople } from '../../../local/people';
import { sampleSite } from '../../../local/workbench/sites';
import { startLocal, type LocalSite } from '../../../local/startLocal';

describe('where SharePoint opens its viewer for a file', () => {
  const name = "LRO's &lt;b&gt; & duties.pdf";
  const folder = `${sampleSite.path}/Evidence`;
  let dataFolder: string;
  let site: LocalSite;

  const as = (login: string, address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(address, site.url), {
      ...init,
      headers: {
        Accept: 'application/json;odata=nometadata',
        Cookie: `person=${encodeURIComponent(login)}`,
        ...init.headers
      }
    });
  const post = async (address: string, body: BodyInit = ''): Promise<void> => {
    const asked = await as(owner.login, `${sampleSite.path}/_api/contextinfo`, { method: 'POST' });
    const { FormDigestValue } = (await asked.json()) as { readonly FormDigestValue: string };
    const headers = {
      'X-RequestDigest': FormDigestValue,
      'Content-Type': 'application/json;odata=nometadata'
    };
    const answer = await as(owner.login, `${sampleSite.path}/_api/web/${address}`, {
      method: 'POST',
      headers,
      body
    });
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  };
  const libraryPage = (id: string): string =>
    `${folder}/Forms/AllItems.aspx?${new URLSearchParams({ id, parent: folder }).toString()}`;

  beforeAll(async () => {
    dataFolder = mkdtempSync(path.join(os.tmpdir(), 'viewer-site-'));
    site = await startLocal({ port: 0, dataFolder, sample: false, log: () => undefined });
    await post('lists', JSON.stringify({ Title: 'Evidence', BaseTemplate: 101 }));
    const decoded = encodeURIComponent(name.replace(/'/g, "''"));
    await post(
      `getFolderByServerRelativePath(decodedurl='${folder}')/files/addUsingPath(decodedurl='${decoded}')`,
      '%PDF-1.7 the contents'
    );
  });
  afterAll(async () => {
    await site.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('names the file as text, and offers to save it and nothing else', async () => {
    const answer = await as(owner.login, libraryPage(`${folder}/${name}`));
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('LRO&#39;s &amp;lt;b&amp;gt; &amp; duties.pdf');
    expect(page).toContain('Version 1.0, 21 bytes');
    expect(page).not.toContain('the contents');
    const [, link = ''] = /href="([^"]*download\.aspx[^"]*)"/.exec(page) ?? [];
    const saved = await as(owner.login, link.replace(/&amp;/g, '&').replace(/&#39;/g, "'"));
    expect(await saved.text()).toBe('%PDF-1.7 the contents');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers by the id of the file too, as Office documents are opened', async () => {
    const path = encodeURIComponent(`${folder}/${name}`.replace(/'/g, "''"));
    const found = await as(
      owner.login,
      `${sampleSite.path}/_api/web/getFileByServerRelativePath(decodedurl='${path}')?$select=UniqueId`
    );
    const { UniqueId } = (await found.json()) as { readonly UniqueId: string };
    const doc = `${sampleSite.path}/_layouts/15/Doc.aspx?sourcedoc=%7B${UniqueId}%7D&action=view`;
    const answer = await as(owner.login, doc);
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('Version 1.0')
    ]);
  });

  it.each([
    ['another path', `${folder}/none.pdf`],
    ['a path outside of the site', '/sites/other/Evidence/a.pdf'],
    ['nothing that is a path', '..']
  ])('says that it is not there for %s', async (_what, id) => {
    const answer = await as(owner.login, libraryPage(id));
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('This file is not there')
    ]);
  });

  it('names no file to somebody who may not see it', async () => {
    const stranger = samplePeople.find(({ login }) => login !== owner.login)?.login ?? '';
    const page = await (await as(stranger, libraryPage(`${folder}/${name}`))).text();
    expect(page).toContain('This file is not there');
    expect(page).not.toContain('Version');
  });
});

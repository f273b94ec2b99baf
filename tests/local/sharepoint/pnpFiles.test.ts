import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/files/index.js';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { pnpAs } from '../pnpAs';
import { libraryUrl, makeLibrary } from './library';

let server: LocalServer;
let sp: SPFI;
beforeAll(async () => {
  server = await startLocalServer();
  await makeLibrary(server.as(people.owner.login));
  sp = await pnpAs(server, people.owner.login);
});
afterAll(() => server.stop());

const root = () => sp.web.lists.getByTitle('Evidence').rootFolder;

test('PnPjs adds, reads, replaces and recycles a file', async () => {
  const added = await root().files.addUsingPath("It's a plan.txt", 'one', { Overwrite: false });
  expect(added.ServerRelativeUrl).toBe(`${libraryUrl}/It's a plan.txt`);
  const file = sp.web.getFileByServerRelativePath(added.ServerRelativeUrl);
  expect(await file.getText()).toBe('one');
  await file.setContent('two');
  expect(Buffer.from(await file.getBuffer()).toString()).toBe('two');
  expect(await file.versions()).toHaveLength(1);
  expect(await file.getLockedByUser()).toBeNull();
  const item = await file.getItem();
  await item.update({ Title: 'Plan', RecordId: 'r1' });
  expect(await file.select('Title')()).toMatchObject({ Title: 'Plan' });
  expect(await sp.web.getFileById(added.UniqueId)()).toMatchObject({ Name: "It's a plan.txt" });
  expect(await sp.web.getFileByUrl(`${server.url}${added.ServerRelativeUrl}`)()).toMatchObject({
    Name: "It's a plan.txt"
  });
  expect(await root().files.getByUrl("It's a plan.txt").exists()).toBe(true);
  expect(await file.recycle()).toMatch(/^[0-9a-f-]{36}$/);
  expect(await file.exists()).toBe(false);
});

test('PnPjs uploads in parts, and a small file in one', async () => {
  const content = 'x'.repeat(2500);
  const stages: string[] = [];
  const big = await root().files.addChunked('big.txt', new Blob([content]), {
    Overwrite: true,
    chunkSize: 1000,
    progress: ({ stage }) => stages.push(stage)
  });
  expect(stages).toEqual(['starting', 'continue', 'finishing']);
  expect(big.Length).toBe('2500');
  expect(await sp.web.getFileByServerRelativePath(big.ServerRelativeUrl).getText()).toBe(content);
  const small = await root().files.addChunked('small.txt', new Blob(['abc']), { Overwrite: true });
  expect(await sp.web.getFileByServerRelativePath(small.ServerRelativeUrl).getText()).toBe('abc');
  await sp.web.getFileByServerRelativePath(big.ServerRelativeUrl).delete();
  await root().files.getByUrl('small.txt').deleteWithParams({ BypassSharedLock: true });
  expect(await root().files()).toEqual([]);
});

test('PnPjs makes folders, finds their item and parent, and deletes them', async () => {
  await root().folders.addUsingPath('2024');
  const folder = root().folders.getByUrl('2024');
  await folder.addSubFolderUsingPath('May');
  await folder.files.addUsingPath('a.txt', 'x');
  expect((await folder.folders()).map(({ Name }) => Name)).toEqual(['May']);
  expect(await folder.getParentInfos()).toMatchObject({
    Folder: { ServerRelativeUrl: `${libraryUrl}/2024` },
    ParentList: { RootFolderServerRelativeUrl: libraryUrl }
  });
  const item = await folder.getItem('Id');
  expect(await item.folder()).toMatchObject({ Name: '2024' });
  expect(await (await folder.files.getByUrl('a.txt').getItem('Id')).file()).toMatchObject({
    Name: 'a.txt'
  });
  expect(await folder.parentFolder()).toMatchObject({ ServerRelativeUrl: libraryUrl });
  await folder.delete();
  expect(await root().folders()).toEqual([]);
});

test('PnPjs works on the default library of a fresh site', async () => {
  const files = sp.web.defaultDocumentLibrary.rootFolder.files;
  const odd = await files.addUsingPath('100 %# & = + plan.txt', 'odd');
  expect(odd.Name).toBe('100 %# & = + plan.txt');
  const file = sp.web.getFileByServerRelativePath(odd.ServerRelativeUrl);
  expect(await file.getText()).toBe('odd');
  const item = await file.getItem();
  const { EncodedAbsUrl } = await item.select('EncodedAbsUrl')<{ EncodedAbsUrl: string }>();
  expect(EncodedAbsUrl).toBe(
    `${server.siteUrl}/Shared%20Documents/100%20%25%23%20%26%20%3D%20%2B%20plan.txt`
  );
  expect((await sp.web.getFileByUrl(EncodedAbsUrl)()).UniqueId).toBe(odd.UniqueId);
  const name = `It's & a = b + c.txt`;
  await files.addUsingPath(name, '{"a":1}');
  expect(await files.filter(`Name eq '${name.replace(/'/g, "''")}'`)()).toHaveLength(1);
  expect(await files.getByUrl(name).getJSON()).toEqual({ a: 1 });
  expect(await (await files.getByUrl(name).getBlob()).text()).toBe('{"a":1}');
  await files.getByUrl(name).delete();
  expect(await files.getByUrl(name).exists()).toBe(false);
});

test('PnPjs adds a page from a template', async () => {
  const path = '/sites/recommendations/SitePages/From a template.aspx';
  const page = await sp.web.defaultDocumentLibrary.rootFolder.files.addTemplateFile(path, 0);
  expect(page.ServerRelativeUrl).toBe(path);
  expect(await sp.web.getFileByServerRelativePath(path)()).toMatchObject({ Exists: true });
});

test('PnPjs reads, restores, recycles and deletes versions', async () => {
  const { ServerRelativeUrl } = await root().files.addUsingPath('v.txt', 'one');
  const file = sp.web.getFileByServerRelativePath(ServerRelativeUrl);
  for (const content of ['two', 'three', 'four']) await file.setContent(content);
  expect(await file.versions.getById(512).getText()).toBe('one');
  await file.versions.restoreByLabel('2.0');
  expect(await file.getText()).toBe('two');
  await file.versions.deleteById(512);
  await file.versions.recycleByLabel('2.0');
  await file.versions.getById(1536).delete();
  const left = await file.versions.select('VersionLabel')<readonly { VersionLabel: string }[]>();
  expect(left.map(({ VersionLabel }) => VersionLabel)).toEqual(['4.0']);
  await file.versions.deleteAll();
  expect(await file.versions()).toEqual([]);
  await file.delete();
});

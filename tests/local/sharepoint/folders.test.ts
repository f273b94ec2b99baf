import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/folders';
import '@pnp/sp/files';
import '@pnp/sp/items/list';
import { pnpAs } from '../pnpAs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  addFolder,
  fileAddress,
  folderAddress,
  library,
  libraryUrl,
  makeLibrary,
  textAt,
  upload
} from './library';
import { errorCode, list, makeRegister, merge, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeLibrary(owner);
});
afterEach(() => server.stop());

const SITE = '/sites/recommendations';
const NAME_TAKEN = '-2130575257, Microsoft.SharePoint.SPException';

const read = async (address: string, as = owner): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;
const names = async (address: string, as = owner): Promise<readonly unknown[]> =>
  ((await read(address, as)).value as readonly Answer[]).map(({ Name }) => Name);
const refusal = async (response: Response): Promise<readonly unknown[]> => [
  response.status,
  await errorCode(response)
];

describe('a folder is made', () => {
  test('by its name, by a path, and again only where that is asked for', async () => {
    const folders = `${folderAddress()}/folders`;
    expect((await post(owner, `${folders}/add('a')`)).status).toBe(200);
    const again = await post(owner, `${folders}/add('A')`);
    expect(((await again.json()) as Answer).Name).toBe('a');
    const refused = await post(owner, `${folders}/addUsingPath(DecodedUrl='a',Overwrite=false)`);
    expect(await refusal(refused)).toEqual([400, NAME_TAKEN]);
    const unique = `${folders}/addUsingPath(DecodedUrl='a',EnsureUniqueFileName=true)`;
    expect(((await (await post(owner, unique)).json()) as Answer).Name).toBe('a1');
    await post(owner, `${folders}/addUsingPath(DecodedUrl='a/b')`);
    await post(owner, `${folderAddress('a')}/addSubFolderUsingPath`, {
      leafPath: { DecodedUrl: 'c' }
    });
    expect(await names(`${folderAddress('a')}/folders`)).toEqual(['b', 'c']);
    expect((await post(owner, `${folders}/addUsingPath(DecodedUrl='none/b')`)).status).toBe(404);
    const created = await post(owner, '_api/web/folders', {
      ServerRelativeUrl: `${libraryUrl}/d`
    });
    expect(created.status).toBe(201);
    expect(await names(folders)).toEqual(['a', 'a1', 'd']);
  });

  test('under no name that SharePoint keeps for itself', async () => {
    const made = async (parent: string, name: string): Promise<number> =>
      (
        await post(
          owner,
          `${folderAddress(parent)}/folders/addUsingPath(DecodedUrl='${encodeURIComponent(name)}')`
        )
      ).status;
    for (const name of ['CON', 'com1', 'desktop.ini', '.lock', 'a_VTI_b', '~$a', ' a', 'Forms']) {
      expect([name, await made('', name)]).toEqual([name, 400]);
    }
    expect(await made('', 'sub')).toBe(200);
    expect(await made('sub', 'Forms')).toBe(200);
    expect(await made('', 'COM10')).toBe(200);
  });

  test('no deeper than a path of 400 characters', async () => {
    const long = 'x'.repeat(200);
    const most = 400 - `${libraryUrl}/${long}/`.length + 1;
    // Addresses are shorter than paths may be: the body carries it.
    const made = async (path: string): Promise<number> =>
      (await post(owner, '_api/web/folders', { ServerRelativeUrl: `${libraryUrl}/${path}` }))
        .status;
    expect(await made(long)).toBe(201);
    expect(await made(`${long}/${'y'.repeat(most + 1)}`)).toBe(400);
    expect(await made(`${long}/${'y'.repeat(most)}`)).toBe(201);
  });
});

describe('a folder', () => {
  beforeEach(async () => {
    await addFolder(owner, '2024');
    await addFolder(owner, '2024/May');
    await upload(owner, 'a.txt', 'four', { folder: '2024/May' });
  });

  test('is found by its path with doubled slashes, by id, and under its parent', async () => {
    const { UniqueId } = await read(folderAddress('2024/May'));
    for (const address of [
      `getFolderByServerRelativeUrl('${libraryUrl}//2024/may/')`,
      `getFolderById('${String(UniqueId)}')`,
      `folders('Evidence')/folders('2024')/folders('May')`,
      `rootFolder/folders('Evidence/2024/May')`
    ]) {
      expect(await read(`_api/web/${address}`)).toMatchObject({ UniqueId, ItemCount: 1 });
    }
    expect(
      await read(`${folderAddress('2024/May')}/parentFolder/parentFolder/parentFolder`)
    ).toMatchObject({ ServerRelativeUrl: SITE, WelcomePage: 'SitePages/Home.aspx' });
    expect(await read('_api/web/rootFolder/parentFolder')).toEqual({ 'odata.null': true });
    const { UniqueId: root } = await read('_api/web/rootFolder');
    expect(await read(`_api/web/getFolderById('${String(root)}')`)).toMatchObject({
      ServerRelativeUrl: SITE
    });
  });

  test('is given when clients ask for its Id, which folders have not', async () => {
    const { value } = await read(`${folderAddress()}/folders?$select=Id`);
    expect(value).toHaveLength(1);
    await addFolder(owner, 'Empty');
    const inside = `${folderAddress('Empty')}/folders`;
    expect(await read(`${inside}?$select=Id`)).toEqual({ value: [] });
    expect((await owner(`${inside}?$select=Nothing`)).status).toBe(400);
  });

  test('tells what it holds, with everything below it', async () => {
    expect(await read(`${folderAddress('2024')}/storageMetrics`)).toMatchObject({
      TotalFileCount: '1',
      TotalFileStreamSize: '4'
    });
    expect(await read(`${folderAddress('2024')}/properties`)).toMatchObject({
      vti_x005f_folderitemcount: 2,
      vti_x005f_hassubdirs: 'true'
    });
  });

  test('is renamed through its item, and what is in it goes along', async () => {
    const item = `${folderAddress('2024')}/listItemAllFields`;
    expect((await merge(owner, item, { FileLeafRef: 'Archive', Title: 'Old' })).status).toBe(204);
    expect((await owner(folderAddress('2024'))).status).toBe(404);
    expect(await textAt(owner, 'Archive/May/a.txt')).toBe('four');
    await addFolder(owner, '2025');
    const taken = await merge(owner, `${folderAddress('2025')}/listItemAllFields`, {
      FileLeafRef: 'archive'
    });
    expect(await refusal(taken)).toEqual([400, NAME_TAKEN]);
    const refused = await merge(owner, `${folderAddress('2025')}/listItemAllFields`, {
      FileLeafRef: 'a*b'
    });
    expect(refused.status).toBe(400);
    const changed = await post(owner, `${library}/getchanges`, {
      query: { Item: true, Rename: true }
    });
    expect(((await changed.json()) as Answer).value).toMatchObject([{ ChangeType: 4, ItemId: 1 }]);
  });

  test('keeps its name when Name is merged: that is not how it is renamed', async () => {
    expect((await merge(owner, folderAddress('2024'), { Name: 'x' })).status).toBe(204);
    expect(await names(`${folderAddress()}/folders`)).toEqual(['2024']);
  });

  test('goes empty only, where that is asked for', async () => {
    const parameters = { BypassSharedLock: true, DeleteIfEmpty: true };
    const full = await post(owner, `${folderAddress('2024')}/DeleteWithParameters`, { parameters });
    expect(await refusal(full)).toEqual([400, '-2147024751, System.IO.IOException']);
    expect(await textAt(owner, '2024/May/a.txt')).toBe('four');
    await addFolder(owner, 'empty');
    const empty = await post(owner, `${folderAddress('empty')}/DeleteWithParameters`, {
      parameters
    });
    expect(empty.status).toBe(200);
    expect((await owner(folderAddress('empty'))).status).toBe(404);
  });

  test('of the top of a library stays as long as the library', async () => {
    expect((await post(owner, `${folderAddress()}/recycle`)).status).toBe(400);
    expect((await owner(folderAddress())).status).toBe(200);
    expect((await read(`${folderAddress()}/listItemAllFields`))['odata.null']).toBe(true);
  });

  test('has permissions of its own, and passes them on', async () => {
    const LoginName = `i:0#.f|membership|${people.lead.login}`;
    await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
    const lead = server.as(people.lead.login);
    await post(
      owner,
      `${folderAddress('2024')}/listItemAllFields/breakroleinheritance(copyroleassignments=false)`
    );
    await upload(owner, 'b.txt', 'later', { folder: '2024' });
    expect((await lead(folderAddress('2024'))).status).toBe(403);
    expect((await lead(fileAddress('2024/May/a.txt'))).status).toBe(403);
    expect((await lead(fileAddress('2024/b.txt'))).status).toBe(403);
    expect(await names(`${folderAddress()}/folders`, lead)).toEqual([]);
    expect((await read(`${library}/items`, lead)).value).toEqual([]);
    await post(owner, `${folderAddress('2024')}/listItemAllFields/resetroleinheritance`);
    expect(await textAt(lead, '2024/b.txt')).toBe('later');
    expect(await textAt(lead, '2024/May/a.txt')).toBe('four');
  });

  test('shows its welcome page where one was set', async () => {
    await merge(owner, folderAddress(), { WelcomePage: 'Forms/All.aspx' });
    expect(await read(folderAddress())).toMatchObject({ WelcomePage: 'Forms/All.aspx' });
  });
});

describe('in the web itself', () => {
  test('there are folders and files that are in no list', async () => {
    const before = await read('_api/web/lists?$select=Id');
    expect((await post(owner, "_api/web/folders/addUsingPath(DecodedUrl='extra')")).status).toBe(
      200
    );
    const added = await owner(`_api/web/folders('extra')/files/add(url='a.txt')`, {
      method: 'POST',
      body: 'loose'
    });
    const { ServerRelativeUrl, UniqueId } = (await added.json()) as Answer;
    expect(ServerRelativeUrl).toBe(`${SITE}/extra/a.txt`);
    expect(await names("_api/web/folders('extra')/files")).toEqual(['a.txt']);
    expect(await names('_api/web/folders')).toEqual(
      expect.arrayContaining(['Evidence', 'Lists', 'extra'])
    );
    const byId = `_api/web/getFileById('${String(UniqueId)}')`;
    expect(await (await owner(`${byId}/$value`)).text()).toBe('loose');
    expect(await read(`${byId}/listItemAllFields`)).toEqual({ 'odata.null': true });
    expect(await read(`_api/web/folders('extra')/listItemAllFields`)).toEqual({
      'odata.null': true
    });
    expect(await read('_api/web/lists?$select=Id')).toEqual(before);
    const { value: id } = (await (
      await post(owner, "_api/web/folders('extra')/recycle")
    ).json()) as Answer;
    expect((await owner("_api/web/folders('extra')")).status).toBe(404);
    await post(owner, `_api/web/recycleBin('${String(id)}')/restore`);
    expect(await (await owner(`${byId}/$value`)).text()).toBe('loose');
    const changes = await post(owner, '_api/web/getchanges', {
      query: { Item: true, Add: true, Restore: true }
    });
    expect(JSON.stringify(await changes.json())).not.toContain('extra');
  });

  test('the lists stand in a folder of their own', async () => {
    await makeRegister(owner);
    expect(await names("_api/web/folders('Lists')/folders")).toContain('Register');
    expect(await read(`${list}/rootFolder/parentFolder`)).toMatchObject({ Name: 'Lists' });
    const added = await post(owner, "_api/web/folders('Lists')/folders/add('x')");
    expect(added.status).toBe(404);
  });
});

test('a list has folders too, which are items with a title', async () => {
  await makeRegister(owner);
  await post(owner, `${list}/rootFolder/folders/add('2024')`);
  const { value } = await read(`${list}/items?$select=Id,Title,FileSystemObjectType`);
  expect(value).toEqual([{ Id: 1, ID: 1, Title: '2024', FileSystemObjectType: 1 }]);
  expect(await read(`${list}/items(1)/folder`)).toMatchObject({
    ServerRelativeUrl: `${SITE}/Lists/Register/2024`
  });
});

test('PnPjs makes, reads, renames and removes folders', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const root = sp.web.lists.getByTitle('Evidence').rootFolder;
  await root.folders.addUsingPath('one');
  const one = root.folders.getByUrl('one');
  const sub = await one.addSubFolderUsingPath('two');
  expect((await sub()).ServerRelativeUrl).toBe(`${libraryUrl}/one/two`);
  const item = await one.getItem<{ readonly Id: number }>();
  expect(item.Id).toBe(1);
  expect((await item.select('FileLeafRef')<{ FileLeafRef: string }>()).FileLeafRef).toBe('one');
  await item.update({ FileLeafRef: 'uno' });
  expect((await root.folders()).map(({ Name }) => Name)).toEqual(['uno']);
  expect(await root.folders.getByUrl('uno').storageMetrics()).toMatchObject({
    TotalFileCount: '0'
  });
  expect(await root.select('ContentTypeOrder', 'UniqueContentTypeOrder')()).toBeDefined();
  const { ParentList } = await root.folders.getByUrl('uno').getParentInfos();
  expect(ParentList.RootFolderServerRelativeUrl).toBe(libraryUrl);
  await root.folders
    .getByUrl('uno')
    .deleteWithParams({ BypassSharedLock: true, DeleteIfEmpty: false });
  expect(await root.folders()).toEqual([]);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  dataFileIn,
  people,
  startLocalServer,
  type LocalServer,
  type PersonFetch
} from '../localServer';
import { errorCode, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const SITE = '/sites/recommendations';
const read = async (address: string, as = owner): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;
const values = async (address: string, as = owner): Promise<readonly Answer[]> =>
  (await read(address, as)).value as readonly Answer[];
const titled = (title: string): string => `_api/web/lists/getByTitle('${title}')`;

test('has the libraries that clients count on, where they look for them', async () => {
  const select =
    '$select=Title,BaseTemplate,BaseType,EntityTypeName,RootFolder/ServerRelativeUrl&$expand=RootFolder';
  const found = async (title: string): Promise<unknown> => {
    const { RootFolder, ...rest } = await read(`${titled(title)}?${select}`);
    return { ...rest, at: (RootFolder as Answer).ServerRelativeUrl };
  };
  expect(await found('Documents')).toEqual({
    Title: 'Documents',
    BaseTemplate: 101,
    BaseType: 1,
    EntityTypeName: 'Shared_x0020_Documents',
    at: `${SITE}/Shared Documents`
  });
  expect(await found('Site Pages')).toEqual({
    Title: 'Site Pages',
    BaseTemplate: 119,
    BaseType: 1,
    EntityTypeName: 'SitePages',
    at: `${SITE}/SitePages`
  });
  expect(await found('Site Assets')).toMatchObject({
    BaseTemplate: 101,
    at: `${SITE}/SiteAssets`
  });
  expect(await read('_api/web/defaultDocumentLibrary?$select=Title')).toEqual({
    Title: 'Documents'
  });
  expect(await read(`_api/web/getList('${SITE}/SitePages')?$select=Title`)).toEqual({
    Title: 'Site Pages'
  });
});

test('has a home page: item 1 of Site Pages, with its bytes', async () => {
  const file = `_api/web/getFileByServerRelativePath(decodedUrl='${SITE}/SitePages/Home.aspx')`;
  const { Name, Length, UniqueId } = await read(file);
  expect(Name).toBe('Home.aspx');
  const text = await (await owner(`${file}/$value`)).text();
  expect(text).toContain('<title>Home</title>');
  expect(Length).toBe(String(text.length));
  expect(await read(`${titled('Site Pages')}/items(1)/file?$select=UniqueId`)).toEqual({
    UniqueId
  });
});

test('hides the list of people and the galleries, which are lists all the same', async () => {
  const shown = await values('_api/web/lists?$select=Title&$filter=Hidden eq false');
  const hidden = await values('_api/web/lists?$select=Title&$filter=Hidden eq true');
  expect(shown.map(({ Title }) => Title)).toContain('Documents');
  expect(hidden.map(({ Title }) => Title)).toEqual([
    'Composed Looks',
    'List Template Gallery',
    'Master Page Gallery',
    'Solution Gallery',
    'Theme Gallery',
    'User Information List',
    'Web Part Gallery'
  ]);
  expect(
    await read('_api/web/siteUserInfoList?$select=BaseTemplate,ListItemEntityTypeFullName')
  ).toEqual({ BaseTemplate: 112, ListItemEntityTypeFullName: 'SP.Data.UserInfoItem' });
  expect(await read('_api/web/getCatalog(116)?$select=EntityTypeName')).toEqual({
    EntityTypeName: 'OData__x005f_catalogs_x002f_masterpage'
  });
  expect(await read('_api/web/getCatalog(116)/rootFolder?$select=ServerRelativeUrl')).toEqual({
    ServerRelativeUrl: `${SITE}/_catalogs/masterpage`
  });
  const byAddress = `_api/web/getList('${SITE}/_catalogs/masterpage')?$select=BaseTemplate`;
  expect(await read(byAddress)).toEqual({ BaseTemplate: 116 });
  expect((await owner('_api/web/getCatalog(100)')).status).toBe(404);
});

test('does not let go of its galleries', async () => {
  const refused = await remove(owner, titled('Web Part Gallery'));
  expect([refused.status, await errorCode(refused)]).toEqual([
    400,
    '-2130575327, Microsoft.SharePoint.SPException'
  ]);
  expect(await read(`${titled('Web Part Gallery')}?$select=AllowDeletion`)).toEqual({
    AllowDeletion: false
  });
});

test('below another has libraries of its own, and shares what the site has once', async () => {
  await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Panel', Url: 'panel', UseSamePermissionsAsParentSite: true }
  });
  const panel = `${server.siteUrl}/panel/_api/web`;
  expect(
    await read(`${panel}/defaultDocumentLibrary/rootFolder?$select=ServerRelativeUrl`)
  ).toEqual({ ServerRelativeUrl: `${SITE}/panel/Shared Documents` });
  const page = `${SITE}/panel/SitePages/Home.aspx`;
  expect((await owner(`${panel}/getFileByServerRelativePath(decodedUrl='${page}')`)).status).toBe(
    200
  );
  const titles = (await values(`${panel}/lists?$select=Title`)).map(({ Title }) => Title);
  expect(titles).not.toContain('User Information List');
  const shared = await read(`${panel}/getCatalog(113)?$select=ParentWebUrl`);
  expect(shared).toEqual({ ParentWebUrl: SITE });
  expect(await read(`${panel}/siteUserInfoList?$select=ParentWebUrl`)).toEqual(shared);
});

describe('the libraries of pages and assets', () => {
  const ensure = async (name: string): Promise<Answer> =>
    (await (await post(owner, `_api/web/lists/ensure${name}Library`)).json()) as Answer;

  test.each([
    ['SiteAssets', 'Site Assets'],
    ['SitePages', 'Site Pages']
  ])('%s is given, and made again where it is gone', async (name, title) => {
    const first = await ensure(name);
    expect(first.Title).toBe(title);
    expect((await ensure(name)).Id).toBe(first.Id);
    await remove(owner, titled(title));
    const again = await ensure(name);
    expect(again.Id).not.toBe(first.Id);
    expect(await read(`${titled(title)}/rootFolder?$select=ServerRelativeUrl`)).toEqual({
      ServerRelativeUrl: `${SITE}/${name}`
    });
  });
});

describe('a data file from before webs had these', () => {
  let dataFolder: string;
  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'fresh-'));
  });
  afterEach(() => rm(dataFolder, { recursive: true }));

  test('is given them once, and nothing that was deleted comes back', async () => {
    await server.stop();
    server = await startLocalServer({ dataFolder });
    owner = server.as(people.owner.login);
    for (const title of ['Documents', 'Site Pages', 'Style Library']) {
      await remove(owner, titled(title));
    }
    await post(owner, '_api/web/lists', { Title: 'Documents', BaseTemplate: 100 });
    await server.stop();
    server = await startLocalServer({ dataFolder });
    owner = server.as(people.owner.login);
    expect((await owner(titled('Style Library'))).status).toBe(404);
    await server.stop();

    const data = new DatabaseSync(dataFileIn(dataFolder));
    data.exec('UPDATE webs SET furnished = 0');
    data.close();
    server = await startLocalServer({ dataFolder });
    owner = server.as(people.owner.login);
    expect((await owner(titled('Style Library'))).status).toBe(200);
    expect((await owner(`${titled('Site Pages')}/items(1)`)).status).toBe(200);
    // One's own list keeps its title, and is not doubled.
    expect(await read(`${titled('Documents')}?$select=BaseTemplate`)).toEqual({
      BaseTemplate: 100
    });
  });
});

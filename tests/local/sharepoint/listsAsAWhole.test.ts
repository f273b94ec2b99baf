import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addRow, errorCode, list, makeRegister, merge, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const read = async (address: string): Promise<Answer> =>
  (await (await owner(address)).json()) as Answer;
const refusal = async (response: Response): Promise<unknown> => [
  response.status,
  await errorCode(response)
];
const NO_SUCH_PROPERTY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const titled = (title: string): string => `_api/web/lists/getByTitle('${title}')`;

describe('templates', () => {
  test.each([
    [100, 0, 'Lists/Made', 'Title'],
    [101, 1, 'Made', 'FileLeafRef'],
    [103, 0, 'Lists/Made', 'URL'],
    [104, 0, 'Lists/Made', 'Expires'],
    [105, 0, 'Lists/Made', 'WorkPhone'],
    [106, 0, 'Lists/Made', 'EventDate'],
    [107, 0, 'Lists/Made', 'DueDate'],
    [109, 1, 'Made', 'FileLeafRef'],
    [119, 1, 'Made', 'FileLeafRef'],
    [171, 0, 'Lists/Made', 'PercentComplete'],
    [1100, 5, 'Lists/Made', 'AssignedTo']
  ])(
    '%i makes a list of base type %i at %s with %s',
    async (BaseTemplate, BaseType, at, column) => {
      const made = await post(owner, '_api/web/lists', { Title: 'Made', BaseTemplate });
      expect(made.status).toBe(201);
      expect(await made.json()).toMatchObject({ BaseTemplate, BaseType });
      expect(await read(`${titled('Made')}/rootFolder?$select=ServerRelativeUrl`)).toEqual({
        ServerRelativeUrl: `/sites/recommendations/${at}`
      });
      const field = `${titled('Made')}/fields/getByInternalNameOrTitle('${column}')`;
      expect(await read(`${field}?$select=InternalName`)).toEqual({ InternalName: column });
    }
  );

  test('a task takes values in the columns of its template', async () => {
    await post(owner, '_api/web/lists', { Title: 'Tasks', BaseTemplate: 107 });
    const made = await post(owner, `${titled('Tasks')}/items`, {
      Title: 'Read',
      PercentComplete: 0.5
    });
    expect(await made.json()).toMatchObject({
      PercentComplete: 0.5,
      Status: 'Not Started',
      Priority: '(2) Normal'
    });
  });

  test.each([99, 113, 4711])('%i makes none', async (BaseTemplate) => {
    const refused = await post(owner, '_api/web/lists', { Title: 'Made', BaseTemplate });
    expect(await refusal(refused)).toEqual([400, '-2130575237, Microsoft.SharePoint.SPException']);
    expect((await owner(titled('Made'))).status).toBe(404);
  });
});

describe('titles and addresses', () => {
  test.each([
    ['', '-2147024809'],
    [' ', '-2147024809'],
    ['x'.repeat(256), '-2147024809']
  ])('a title like "%.5s" is refused on making and on renaming', async (Title, code) => {
    const expected = [400, `${code}, System.ArgumentException`];
    expect(await refusal(await post(owner, '_api/web/lists', { Title }))).toEqual(expected);
    expect(await refusal(await merge(owner, list, { Title }))).toEqual(expected);
  });

  test('a renamed list keeps its address', async () => {
    await merge(owner, list, { Title: 'Renamed' });
    expect(await read(`${titled('Renamed')}/rootFolder?$select=ServerRelativeUrl`)).toEqual({
      ServerRelativeUrl: '/sites/recommendations/Lists/Register'
    });
    expect((await owner(list)).status).toBe(404);
  });

  test('lists/add may name an address, and finds a free one where it is taken', async () => {
    const add = (Title: string, Url: string): Promise<Response> =>
      post(owner, '_api/web/lists/add', { parameters: { Title, Url, TemplateType: 100 } });
    expect((await add('Actions of the panel', 'Lists/Actions')).status).toBe(200);
    await add('Others', 'Actions');
    const at = async (title: string): Promise<unknown> =>
      (await read(`${titled(title)}/rootFolder`)).ServerRelativeUrl;
    expect(await at('Actions of the panel')).toBe('/sites/recommendations/Lists/Actions');
    expect(await at('Others')).toBe('/sites/recommendations/Lists/Actions1');
  });
});

describe('settings', () => {
  const SETTINGS = {
    ContentTypesEnabled: true,
    Description: 'Kept',
    DraftVersionVisibility: 1,
    EnableAttachments: false,
    EnableFolderCreation: true,
    EnableModeration: true,
    EnableVersioning: true,
    ForceCheckout: true,
    Hidden: true,
    MajorVersionLimit: 120,
    NoCrawl: true,
    OnQuickLaunch: true,
    ReadSecurity: 2,
    ValidationFormula: '=Title<>"x"',
    ValidationMessage: 'Not x.',
    WriteSecurity: 4
  };

  test('are kept as they are given', async () => {
    expect((await merge(owner, list, SETTINGS)).status).toBe(204);
    const names = Object.keys(SETTINGS).join(',');
    expect(await read(`${list}?$select=${names}`)).toEqual(SETTINGS);
  });

  test('that cost SharePoint more are given by name alone', async () => {
    const plain = await read(list);
    for (const name of [
      'OnQuickLaunch',
      'SchemaXml',
      'ReadSecurity',
      'WriteSecurity',
      'ValidationFormula',
      'EffectiveBasePermissions',
      'HasUniqueRoleAssignments'
    ]) {
      expect(plain).not.toHaveProperty(name);
      expect(await read(`${list}?$select=${name}`)).toHaveProperty(name);
    }
    const { SchemaXml } = await read(`${list}?$select=SchemaXml`);
    expect(SchemaXml).toMatch(/^<List .*Title="Register".* ServerTemplate="100"/);
  });

  test.each([
    ['a name that lists have not', { Colour: 'red' }, NO_SUCH_PROPERTY],
    ['a name in another case', { title: 'x' }, NO_SUCH_PROPERTY],
    ['a value of another kind', { Hidden: 'yes' }, '-2147024809, System.ArgumentException']
  ])('%s is refused, on making too', async (_what, body, code) => {
    expect(await refusal(await merge(owner, list, body))).toEqual([400, code]);
    const made = await post(owner, '_api/web/lists', { Title: 'Made', ...body });
    expect(await refusal(made)).toEqual([400, code]);
    expect((await owner(titled('Made'))).status).toBe(404);
  });
});

test('a site takes as many lists as SharePoint lets it, those of its other webs counted', async () => {
  const { value } = await read('_api/web/lists?$select=Id');
  const there = (value as readonly unknown[]).length;
  await server.stop();
  server = await startLocalServer({ limits: { lists: there + 1 } });
  owner = server.as(people.owner.login);
  expect((await post(owner, '_api/web/lists', { Title: 'One' })).status).toBe(201);
  await post(owner, '_api/web/webs/add', { parameters: { Title: 'Panel', Url: 'panel' } });
  const refused = await post(owner, '_api/web/lists', { Title: 'Two' });
  expect(await refusal(refused)).toEqual([500, '-2147024860, Microsoft.SharePoint.SPException']);
});

test('an id that is reserved is not given to an item', async () => {
  expect(await (await post(owner, `${list}/reserveListItemId`)).json()).toEqual({ value: 1 });
  expect((await addRow(owner, { Title: 'x' })).Id).toBe(2);
});

test('lookups that lead to a list are its related fields', async () => {
  expect(await read(`${list}/getRelatedFields`)).toEqual({ value: [] });
  const { Id } = await read(`${list}?$select=Id`);
  await post(owner, '_api/web/lists', { Title: 'Updates' });
  const made = await post(owner, `${titled('Updates')}/fields/createFieldAsXml`, {
    parameters: {
      SchemaXml: `<Field Type="Lookup" Name="Of" DisplayName="Of" List="{${String(Id)}}" ShowField="Title"/>`
    }
  });
  const field = (await made.json()) as Answer;
  const updates = await read(`${titled('Updates')}?$select=Id`);
  const web = await read('_api/web?$select=Id');
  expect(await read(`${list}/getRelatedFields`)).toEqual({
    value: [{ FieldId: field.Id, ListId: updates.Id, RelationshipDeleteBehavior: 0, WebId: web.Id }]
  });
});

test('PnPjs ensures lists, and reads what stands beside them', async () => {
  const sp = await pnpAs(server, people.owner.login);
  expect(await sp.web.lists.ensure('Ensured')).toMatchObject({ created: true });
  const again = await sp.web.lists.ensure('Ensured', 'd', 100, false, { OnQuickLaunch: true });
  expect(again.created).toBe(false);
  const unknown = { Colour: 'red' } as Record<string, unknown>;
  await expect(sp.web.lists.ensure('Ensured', 'd', 100, false, unknown)).rejects.toThrow();
  await expect(sp.web.lists.ensure('x'.repeat(512))).rejects.toThrow('[400]');
  const ensured = sp.web.lists.getByTitle('Ensured');
  expect(await ensured.eventReceivers()).toEqual([]);
  expect(await ensured.relatedFields()).toEqual([]);
  expect(await ensured.informationRightsManagementSettings()).toMatchObject({
    AllowPrint: false,
    DocumentAccessExpireDays: 90
  });
  const infos = await ensured.getParentInfos();
  expect(infos.ParentWeb.ServerRelativeUrl).toBe('/sites/recommendations');
  const assets = await sp.web.lists.ensureSiteAssetsLibrary();
  expect(await assets.select('Title')()).toMatchObject({ Title: 'Site Assets' });
});

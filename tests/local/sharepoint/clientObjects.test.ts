import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addFolder, fileAddress, folderAddress, makeLibrary, upload } from './library';
import { post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const read = async (address: string, as = owner): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;

const CURRENT = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

/** The web of the request's address, as the object model reaches it: object path 1. */
const WEB =
  `<StaticProperty Id="0" TypeId="${CURRENT}" Name="Current" />` +
  '<Property Id="1" ParentId="0" Name="Web" />';

const text = (value: string): string => `<Parameter Type="String">${value}</Parameter>`;
const number = (value: number): string => `<Parameter Type="Number">${value}</Parameter>`;
const method = (id: number, parent: number, name: string, parameters = ''): string =>
  `<Method Id="${id}" ParentId="${parent}" Name="${name}"><Parameters>${parameters}</Parameters></Method>`;

const send = (actions: string, paths: string, as = owner): Promise<Response> =>
  as('_vti_bin/client.svc/ProcessQuery', {
    method: 'POST',
    headers: { 'content-type': 'text/xml', accept: '*/*' },
    body:
      '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" ' +
      `SchemaVersion="15.0.0.0"><Actions>${actions}</Actions>` +
      `<ObjectPaths>${paths}</ObjectPaths></Request>`
  });

interface Head {
  readonly ErrorInfo: { readonly ErrorCode: number; readonly ErrorTypeName: string } | null;
}
const answerOf = async (response: Response): Promise<readonly [Head, ...unknown[]]> => {
  expect(response.status).toBe(200);
  return (await response.json()) as [Head, ...unknown[]];
};
const ask = async (actions: string, paths: string, as = owner) =>
  answerOf(await send(actions, paths, as));

const query = (id: number, of: number, properties = ''): string =>
  `<Query Id="${id}" ObjectPathId="${of}"><Query SelectAllProperties="${properties === ''}">` +
  `<Properties>${properties}</Properties></Query></Query>`;

const DENIED = { ErrorCode: -2147024891, ErrorTypeName: 'System.UnauthorizedAccessException' };
const INVALID = {
  ErrorCode: -1,
  ErrorTypeName: 'Microsoft.SharePoint.Client.InvalidClientQueryException'
};

describe('an object is read', () => {
  test('with all that REST gives of it, dates and GUIDs as the object model writes them', async () => {
    const web = await read('_api/web');
    const [head, id, answered] = await ask(query(7, 1), WEB);
    expect([head.ErrorInfo, id]).toEqual([null, 7]);
    const { Created, Id, Title, CurrentChangeToken } = answered as Answer;
    expect([Id, Title]).toEqual([`/Guid(${String(web.Id)})/`, web.Title]);
    const [year] = String(web.Created).split('-');
    expect(Created).toMatch(new RegExp(`^/Date\\(${year},\\d+,\\d+,\\d+,\\d+,\\d+,\\d+\\)/$`));
    expect(CurrentChangeToken).toMatchObject({ _ObjectType_: 'SP.ChangeToken' });
    expect(Object.keys(answered as Answer)).toEqual(
      expect.arrayContaining(Object.keys(web).filter((name) => !name.startsWith('odata')))
    );
    expect(answered).toMatchObject({
      _ObjectType_: 'SP.Web',
      _ObjectIdentity_: expect.stringMatching(
        new RegExp(`\\|740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:.+:web:${String(web.Id)}$`)
      ) as string
    });
  });

  test('in a part, and as the rows of a collection', async () => {
    const some = '<Property Name="Title" ScalarProperty="true" />';
    const [, , part, , groups] = await ask(
      query(5, 1, some) +
        '<Query Id="6" ObjectPathId="2"><Query SelectAllProperties="true"><Properties /></Query>' +
        `<ChildItemQuery SelectAllProperties="false"><Properties>${some}</Properties></ChildItemQuery></Query>`,
      `${WEB}<Property Id="2" ParentId="1" Name="SiteGroups" />`
    );
    expect(part).toEqual({
      _ObjectType_: 'SP.Web',
      _ObjectIdentity_: expect.any(String) as string,
      Title: 'Recommendations'
    });
    expect(groups).toEqual({
      _ObjectType_: 'SP.GroupCollection',
      _Child_Items_: ['Owners', 'Visitors', 'Members'].map((name) => ({
        _ObjectType_: 'SP.Group',
        Title: `Recommendations ${name}`
      }))
    });
  });

  test('only by who may: what REST refuses is refused within an answer of 200', async () => {
    const [{ ErrorInfo }] = await ask(
      query(5, 2),
      `${WEB}${method(2, 1, 'GetUserById', number(4711))}`
    );
    expect(ErrorInfo?.ErrorTypeName).toBe('Microsoft.SharePoint.SPException');
  });
});

describe('a path', () => {
  test('that is not there makes the request invalid', async () => {
    const [{ ErrorInfo }] = await ask(query(4, 3), WEB);
    expect(ErrorInfo).toMatchObject(INVALID);
  });

  test('leads where an identity says, and to no other site', async () => {
    const answered = await ask('<ObjectIdentityQuery Id="3" ObjectPathId="1" />', WEB);
    const { _ObjectIdentity_: identity } = answered[2] as { readonly _ObjectIdentity_: string };
    const [, , found] = await ask(query(9, 8), `<Identity Id="8" Name="${identity}" />`);
    expect(found).toMatchObject({ Title: 'Recommendations' });
    const other = identity.replace(/:site:[^:]+/, ':site:11111111-1111-1111-1111-111111111111');
    const [{ ErrorInfo }] = await ask(query(9, 8), `<Identity Id="8" Name="${other}" />`);
    expect(ErrorInfo).toMatchObject(DENIED);
  });

  test('says whether anything is at its end', async () => {
    await makeLibrary(owner);
    await upload(owner, 'plan.txt', 'a plan');
    const { UniqueId } = await read(`${fileAddress('plan.txt')}?$select=UniqueId`);
    const [, , there, , nothing] = await ask(
      '<ObjectPath Id="5" ObjectPathId="2" /><ObjectPath Id="6" ObjectPathId="3" />',
      `${WEB}${method(2, 1, 'GetFileById', text(String(UniqueId)))}` +
        '<Property Id="3" ParentId="2" Name="LockedByUser" />'
    );
    expect([there, nothing]).toEqual([{ IsNull: false }, { IsNull: true }]);
  });
});

describe('a content type', () => {
  const add = (properties: string, more = ''): string =>
    `${WEB}<Property Id="2" ParentId="1" Name="ContentTypes" />${more}` +
    method(
      4,
      2,
      'Add',
      `<Parameter TypeId="{168f3091-4554-4f14-8866-b20d48e45b54}">${properties}</Parameter>`
    );
  const property = (name: string, value: string): string =>
    `<Property Name="${name}" Type="String">${value}</Property>`;
  const ID = '0x0100AB54A98CEB1F0AD2A8BDA2AF1E2F3C4D';
  const IDENTITY = '<ObjectIdentityQuery Id="5" ObjectPathId="4" />';

  test('is made under an id of one’s own, which REST passes over', async () => {
    const [, , made] = await ask(IDENTITY, add(property('Id', ID) + property('Name', 'Finding')));
    expect(made).toEqual({
      _ObjectIdentity_: expect.stringMatching(new RegExp(`:contenttype:${ID}$`)) as string
    });
    expect(await read(`_api/web/contentTypes('${ID}')?$select=Name,StringId`)).toEqual({
      Name: 'Finding',
      StringId: ID
    });
    const [{ ErrorInfo }] = await ask(
      IDENTITY,
      add(property('Id', ID) + property('Name', 'Another'))
    );
    expect(ErrorInfo).toMatchObject({ ErrorCode: -2130575184 });
  });

  test('or as a child of another', async () => {
    const parent = method(3, 2, 'GetById', text('0x0101'));
    const given = `${property('Name', 'Evidence')}<Property Name="ParentContentType" ObjectPathId="3" />`;
    const [, , made] = await ask(IDENTITY, add(given, parent));
    expect((made as Answer)._ObjectIdentity_).toMatch(/:contenttype:0x010100[0-9A-F]{32}$/);
  });

  test('by nobody who may not manage the web', async () => {
    await post(owner, '_api/web/siteGroups/getById(4)/users', {
      LoginName: `i:0#.f|membership|${people.staff.login}`
    });
    const paths = add(property('Id', ID) + property('Name', 'Finding'));
    const visitor = server.as(people.staff.login);
    const [{ ErrorInfo }] = await ask(IDENTITY, paths, visitor);
    expect(ErrorInfo).toMatchObject(DENIED);
    const column =
      `${WEB}<Property Id="2" ParentId="1" Name="ContentTypes" />` +
      method(3, 2, 'GetById', text('0x01')) +
      '<Property Id="5" ParentId="3" Name="FieldLinks" /><Property Id="6" ParentId="1" Name="Fields" />' +
      method(7, 6, 'GetByInternalNameOrTitle', text('JobTitle')) +
      method(4, 5, 'Add', '<Parameter><Property Name="Field" ObjectPathId="7" /></Parameter>');
    const [added] = await ask(IDENTITY, column, visitor);
    expect(added.ErrorInfo).toMatchObject(DENIED);
  });
});

describe('a group', () => {
  const give = (group: number, people: 'SiteUsers' | 'SiteGroups', to: number): string =>
    `${WEB}<Property Id="2" ParentId="1" Name="SiteGroups" />` +
    `<Property Id="3" ParentId="1" Name="${people}" />` +
    method(4, 2, 'GetById', number(group)) +
    method(5, 3, 'GetById', number(to));
  const OWNER =
    '<SetProperty Id="7" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5" /></SetProperty>' +
    '<Method Name="Update" Id="8" ObjectPathId="4" />';

  test.each([
    ['SiteGroups', 5, 'Recommendations Members'],
    ['SiteUsers', 1073741823, 'System Account']
  ] as const)('is given to one of %s, and the change log says so', async (whose, to, title) => {
    const made = await post(owner, '_api/web/siteGroups', { Title: 'Insight' });
    const { Id } = (await made.json()) as { readonly Id: number };
    const { CurrentChangeToken: start } = await read('_api/site?$select=CurrentChangeToken');
    await ask(OWNER, give(Id, whose, to));
    const group = `_api/web/siteGroups/getById(${Id})`;
    expect(await read(`${group}?$select=OwnerTitle`)).toEqual({ OwnerTitle: title });
    const changes = await post(owner, '_api/site/getChanges', {
      query: { Group: true, Update: true, ChangeTokenStart: start }
    });
    expect(((await changes.json()) as Answer).value).toMatchObject([
      { GroupId: Id, ChangeType: 2 }
    ]);
  });
});

describe('a property bag', () => {
  const set = (name: string, value: string): string =>
    `<Method Name="SetFieldValue" Id="20" ObjectPathId="9"><Parameters>${text(name)}${text(value)}</Parameters></Method>`;
  const bagOf = (path: string): string =>
    `${WEB}${path}<Property Id="9" ParentId="2" Name="Properties" />`;
  const byId = (name: string, id: unknown): string => method(2, 1, name, text(String(id)));

  beforeEach(async () => {
    await makeLibrary(owner);
    await addFolder(owner, 'Spring');
    await upload(owner, 'plan.txt', 'a plan');
  });

  test.each([
    ['folder', 'GetFolderById', () => folderAddress('Spring')],
    ['file', 'GetFileById', () => fileAddress('plan.txt')],
    ['library’s own folder', 'GetFolderById', () => folderAddress()]
  ])('of a %s takes what clients put there', async (_what, way, address) => {
    const { UniqueId } = await read(`${address()}?$select=UniqueId`);
    await ask(set('my_panel', 'first'), bagOf(byId(way, UniqueId)));
    const [{ ErrorInfo }] = await ask(set('Other', 'second'), bagOf(byId(way, UniqueId)));
    expect(ErrorInfo).toBeNull();
    expect(await read(`${address()}/properties`)).toMatchObject({
      my_x005f_panel: 'first',
      Other: 'second'
    });
  });

  test('is no version of the file, and no member’s who may only read', async () => {
    const { UniqueId } = await read(`${fileAddress('plan.txt')}?$select=UniqueId`);
    const version = `${fileAddress('plan.txt')}?$select=UIVersionLabel`;
    const before = await read(version);
    await ask(set('a', 'b'), bagOf(byId('GetFileById', UniqueId)));
    expect(await read(version)).toEqual(before);
    await post(owner, '_api/web/siteGroups/getById(4)/users', {
      LoginName: `i:0#.f|membership|${people.staff.login}`
    });
    const visitor = server.as(people.staff.login);
    const [{ ErrorInfo }] = await ask(set('a', 'c'), bagOf(byId('GetFileById', UniqueId)), visitor);
    expect(ErrorInfo).toMatchObject(DENIED);
    const { UniqueId: top } = await read(`${folderAddress()}?$select=UniqueId`);
    const [ofLibrary] = await ask(set('a', 'c'), bagOf(byId('GetFolderById', top)), visitor);
    expect(ofLibrary.ErrorInfo).toMatchObject(DENIED);
    expect(await read(`${fileAddress('plan.txt')}/properties`)).toMatchObject({ a: 'b' });
  });

  test.each([
    ['AllProperties of a web', `${WEB}<Property Id="9" ParentId="1" Name="AllProperties" />`],
    [
      'Properties of a web’s own folder',
      `${WEB}<Property Id="2" ParentId="1" Name="RootFolder" /><Property Id="9" ParentId="2" Name="Properties" />`
    ]
  ])('%s stays shut: sites take no custom script', async (_what, paths) => {
    const [{ ErrorInfo }] = await ask(set('a', 'b'), paths);
    expect(ErrorInfo).toMatchObject(DENIED);
    expect(await read('_api/web/allProperties')).not.toHaveProperty('a');
    expect(await read('_api/web/rootFolder/properties')).not.toHaveProperty('a');
  });
});

test.each([
  [
    'a static method',
    '<StaticMethod Id="3" Name="DeclareItemAsRecord" TypeId="{ea8e1356}" />',
    WEB
  ],
  ['another property', '<SetProperty Id="3" ObjectPathId="1" Name="Title" />', WEB],
  ['another method', '<Method Id="3" ObjectPathId="1" Name="DeleteObject" />', WEB],
  [
    'another way to add',
    '<ObjectPath Id="3" ObjectPathId="4" />',
    `${WEB}<Property Id="2" ParentId="1" Name="Lists" />${method(4, 2, 'Add')}`
  ]
])('%s is not there yet, and said so', async (_what, actions, paths) => {
  expect((await send(actions, paths)).status).toBe(404);
  expect(server.log.find(({ path }) => path.endsWith('ProcessQuery'))?.unimplemented).toBe(true);
});

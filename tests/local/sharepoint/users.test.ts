import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/site-users/web.js';
import '@pnp/sp/sputilities/index.js';
import '@pnp/sp/webs/index.js';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, merge, post, remove } from './register';

const claim = (login: string): string => `i:0#.f|membership|${login}`;
const UNKNOWN = '-2146232832, Microsoft.SharePoint.SPException';
const DENIED = '-2147024891, System.UnauthorizedAccessException';

let server: LocalServer;
let owner: PersonFetch;

beforeEach(async () => {
  server = await startLocalServer({
    sites: [
      {
        path: '/sites/recommendations',
        title: 'Recommendations',
        owners: [people.owner.login],
        administrators: [people.reviewer.login]
      }
    ]
  });
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

interface User {
  readonly Id: number;
  readonly Title: string;
  readonly LoginName: string;
  readonly IsSiteAdmin: boolean;
}
const ensure = async (login: string): Promise<User> =>
  (await (await post(owner, '_api/web/ensureUser', { logonName: login })).json()) as User;
const read = async (as: PersonFetch, address: string): Promise<User> =>
  (await (await as(address)).json()) as User;

test('a user reads as recorded: a person with an issuer, everyone without an address', async () => {
  const user = await read(owner, '_api/web/currentUser');
  expect(user).toEqual({
    Id: user.Id,
    IsHiddenInUI: false,
    LoginName: claim(people.owner.login),
    Title: 'Ellen Marsh',
    PrincipalType: 1,
    Email: people.owner.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: false,
    UserId: {
      NameId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      NameIdIssuer: 'urn:federation:microsoftonline'
    },
    UserPrincipalName: people.owner.login
  });
  expect(await ensure('everyone except external users')).toMatchObject({
    PrincipalType: 4,
    Email: '',
    UserId: null,
    UserPrincipalName: null
  });
});

test('a user is found by number, address and login in every way of writing it', async () => {
  const lead = await ensure(people.lead.login);
  const login = encodeURIComponent(claim(people.lead.login));
  for (const address of [
    `getUserById(${lead.Id})`,
    `siteUsers(${lead.Id})`,
    `siteUsers/getById(${lead.Id})`,
    `siteUsers/getByEmail('${people.lead.email}')`,
    `siteUsers/getByLoginName('${login}')`,
    `siteUsers/getByLoginName(@v)?@v='${login}'`,
    `siteUsers('${login}')`,
    `siteUsers(@v)?@v='${login}'`,
    `siteUsers('!@v::${login}')`
  ]) {
    expect([address, (await read(owner, `_api/web/${address}`)).Id]).toEqual([address, lead.Id]);
  }
  for (const address of ['siteUsers(4711)', "siteUsers/getByEmail('x@y')", "siteUsers('x')"]) {
    const refused = await owner(`_api/web/${address}`);
    expect([refused.status, await errorCode(refused)]).toEqual([500, UNKNOWN]);
  }
});

test('ensureUser takes login, claim, address and name, gives the same user again', async () => {
  const lead = await ensure(people.lead.login);
  for (const name of [claim(people.lead.login), people.lead.email.toUpperCase(), 'Priya Shah']) {
    expect((await ensure(name)).Id).toBe(lead.Id);
  }
  const refused = await post(owner, '_api/web/ensureUser', { logonName: 'Nobody' });
  expect([refused.status, await errorCode(refused)]).toEqual([400, UNKNOWN]);
});

test('a name changed in the site stays, with the whole user sent back as PnPjs does', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const user = await sp.web.currentUser();
  await sp.web.currentUser.update({ ...user, Title: 'E. Marsh' });
  expect((await sp.web.currentUser()).Title).toBe('E. Marsh');
  expect((await sp.web.siteUsers.getById(user.Id)()).Title).toBe('E. Marsh');
});

test('a user is taken out of the site with their groups and rights, and may come back', async () => {
  const staff = server.as(people.staff.login);
  const added = await post(owner, '_api/web/siteGroups(4)/users', {
    LoginName: claim(people.staff.login)
  });
  const { Id } = (await added.json()) as User;
  expect((await staff('_api/web')).status).toBe(200);
  const removed = await post(
    owner,
    `_api/web/siteUsers/removeByLoginName(@v)?@v='${encodeURIComponent(claim(people.staff.login))}'`
  );
  expect(removed.status).toBe(200);
  expect((await staff('_api/web')).status).toBe(403);
  expect((await owner(`_api/web/siteUsers/getById(${Id})`)).status).toBe(500);
  const again = await post(owner, '_api/web/siteUsers', { LoginName: claim(people.staff.login) });
  expect(again.status).toBe(201);
  expect((await staff('_api/web')).status).toBe(403);
  const { Id: next } = (await again.json()) as User;
  expect(next).toBe(Id);
  expect((await remove(owner, `_api/web/getUserById(${next})`)).status).toBe(200);
  expect((await owner(`_api/web/getUserById(${next})`)).status).toBe(500);
});

test('the name of one who was taken out stays on what they wrote', async () => {
  const admin = server.as(people.reviewer.login);
  const { Id } = await read(admin, '_api/web/currentUser');
  await post(admin, '_api/web/lists', { Title: 'Theirs', BaseTemplate: 100 });
  const list = "_api/web/lists/getByTitle('Theirs')";
  await post(admin, `${list}/items`, { Title: 'a' });
  expect((await post(owner, `_api/web/siteUsers/removeById(${Id})`)).status).toBe(200);
  expect((await owner(`_api/web/getUserById(${Id})`)).status).toBe(500);
  expect(await (await owner(`${list}?$select=Author/Title&$expand=Author`)).json()).toEqual({
    Author: { Title: 'Tom Okafor' }
  });
  expect(await (await owner(`${list}/items?$select=Author/Title&$expand=Author`)).json()).toEqual({
    value: [{ Author: { Title: 'Tom Okafor' } }]
  });
  await post(owner, `${list}/breakroleinheritance(copyroleassignments=true)`);
  const granted = await post(
    owner,
    `${list}/roleAssignments/addRoleAssignment(principalid=${Id},roledefid=1073741826)`
  );
  expect([granted.status, await errorCode(granted)]).toEqual([500, UNKNOWN]);
});

test('a site collection administrator may do everything, and alone makes others', async () => {
  const admin = server.as(people.reviewer.login);
  expect(await read(admin, '_api/web/currentUser')).toMatchObject({ IsSiteAdmin: true });
  expect((await read(owner, '_api/web/currentUser')).IsSiteAdmin).toBe(false);
  await post(owner, '_api/web/lists', { Title: 'Own', BaseTemplate: 100 });
  const own = "_api/web/lists/getByTitle('Own')";
  await post(owner, `${own}/breakroleinheritance(copyroleassignments=false)`);
  expect((await admin(own)).status).toBe(200);
  const group = await post(owner, '_api/web/siteGroups', { Title: 'Theirs' });
  const { Id } = (await group.json()) as User;
  expect((await merge(admin, `_api/web/siteGroups(${Id})`, { Description: 'd' })).status).toBe(204);

  const lead = await ensure(people.lead.login);
  const refused = await merge(owner, `_api/web/getUserById(${lead.Id})`, { IsSiteAdmin: true });
  expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
  expect((await server.as(people.lead.login)('_api/web')).status).toBe(403);
  await merge(admin, `_api/web/getUserById(${lead.Id})`, { IsSiteAdmin: true });
  expect((await server.as(people.lead.login)(own)).status).toBe(200);
  await merge(admin, `_api/web/getUserById(${lead.Id})`, { IsSiteAdmin: false });
  expect((await server.as(people.lead.login)('_api/web')).status).toBe(403);
});

test('the groups of a user are those they are in', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const groups = await sp.web.currentUser.groups();
  expect(groups.map(({ Title }) => Title)).toEqual(['Recommendations Owners']);
  const alerts = await owner('_api/web/currentUser/alerts');
  expect(await alerts.json()).toEqual({ value: [] });
});

test('users are filtered, sorted and cut as other collections are', async () => {
  await ensure(people.lead.login);
  const asked = async (query: string): Promise<readonly string[]> => {
    const { value } = (await (await owner(`_api/web/siteUsers?${query}`)).json()) as {
      readonly value: readonly User[];
    };
    return value.map(({ Title }) => Title);
  };
  expect(await asked("$filter=Title eq 'Priya Shah'&$select=Title")).toEqual(['Priya Shah']);
  expect(await asked('$filter=PrincipalType eq 1&$orderby=Title desc&$top=2')).toEqual([
    'Tom Okafor',
    'System Account'
  ]);
});

test('SharePoint itself is a user of every site, whom no search finds', async () => {
  expect(await read(owner, '_api/web/getUserById(1073741823)')).toMatchObject({
    LoginName: 'SHAREPOINT\\system',
    Title: 'System Account',
    PrincipalType: 1,
    Email: '',
    IsSiteAdmin: false,
    UserId: { NameId: 'S-1-0-0', NameIdIssuer: 'urn:office:idp:activedirectory' },
    UserPrincipalName: null
  });
  const sp = await pnpAs(server, people.owner.login);
  expect(await sp.utility.searchPrincipals('System', 15, 15, '', 10)).toEqual([]);
  await post(owner, '_api/web/webs/add', { parameters: { Title: 'Below', Url: 'below' } });
  const below = await read(owner, `${server.siteUrl}/below/_api/web/getUserById(1073741823)`);
  expect(below.Title).toBe('System Account');
});

describe('the rows of the User Information List', () => {
  const rows = '_api/web/siteUserInfoList/items';
  const asked = async (query: string): Promise<readonly Record<string, unknown>[]> =>
    ((await (await owner(`${rows}?${query}`)).json()) as { value: Record<string, unknown>[] })
      .value;

  test('are people and groups, each with its content type', async () => {
    const { Id } = await ensure(people.lead.login);
    expect(
      await asked(
        `$filter=Id eq ${Id}&$select=Id,Title,Name,EMail,ContentType/Name&$expand=ContentType`
      )
    ).toEqual([
      {
        Id,
        ID: Id,
        Title: 'Priya Shah',
        Name: claim(people.lead.login),
        EMail: people.lead.email,
        ContentType: { Name: 'Person' }
      }
    ]);
    const types = await asked('$select=Id,Title,ContentType/Name&$expand=ContentType&$orderby=Id');
    expect(types.map(({ Title, ContentType }) => [Title, ContentType])).toEqual(
      expect.arrayContaining([
        ['Recommendations Owners', { Name: 'SharePointGroup' }],
        ['Everyone except external users', { Name: 'DomainGroup' }]
      ])
    );
    expect(await (await owner(`${rows}(${Id})?$select=Title,IsSiteAdmin`)).json()).toEqual({
      Title: 'Priya Shah',
      IsSiteAdmin: false
    });
    const parent = await owner(`${rows}/getById(${Id})/parentList?$select=Title`);
    expect(await parent.json()).toEqual({ Title: 'User Information List' });
  });

  test('are none for those who left, and take none', async () => {
    const { Id } = await ensure(people.lead.login);
    await post(owner, `_api/web/siteUsers/removeById(${Id})`);
    const gone = await owner(`${rows}(${Id})`);
    expect([gone.status, await errorCode(gone)]).toEqual([
      404,
      '-2130575338, System.ArgumentException'
    ]);
    expect(await asked(`$filter=Id eq ${Id}`)).toEqual([]);
    expect((await post(owner, rows, { Title: 'Nobody' })).ok).toBe(false);
  });
});

test('principals are resolved, searched and taken out of their groups by name', async () => {
  const sp = await pnpAs(server, people.owner.login);
  expect(await sp.utility.getCurrentUserEmailAddresses()).toBe(people.owner.email);
  expect(await sp.utility.resolvePrincipal(people.lead.email, 1, 15, true, false)).toMatchObject({
    DisplayName: 'Priya Shah',
    LoginName: claim(people.lead.login),
    PrincipalId: -1,
    PrincipalType: 1
  });
  const added = await sp.utility.resolvePrincipal(people.lead.email, 1, 15, true, true);
  expect(added.PrincipalId).toBe((await ensure(people.lead.login)).Id);
  expect(await sp.utility.resolvePrincipal('nobody', 1, 15, false, false)).toMatchObject({
    'odata.null': true
  });
  const names = (all: readonly { readonly DisplayName: string }[]): readonly string[] =>
    all.map(({ DisplayName }) => DisplayName);
  expect(names(await sp.utility.searchPrincipals('Recommendations', 8, 15, '', 2))).toEqual([
    'Recommendations Owners',
    'Recommendations Visitors'
  ]);
  expect(names(await sp.utility.searchPrincipals('E', 1, 15, 'Recommendations Owners', 5))).toEqual(
    ['Ellen Marsh']
  );
  expect(names(await sp.utility.expandGroupsToPrincipals(['Recommendations Owners']))).toEqual([
    'Ellen Marsh'
  ]);
});

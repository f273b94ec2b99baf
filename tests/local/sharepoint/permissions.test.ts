import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

const DENIED = '-2147024891, System.UnauthorizedAccessException';
// Bits: view 1, add 2, edit 4, open items 0x20, versions 0x40, open 0x10000, pages 0x20000,
// user information 0x8000000; remote interfaces is 0x20 of the high half.
const READ_LOW = 0x1 + 0x20 + 0x40 + 0x10000 + 0x20000 + 0x8000000;
const EDIT_LOW = READ_LOW + 0x2 + 0x4;
const ADD_LOW = READ_LOW + 0x2;

let server: LocalServer;
let owner: PersonFetch;
const ids = new Map<string, number>();

const level = async (Name: string, low: number): Promise<number> => {
  const response = await post(owner, '_api/web/roleDefinitions', {
    Name,
    Description: '',
    Order: 100,
    BasePermissions: { High: '32', Low: String(low) }
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { readonly Id: number }).Id;
};
const userId = async (login: string): Promise<number> => {
  const response = await post(owner, '_api/web/ensureUser', {
    logonName: `i:0#.f|membership|${login}`
  });
  return ((await response.json()) as { readonly Id: number }).Id;
};
const grant = (address: string, principal: number, role: number): Promise<Response> =>
  post(
    owner,
    `${address}/roleAssignments/addRoleAssignment(principalid=${principal}, roledefid=${role})`
  );

beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'first' });
  await post(owner, `${list}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  const roles = {
    reader: await level('Tracker Read', READ_LOW),
    editor: await level('Tracker Edit', EDIT_LOW),
    adder: await level('Tracker Add', ADD_LOW)
  };
  for (const [person, role] of [
    [people.staff, roles.reader],
    [people.lead, roles.editor],
    [people.reviewer, roles.adder]
  ] as const) {
    const id = await userId(person.login);
    ids.set(person.login, id);
    expect((await grant(list, id, role)).status).toBe(200);
  }
  const visitors = await post(owner, '_api/web/siteGroups/getById(4)/users', {
    LoginName: `i:0#.f|membership|${people.otherLead.login}`
  });
  expect(visitors.status).toBe(201);
});
afterAll(() => server.stop());

const tries = async (as: PersonFetch) => ({
  read: (await as(`${list}/items`)).status,
  add: (await post(as, `${list}/items`, { Title: 'x' })).status,
  edit: (await merge(as, `${list}/items(1)`, { Title: 'edited' })).status,
  delete: (await remove(as, `${list}/items(1)`)).status,
  versions: (await as(`${list}/items(1)/versions`)).status,
  field: (await post(as, `${list}/fields`, { Title: 'New', FieldTypeKind: 2 })).status,
  grant: (
    await post(as, `${list}/roleAssignments/addRoleAssignment(principalid=6, roledefid=1073741829)`)
  ).status,
  list: (await post(as, '_api/web/lists', { Title: 'Another', BaseTemplate: 100 })).status
});

test('each level allows what it says and no more', async () => {
  expect(await tries(server.as(people.staff.login))).toEqual({
    read: 200,
    add: 403,
    edit: 403,
    delete: 403,
    versions: 200,
    field: 403,
    grant: 403,
    list: 403
  });
  expect(await tries(server.as(people.lead.login))).toEqual({
    read: 200,
    add: 201,
    edit: 204,
    delete: 403,
    versions: 200,
    field: 403,
    grant: 403,
    list: 403
  });
  expect(await tries(server.as(people.reviewer.login))).toEqual({
    read: 200,
    add: 201,
    edit: 403,
    delete: 403,
    versions: 200,
    field: 403,
    grant: 403,
    list: 403
  });
});

test('a list one may not read is not in web/lists, and asking for it is 403', async () => {
  const visitor = server.as(people.otherLead.login);
  const { value } = (await (await visitor('_api/web/lists')).json()) as {
    readonly value: readonly { readonly Title: string }[];
  };
  expect(value.map(({ Title }) => Title)).not.toContain('Register');
  for (const address of [list, `${list}/items`, `${list}/items(1)`]) {
    const response = await visitor(address);
    expect(response.status).toBe(403);
    expect(await errorCode(response)).toBe(DENIED);
  }
});

test('breaking without copying leaves one grant: Full Control for who did it', async () => {
  await post(owner, '_api/web/lists', { Title: 'Own', BaseTemplate: 100 });
  const own = "_api/web/lists/getByTitle('Own')";
  await post(owner, `${own}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  const read = async () =>
    (
      (await (
        await owner(`${own}/roleAssignments?$expand=Member,RoleDefinitionBindings`)
      ).json()) as {
        readonly value: readonly {
          readonly Member: { readonly Title: string };
          readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
        }[];
      }
    ).value.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map(({ Name }) => Name)]);
  expect(await read()).toEqual([['Ellen Marsh', ['Full Control']]]);

  await grant(own, 4, 1073741826);
  const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
  await post(
    owner,
    `${own}/roleAssignments/removeRoleAssignment(principalid=3,roledefid=1073741829)`
  );
  await grant(own, 3, 1073741829);
  const removed = await post(
    owner,
    `${own}/roleAssignments/getByPrincipalId(${me.Id})`,
    undefined,
    {
      'X-HTTP-Method': 'DELETE'
    }
  );
  expect(removed.status).toBe(200);
  expect(await read()).toEqual([
    ['Recommendations Owners', ['Full Control']],
    ['Recommendations Visitors', ['Read']]
  ]);
  const unique = await (await owner(`${own}?$select=HasUniqueRoleAssignments`)).json();
  expect(unique).toEqual({ HasUniqueRoleAssignments: true });

  await post(owner, `${own}/resetroleinheritance`);
  const inherited = await (await owner(`${own}?$select=HasUniqueRoleAssignments`)).json();
  expect(inherited).toEqual({ HasUniqueRoleAssignments: false });
});

test('a right on a list lets one through the web with Limited Access', async () => {
  const assignments = (await (
    await owner('_api/web/roleAssignments?$expand=RoleDefinitionBindings')
  ).json()) as {
    readonly value: readonly {
      readonly PrincipalId: number;
      readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
    }[];
  };
  const staff = assignments.value.find(
    ({ PrincipalId }) => PrincipalId === ids.get(people.staff.login)
  );
  expect(staff?.RoleDefinitionBindings.map(({ Name }) => Name)).toEqual(['Limited Access']);
});

test('EffectiveBasePermissions tells each person their own, and owners may ask for others', async () => {
  const lead = server.as(people.lead.login);
  const own = (await (await lead(`${list}/EffectiveBasePermissions`)).json()) as object;
  expect(own).toEqual({ High: '32', Low: String(EDIT_LOW) });
  const asked = `${list}/getUserEffectivePermissions(@user)?@user='${encodeURIComponent(`i:0#.f|membership|${people.lead.login}`)}'`;
  expect(await (await owner(asked)).json()).toEqual(own);
  expect((await server.as(people.staff.login)(asked)).status).toBe(403);
});

test('an item with permissions of its own is not there for others, who may not write it either', async () => {
  const { Id } = await addRow(owner, { Title: 'secret' });
  await post(owner, `${list}/items(${Id})/breakroleinheritance(copyroleassignments=false)`);
  const staff = server.as(people.staff.login);
  expect((await rows(staff, '$select=Title')).map(({ Title }) => Title)).not.toContain('secret');
  expect((await rows(owner, '$select=Title')).map(({ Title }) => Title)).toContain('secret');
  const item = `${list}/items(${Id})`;
  for (const address of [item, `${item}/Title`, `${item}/versions`, `${item}/fieldValuesAsText`]) {
    const asked = await staff(address);
    expect([address, asked.status, await errorCode(asked)]).toEqual([
      address,
      404,
      '-2130575338, System.ArgumentException'
    ]);
  }
  for (const refused of [
    await merge(staff, item, { Title: 'mine' }),
    await remove(staff, item),
    await post(staff, `${item}/recycle`),
    await post(staff, `${item}/breakroleinheritance(copyroleassignments=true)`)
  ]) {
    expect([refused.status, await errorCode(refused)]).toEqual([403, DENIED]);
  }
});

test('groups: made, filled and emptied by those who manage permissions', async () => {
  const made = await post(owner, '_api/web/siteGroups', {
    Title: 'Tracker Leads',
    Description: 'd'
  });
  expect(made.status).toBe(201);
  const { Id } = (await made.json()) as { readonly Id: number };
  const users = `_api/web/siteGroups/getByName('Tracker Leads')/users`;
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  expect((await post(server.as(people.lead.login), users, { LoginName })).status).toBe(403);
  expect((await post(owner, users, { LoginName })).status).toBe(201);
  const groups = await (await server.as(people.lead.login)('_api/web/currentUser/groups')).json();
  expect(groups).toMatchObject({ value: [{ Id, Title: 'Tracker Leads' }] });
  const lead = ids.get(people.lead.login) ?? 0;
  await post(owner, `${users}/removeById(${lead})`);
  const emptied = await (await server.as(people.lead.login)('_api/web/currentUser/groups')).json();
  expect(emptied).toEqual({ value: [] });
  expect((await post(owner, '_api/web/siteGroups', { Title: 'tracker leads' })).status).toBe(500);
  expect((await post(owner, `_api/web/siteGroups/removeById(${Id})`)).status).toBe(200);
  expect((await owner(`_api/web/siteGroups/getById(${Id})`)).status).toBe(404);
});

test('a person the directory does not know is 400 by name and 500 by number', async () => {
  const ensured = await post(owner, '_api/web/ensureUser', { logonName: 'nobody@force.example' });
  expect([ensured.status, await errorCode(ensured)]).toEqual([
    400,
    '-2146232832, Microsoft.SharePoint.SPException'
  ]);
  const byId = await owner('_api/web/siteUsers/getById(9999)');
  expect(byId.status).toBe(500);
});

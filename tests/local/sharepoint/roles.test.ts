import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, merge, post, remove } from './register';

const roles = '_api/web/roleDefinitions';
const UNKNOWN = [400, '-2147024809, System.ArgumentException'];

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const read = async (address: string): Promise<unknown> => (await owner(address)).json();
const refusal = async (response: Response): Promise<unknown> => [
  response.status,
  await errorCode(response)
];
const make = (Name: string, Low = '3'): Promise<Response> =>
  post(owner, roles, { Name, Description: 'd', Order: 7, BasePermissions: { High: '0', Low } });

test('a site has SharePoint’s levels with their numbers and permissions', async () => {
  expect(await read(`${roles}?$select=Id,Name,Hidden,Order,RoleTypeKind,BasePermissions`)).toEqual({
    value: [
      [1073741829, 'Full Control', false, 1, 5, '2147483647', '4294967295'],
      [1073741828, 'Design', false, 32, 4, '432', '1012866047'],
      [1073741830, 'Edit', false, 48, 6, '432', '1011030767'],
      [1073741827, 'Contribute', false, 64, 3, '432', '1011028719'],
      [1073741826, 'Read', false, 128, 2, '176', '138612833'],
      [1073741825, 'Limited Access', true, 160, 1, '48', '134287360']
    ].map(([Id, Name, Hidden, Order, RoleTypeKind, High, Low]) => ({
      Id,
      Name,
      Hidden,
      Order,
      RoleTypeKind,
      BasePermissions: { High, Low }
    }))
  });
});

test('a level is found by number, name and kind, and not found as an argument out of range', async () => {
  for (const address of [
    '(1073741826)',
    '/getById(1073741826)',
    "/getByName('read')",
    '/getByType(2)'
  ]) {
    expect(await read(`${roles}${address}?$select=Name`)).toEqual({ Name: 'Read' });
  }
  for (const address of ['(1)', '/getById(1)', "/getByName('Tracker')", '/getByType(7)']) {
    expect(await refusal(await owner(`${roles}${address}`))).toEqual(UNKNOWN);
  }
});

test('a level of one’s own is made, changed and deleted; its rights follow at once', async () => {
  const made = await make('Tracker');
  expect(made.status).toBe(201);
  const { Id } = (await made.json()) as { readonly Id: number };
  expect(Id).toBeGreaterThan(1073741829);
  expect(await read(`${roles}(${Id})`)).toEqual({
    BasePermissions: { High: '0', Low: '3' },
    Description: 'd',
    Hidden: false,
    Id,
    Name: 'Tracker',
    Order: 7,
    RoleTypeKind: 0
  });
  const staff = server.as(people.staff.login);
  const user = await post(owner, '_api/web/ensureUser', { logonName: people.staff.login });
  const principal = ((await user.json()) as { readonly Id: number }).Id;
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${principal},roledefid=${Id})`
  );
  expect((await staff('_api/web')).status).toBe(403);
  await merge(owner, `${roles}/getByName('Tracker')`, {
    Name: 'Renamed',
    BasePermissions: { High: '32', Low: '65537' }
  });
  expect((await staff('_api/web')).status).toBe(200);
  expect(await read(`${roles}/getByName('Renamed')?$select=Description,Order`)).toEqual({
    Description: 'd',
    Order: 7
  });
  expect((await remove(owner, `${roles}(${Id})`)).status).toBe(200);
  expect((await staff('_api/web')).status).toBe(403);
  expect(await refusal(await owner(`${roles}(${Id})`))).toEqual(UNKNOWN);
});

test('a name is given to one level only', async () => {
  await make('Tracker');
  const taken = [400, '-2130575304, Microsoft.SharePoint.SPException'];
  expect(await refusal(await make('tracker'))).toEqual(taken);
  expect(await refusal(await make('Read'))).toEqual(taken);
  expect(
    await refusal(await merge(owner, `${roles}/getByName('Tracker')`, { Name: 'Edit' }))
  ).toEqual(taken);
  expect(await refusal(await make(''))).toEqual(UNKNOWN);
});

test('Full Control and Limited Access cannot be deleted', async () => {
  for (const id of [1073741829, 1073741825]) {
    expect(await refusal(await remove(owner, `${roles}(${id})`))).toEqual([
      400,
      '-2146232832, Microsoft.SharePoint.SPException'
    ]);
  }
  expect((await remove(owner, `${roles}(1073741828)`)).status).toBe(200);
});

test('permissions are whole numbers as text', async () => {
  expect(await refusal(await make('Broken', 'many'))).toEqual([
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
  ]);
});

describe('a web below', () => {
  const below = 'http://below';
  const at = (address: string): string =>
    address.replace(below, `${server.url}/sites/recommendations/below`);
  const addWeb = async (useSamePermissionsAsParentSite: boolean): Promise<void> => {
    const made = await post(owner, '_api/web/webs/add', {
      parameters: {
        Title: 'Below',
        Url: 'below',
        WebTemplate: 'STS',
        Language: 1033,
        UseSamePermissionsAsParentSite: useSamePermissionsAsParentSite
      }
    });
    expect(made.status).toBe(200);
  };
  const groupOf = async (association: string): Promise<string> =>
    (
      (await (await owner(at(`${below}/_api/web/associated${association}Group`))).json()) as {
        readonly Title: string;
      }
    ).Title;

  test('has the levels of the first and cannot change them', async () => {
    await addWeb(true);
    const address = at(`${below}/${roles}`);
    const { value } = (await read(address)) as { readonly value: readonly unknown[] };
    expect(value).toHaveLength(6);
    const refused = [400, '-2146233079, System.InvalidOperationException'];
    const body = { Name: 'Sub', BasePermissions: { High: '0', Low: '1' } };
    expect(await refusal(await post(owner, address, body))).toEqual(refused);
    expect(
      await refusal(await merge(owner, `${address}/getByName('Read')`, { Description: 'x' }))
    ).toEqual(refused);
    expect(await refusal(await remove(owner, `${address}/getByName('Design')`))).toEqual(refused);
  });

  test('has the groups of the first until its own are made, with permissions of its own', async () => {
    await addWeb(true);
    expect(await groupOf('Owner')).toBe('Recommendations Owners');
    const create = at(
      `${below}/_api/web/createDefaultAssociatedGroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)` +
        `?@u='${encodeURIComponent(`i:0#.f|membership|${people.lead.login}`)}'&@v=''&@s='Sub'`
    );
    expect(await refusal(await post(owner, create))).toEqual([
      400,
      '-2146233079, System.InvalidOperationException'
    ]);
    await post(
      owner,
      at(`${below}/_api/web/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`)
    );
    const lead = server.as(people.lead.login);
    expect((await lead(at(`${below}/_api/web`))).status).toBe(403);
    expect((await post(owner, create)).status).toBe(200);
    expect([await groupOf('Owner'), await groupOf('Member'), await groupOf('Visitor')]).toEqual([
      'Sub Owners',
      'Sub Members',
      'Sub Visitors'
    ]);
    expect((await lead(at(`${below}/_api/web`))).status).toBe(200);
    const owners = await read(at(`${below}/_api/web/associatedMemberGroup?$select=OwnerTitle`));
    expect(owners).toEqual({ OwnerTitle: 'Sub Owners' });
    expect(await refusal(await post(owner, create))).toEqual([
      500,
      '-2130575293, Microsoft.SharePoint.SPException'
    ]);
    const first = await read('_api/web/associatedOwnerGroup?$select=Title');
    expect(first).toEqual({ Title: 'Recommendations Owners' });
  });

  test('takes over the permissions of the first, lets them go and takes them over again', async () => {
    await addWeb(true);
    const visitor = server.as(people.staff.login);
    await post(owner, '_api/web/siteGroups(4)/users', {
      LoginName: `i:0#.f|membership|${people.staff.login}`
    });
    const web = at(`${below}/_api/web`);
    await post(owner, at(`${below}/_api/web/lists`), { Title: 'Own', BaseTemplate: 100 });
    const list = at(`${below}/_api/web/lists/getByTitle('Own')`);
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    expect((await visitor(web)).status).toBe(200);
    expect((await visitor(list)).status).toBe(403);

    await post(
      owner,
      `${web}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`
    );
    expect((await visitor(web)).status).toBe(403);
    expect(await read(`${list}?$select=HasUniqueRoleAssignments`)).toEqual({
      HasUniqueRoleAssignments: false
    });
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    const staffId = (
      (await (
        await post(owner, '_api/web/ensureUser', { logonName: people.staff.login })
      ).json()) as { readonly Id: number }
    ).Id;
    await post(
      owner,
      `${list}/roleAssignments/addRoleAssignment(principalid=${staffId},roledefid=1073741826)`
    );
    expect((await visitor(list)).status).toBe(200);
    const above = await owner(`_api/web/roleAssignments/getByPrincipalId(${staffId})`);
    expect(above.status).toBe(200);

    expect((await post(owner, `${web}/resetroleinheritance`)).status).toBe(200);
    expect(await read(`${web}?$select=HasUniqueRoleAssignments`)).toEqual({
      HasUniqueRoleAssignments: false
    });
    expect((await visitor(list)).status).toBe(200);
    // What is above lets go of everything below.
    await remove(owner, `_api/web/roleAssignments(${staffId})`);
    expect((await visitor(list)).status).toBe(403);
  });
});

import '@pnp/sp/lists/index.js';
import { PermissionKind } from '@pnp/sp/security/index.js';
import '@pnp/sp/webs/index.js';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addFolder, fileAddress, folderAddress, library, makeLibrary, upload } from './library';
import { addRow, errorCode, list, makeRegister, post, remove, titles } from './register';

const READ = 1073741826;
const CONTRIBUTE = 1073741827;
const FULL = 1073741829;
const VISITORS = 4;

let server: LocalServer;
let owner: PersonFetch;
let visitor: PersonFetch;
let stranger = 0;

interface Assignment {
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}
const assigned = async (address: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const response = await owner(
    `${address}/roleAssignments?$expand=Member,RoleDefinitionBindings&$select=Member/Title,RoleDefinitionBindings/Name`
  );
  const { value } = (await response.json()) as { readonly value: readonly Assignment[] };
  return Object.fromEntries(
    value.map((one) => [one.Member.Title, one.RoleDefinitionBindings.map(({ Name }) => Name)])
  );
};
const isUnique = async (address: string): Promise<boolean> =>
  (
    (await (await owner(`${address}?$select=HasUniqueRoleAssignments`)).json()) as {
      readonly HasUniqueRoleAssignments: boolean;
    }
  ).HasUniqueRoleAssignments;
const breakAt = async (address: string, copy = false, clear = false): Promise<void> => {
  const done = await post(
    owner,
    `${address}/breakroleinheritance(copyroleassignments=${copy}, clearsubscopes=${clear})`
  );
  expect([done.status, await done.json()]).toEqual([200, { 'odata.null': true }]);
};
const reset = async (address: string): Promise<number> =>
  (await post(owner, `${address}/resetroleinheritance`)).status;
const grant = async (address: string, principal: number, role: number): Promise<void> => {
  const done = await post(
    owner,
    `${address}/roleAssignments/addRoleAssignment(principalid=${principal}, roledefid=${role})`
  );
  expect(done.status).toBe(200);
};
const itemOfFolder = (path: string): string => `${folderAddress(path)}/ListItemAllFields`;
const itemOfFile = (path: string): string => `${fileAddress(path)}/ListItemAllFields`;
const firstAncestor = async (address: string): Promise<string> => {
  const response = await owner(`${address}/firstUniqueAncestorSecurableObject`, {
    headers: { accept: 'application/json' }
  });
  return String(((await response.json()) as { readonly 'odata.id'?: string })['odata.id']).replace(
    /^.*\/_api\//,
    ''
  );
};

beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  visitor = server.as(people.otherLead.login);
  await makeRegister(owner);
  await makeLibrary(owner);
  await post(owner, `_api/web/siteGroups(${VISITORS})/users`, {
    LoginName: `i:0#.f|membership|${people.otherLead.login}`
  });
  const ensured = await post(owner, '_api/web/ensureUser', { logonName: people.stranger.login });
  stranger = ((await ensured.json()) as { readonly Id: number }).Id;
});
afterEach(() => server.stop());

test('a copy takes every level along but Limited Access, which is for what is below', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(`${list}/items(1)`);
  await grant(`${list}/items(1)`, stranger, READ);
  expect(await assigned('_api/web')).toMatchObject({ 'Sam Stone': ['Limited Access'] });
  await breakAt(list, true);
  expect(await assigned(list)).toEqual({
    'Recommendations Owners': ['Full Control'],
    'Recommendations Members': ['Edit'],
    'Recommendations Visitors': ['Read']
  });
});

test('clearsubscopes lets what is below inherit again; without it that keeps its own', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(`${list}/items(1)`);
  await breakAt(list, true, false);
  expect(await isUnique(`${list}/items(1)`)).toBe(true);
  expect(await titles(visitor, '$select=Title')).toEqual([]);
  await reset(list);
  await breakAt(list, true, true);
  expect(await isUnique(`${list}/items(1)`)).toBe(false);
  expect(await titles(visitor, '$select=Title')).toEqual(['a']);
});

test('breaking what is broken changes nothing', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(list, true);
  await breakAt(`${list}/items(1)`);
  await breakAt(list, false, true);
  expect(Object.keys(await assigned(list))).toHaveLength(3);
  expect(await isUnique(`${list}/items(1)`)).toBe(true);
});

test('what is in a folder has the folder’s permissions, old and new, until it has its own', async () => {
  await addFolder(owner, 'Closed');
  await addFolder(owner, 'Closed/Below');
  await upload(owner, 'old.txt', 'old', { folder: 'Closed/Below' });
  await breakAt(itemOfFolder('Closed'));
  await upload(owner, 'new.txt', 'new', { folder: 'Closed/Below' });
  for (const path of ['Closed/Below/old.txt', 'Closed/Below/new.txt']) {
    expect((await visitor(fileAddress(path))).status).toBe(403);
    expect(await isUnique(itemOfFile(path))).toBe(false);
    expect(await assigned(itemOfFile(path))).toEqual({ 'Ellen Marsh': ['Full Control'] });
  }
  expect(await isUnique(itemOfFolder('Closed'))).toBe(true);
  expect(await firstAncestor(itemOfFile('Closed/Below/old.txt'))).toBe(
    await firstAncestor(itemOfFolder('Closed'))
  );
  expect(await firstAncestor(itemOfFolder('Closed'))).toMatch(/Items\(1\)$/);

  await breakAt(itemOfFile('Closed/Below/old.txt'), true);
  await grant(itemOfFile('Closed/Below/old.txt'), VISITORS, READ);
  expect((await visitor(fileAddress('Closed/Below/old.txt'))).status).toBe(200);
  expect(await assigned(itemOfFolder('Closed'))).toEqual({
    'Ellen Marsh': ['Full Control'],
    'Recommendations Visitors': ['Limited Access']
  });
  expect(await reset(itemOfFile('Closed/Below/old.txt'))).toBe(200);
  expect((await visitor(fileAddress('Closed/Below/old.txt'))).status).toBe(403);

  expect(await reset(itemOfFolder('Closed'))).toBe(200);
  for (const path of ['Closed/Below/old.txt', 'Closed/Below/new.txt']) {
    expect((await visitor(fileAddress(path))).status).toBe(200);
  }
});

test('clearsubscopes of a folder reaches what is in it and nothing beside it', async () => {
  await addFolder(owner, 'One');
  await upload(owner, 'a.txt', 'a', { folder: 'One' });
  await upload(owner, 'b.txt', 'b');
  await breakAt(itemOfFile('One/a.txt'));
  await breakAt(itemOfFile('b.txt'));
  await reset(itemOfFile('b.txt'));
  await breakAt(itemOfFolder('One'), true, true);
  expect(await isUnique(itemOfFile('One/a.txt'))).toBe(false);
  expect((await visitor(fileAddress('One/a.txt'))).status).toBe(200);
  await breakAt(itemOfFile('b.txt'));
  expect(await isUnique(itemOfFile('b.txt'))).toBe(true);
});

test('a right below gives Limited Access on every step of the way, and more stays more', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(list);
  await breakAt(`${list}/items(1)`);
  await grant(`${list}/items(1)`, stranger, CONTRIBUTE);
  await grant(`${list}/items(1)`, VISITORS, READ);
  expect(await assigned(list)).toEqual({
    'Ellen Marsh': ['Full Control'],
    'Sam Stone': ['Limited Access'],
    'Recommendations Visitors': ['Limited Access']
  });
  expect(await assigned('_api/web')).toMatchObject({
    'Sam Stone': ['Limited Access'],
    'Recommendations Visitors': ['Read']
  });
  const sam = server.as(people.stranger.login);
  expect((await sam('_api/web')).status).toBe(200);
  expect((await sam(`${list}`)).status).toBe(403);
});

test('whoever is taken off a list is taken off its items; the last level leaves the way', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(list);
  await grant(list, stranger, READ);
  await breakAt(`${list}/items(1)`, true);
  const level = `${list}/roleAssignments/removeRoleAssignment(principalid=${stranger},roledefid=${READ})`;
  expect((await post(owner, level)).status).toBe(200);
  expect(await assigned(list)).toMatchObject({ 'Sam Stone': ['Limited Access'] });
  expect(await assigned(`${list}/items(1)`)).toMatchObject({ 'Sam Stone': ['Read'] });

  expect((await remove(owner, `${list}/roleAssignments(${stranger})`)).status).toBe(200);
  expect(Object.keys(await assigned(list))).toEqual(['Ellen Marsh']);
  expect(Object.keys(await assigned(`${list}/items(1)`))).toEqual(['Ellen Marsh']);
});

test('somebody without a level there is not found, and what inherits is not changed', async () => {
  await breakAt(list);
  const unknown = [404, '-2147024809, System.ArgumentException'];
  const asked = await owner(`${list}/roleAssignments/getByPrincipalId(${stranger})`);
  expect([asked.status, await errorCode(asked)]).toEqual(unknown);
  const taken = await post(
    owner,
    `${list}/roleAssignments/removeRoleAssignment(principalid=${stranger},roledefid=${READ})`
  );
  expect([taken.status, await errorCode(taken)]).toEqual(unknown);
  for (const address of [
    `${library}/roleAssignments/addRoleAssignment(principalid=${stranger},roledefid=${READ})`,
    `${library}/roleAssignments/removeRoleAssignment(principalid=${VISITORS},roledefid=${READ})`
  ]) {
    const refused = await post(owner, address);
    expect([refused.status, await errorCode(refused)]).toEqual([
      400,
      '-2146233079, System.InvalidOperationException'
    ]);
  }
  const root = await post(owner, '_api/web/resetroleinheritance');
  expect([root.status, await errorCode(root)]).toEqual([
    400,
    '-2146233079, System.InvalidOperationException'
  ]);
});

test('Limited Access is not granted by hand, nor to nobody, nor a level that is not there', async () => {
  await breakAt(list);
  const add = (principal: number, role: number): Promise<Response> =>
    post(
      owner,
      `${list}/roleAssignments/addRoleAssignment(principalid=${principal},roledefid=${role})`
    );
  expect((await add(stranger, 1073741825)).status).toBe(400);
  expect((await add(4711, READ)).status).toBe(500);
  const unknown = await add(stranger, 4711);
  expect([unknown.status, await errorCode(unknown)]).toEqual([
    400,
    '-2147024809, System.ArgumentException'
  ]);
});

test('everyone as a group may be granted rights, in a group or alone', async () => {
  const ensured = await post(owner, '_api/web/ensureUser', {
    logonName: 'Everyone except external users'
  });
  const everyone = (await ensured.json()) as { readonly Id: number; readonly LoginName: string };
  const sam = server.as(people.stranger.login);
  expect((await sam('_api/web')).status).toBe(403);
  await breakAt(list);
  await grant(list, everyone.Id, READ);
  expect((await sam(list)).status).toBe(200);
  expect((await sam(library)).status).toBe(403);
  const joined = await post(owner, `_api/web/siteGroups(${VISITORS})/users`, {
    LoginName: everyone.LoginName
  });
  expect(joined.status).toBe(201);
  expect((await sam(library)).status).toBe(200);
});

test('effective permissions are those of a person’s groups, also of one who was never here', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const register = sp.web.lists.getByTitle('Register');
  const of = (login: string) => register.getUserEffectivePermissions(`i:0#.f|membership|${login}`);
  expect(await of(people.otherLead.login)).toMatchObject({ High: '176', Low: '138612833' });
  expect(await of(people.staff.login)).toMatchObject({ High: '0', Low: '0' });
  expect(await register.currentUserHasPermissions(PermissionKind.ManageLists)).toBe(true);
  const visitorIn = (kind: PermissionKind) =>
    register.userHasPermissions(`i:0#.f|membership|${people.otherLead.login}`, kind);
  expect(await visitorIn(PermissionKind.ViewListItems)).toBe(true);
  expect(await visitorIn(PermissionKind.AddListItems)).toBe(false);
  const nobody = await owner(`${list}/getUserEffectivePermissions(@user)?@user='nobody'`);
  expect([nobody.status, await errorCode(nobody)]).toEqual([
    400,
    '-2146232832, Microsoft.SharePoint.SPException'
  ]);
});

test('the nearest thing with permissions of its own is the item, its list or the web', async () => {
  await addRow(owner, { Title: 'a' });
  expect(await firstAncestor(`${list}/items(1)`)).toBe('Web');
  await breakAt(list, true);
  expect(await firstAncestor(`${list}/items(1)`)).toMatch(/^Web\/Lists\(guid'[-0-9a-f]+'\)$/);
  await breakAt(`${list}/items(1)`, true);
  expect(await firstAncestor(`${list}/items(1)`)).toMatch(/Items\(1\)$/);
});

test('items are not counted and not paged for those who may not see them', async () => {
  for (const Title of ['a', 'b', 'c']) await addRow(owner, { Title });
  await breakAt(`${list}/items(2)`);
  expect(await titles(visitor, '$select=Title&$top=2')).toEqual(['a', 'c']);
  expect(await titles(owner, '$select=Title&$top=3')).toEqual(['a', 'b', 'c']);
  expect((await visitor(`${list}/items(2)`)).status).toBe(404);
});

test('HasUniqueRoleAssignments may be asked for by POST', async () => {
  await breakAt(list, true);
  const asked = await post(owner, `${list}/HasUniqueRoleAssignments`);
  expect([asked.status, await asked.json()]).toEqual([200, { value: true }]);
});

test('a full grant on an item lets one change it and not its list', async () => {
  await addRow(owner, { Title: 'a' });
  await breakAt(`${list}/items(1)`);
  await grant(`${list}/items(1)`, VISITORS, FULL);
  expect((await remove(visitor, list)).status).toBe(403);
  expect((await remove(visitor, `${list}/items(1)`)).status).toBe(200);
});

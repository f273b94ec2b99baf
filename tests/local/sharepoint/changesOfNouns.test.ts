import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { fileAddress, library, makeLibrary, upload } from './library';
import { addRow, list, makeRegister, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

type Change = Answer & { readonly ChangeType: number };

const VERBS = {
  Add: true,
  Update: true,
  DeleteObject: true,
  Rename: true,
  Move: true,
  Restore: true,
  SystemUpdate: true,
  RoleDefinitionAdd: true,
  RoleDefinitionDelete: true,
  RoleDefinitionUpdate: true,
  RoleAssignmentAdd: true,
  RoleAssignmentDelete: true,
  GroupMembershipAdd: true,
  GroupMembershipDelete: true
};

/** What the log of the site says of one kind of object since `work` began. */
async function noted(
  object: string,
  work: () => Promise<unknown>,
  verbs: Answer = VERBS
): Promise<readonly Change[]> {
  const site = await owner('_api/site?$select=CurrentChangeToken');
  const { CurrentChangeToken } = (await site.json()) as Answer;
  await work();
  const response = await post(owner, '_api/site/getchanges', {
    query: { [object]: true, ...verbs, ChangeTokenStart: CurrentChangeToken }
  });
  const { value } = (await response.json()) as { readonly value?: readonly Change[] };
  if (!value) throw new Error(`The change log answered ${response.status}.`);
  return value;
}
const kinds = (rows: readonly Change[]): readonly number[] =>
  rows.map(({ ChangeType }) => ChangeType);
const idOf = async (address: string, name = 'Id'): Promise<unknown> =>
  ((await (await owner(`${address}?$select=${name}`)).json()) as Answer)[name];

test('lists: made, changed, recycled', async () => {
  let id: unknown;
  const of = "_api/web/lists/getByTitle('More')";
  const rows = await noted('List', async () => {
    await post(owner, '_api/web/lists', { Title: 'More', BaseTemplate: 100 });
    id = await idOf(of);
    await merge(owner, of, { Description: 'x' });
    await post(owner, `${of}/recycle`);
  });
  expect(kinds(rows)).toEqual([1, 2, 3]);
  expect(rows.map(({ ListId }) => ListId)).toEqual([id, id, id]);
});

test('columns: made, changed, deleted', async () => {
  let id: unknown;
  const of = `${list}/fields/getByInternalNameOrTitle('More')`;
  const rows = await noted('Field', async () => {
    const SchemaXml = '<Field Type="Text" Name="More" DisplayName="More"/>';
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    id = await idOf(of);
    await merge(owner, of, { Description: 'x' });
    await remove(owner, of);
  });
  expect(kinds(rows)).toEqual([1, 2, 3]);
  expect(rows.map(({ FieldId }) => FieldId)).toEqual([id, id, id]);
});

test('views: made, changed, deleted', async () => {
  let id: unknown;
  const of = `${list}/views/getByTitle('More')`;
  const rows = await noted('View', async () => {
    await post(owner, `${list}/views`, { Title: 'More' });
    id = await idOf(of);
    await merge(owner, of, { RowLimit: 5 });
    await remove(owner, of);
  });
  expect(kinds(rows)).toEqual([1, 2, 3]);
  expect(rows[0]).toMatchObject({ ViewId: id, ListId: await idOf(list) });
});

test('files: made, changed, recycled', async () => {
  await makeLibrary(owner);
  let id: unknown;
  const rows = await noted('File', async () => {
    await upload(owner, 'a.txt', 'x');
    id = await idOf(fileAddress('a.txt'), 'UniqueId');
    await upload(owner, 'a.txt', 'y', { overwrite: true });
    await post(owner, `${fileAddress('a.txt')}/recycle`);
  });
  expect(kinds(rows)).toEqual([1, 2, 3]);
  expect(rows.map(({ UniqueId }) => UniqueId)).toEqual([id, id, id]);
});

test('folders: made, renamed', async () => {
  await makeLibrary(owner);
  const rows = await noted('Folder', async () => {
    await post(owner, `${library}/rootFolder/folders/addUsingPath(DecodedUrl='A')`);
    await merge(owner, `${library}/items(1)`, { FileLeafRef: 'B' });
  });
  expect(kinds(rows)).toEqual([1, 4]);
});

test('groups: made, joined, left, removed', async () => {
  let id: unknown;
  const of = "_api/web/siteGroups/getByName('More')";
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  const rows = await noted('Group', async () => {
    await post(owner, '_api/web/siteGroups', { Title: 'More' });
    id = await idOf(of);
    await post(owner, `${of}/users`, { LoginName });
    await post(owner, `${of}/users/removeByLoginName(@v)?@v='${encodeURIComponent(LoginName)}'`);
    await post(owner, '_api/web/siteGroups/removeByLoginName', { loginName: 'More' });
  });
  // Whoever makes a group is its first member.
  expect(kinds(rows)).toEqual([1, 13, 13, 14, 3]);
  expect(rows.map(({ GroupId }) => GroupId)).toEqual([id, id, id, id, id]);
});

test('users: added on first meeting, and not again', async () => {
  let id: unknown;
  const rows = await noted('User', async () => {
    const ensure = () => post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
    id = ((await (await ensure()).json()) as Answer).Id;
    await ensure();
  });
  expect(kinds(rows)).toEqual([1]);
  expect(rows[0]).toMatchObject({ UserId: id });
});

test('items: recycled and restored', async () => {
  await addRow(owner, { Title: 'one' });
  const rows = await noted('Item', async () => {
    const recycled = await post(owner, `${list}/items(1)/recycle`);
    const { value } = (await recycled.json()) as { readonly value: string };
    await post(owner, `_api/web/recycleBin('${value}')/restore()`);
  });
  expect(kinds(rows)).toEqual([3, 7]);
});

test('permissions of a list: of its own, given, taken', async () => {
  const READ = 1073741826;
  const group = await idOf('_api/web/associatedVisitorGroup');
  const grant = `principalid=${String(group)}, roledefid=${READ}`;
  const rows = await noted('List', async () => {
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=true)`);
    await post(owner, `${list}/roleassignments/addroleassignment(${grant})`);
    await post(owner, `${list}/roleassignments/removeroleassignment(${grant})`);
    await post(owner, `${list}/resetroleinheritance`);
  });
  expect(kinds(rows)).toEqual([17, 11, 12, 18]);
});

import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/attachments';
import { pnpAs } from '../pnpAs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
let files: string;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  const { Id } = await addRow(owner, { Title: 'x' });
  files = `${list}/items(${Id})/attachmentFiles`;
});
afterEach(() => server.stop());

const attach = (name: string, content: string | Uint8Array, as = owner): Promise<Response> =>
  as(`${files}/add(FileName='${encodeURIComponent(name)}')`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: content
  });
const names = async (): Promise<readonly string[]> => {
  const { value } = (await (await owner(files)).json()) as {
    readonly value: readonly { readonly FileName: string }[];
  };
  return value.map(({ FileName }) => FileName);
};
const etag = async (): Promise<string | null> =>
  (await owner(`${list}/items(1)`)).headers.get('etag');

test('an attached file is answered as recorded, and its bytes are those that were sent', async () => {
  const bytes = new Uint8Array([0, 1, 2, 255]);
  const added = await attach('plan.bin', bytes);
  expect(added.status).toBe(200);
  const url = '/sites/recommendations/Lists/Register/Attachments/1/plan.bin';
  expect(await added.json()).toEqual({
    FileName: 'plan.bin',
    FileNameAsPath: { DecodedUrl: 'plan.bin' },
    ServerRelativePath: { DecodedUrl: url },
    ServerRelativeUrl: url
  });
  const read = await owner(`${files}('PLAN.bin')/$value`);
  expect(new Uint8Array(await read.arrayBuffer())).toEqual(bytes);
});

test('the item says whether it has any, and is found by it', async () => {
  await addRow(owner, { Title: 'without' });
  await attach('a.txt', 'a');
  expect(await rows(owner, '$select=Title,Attachments')).toEqual([
    { Title: 'x', Attachments: true },
    { Title: 'without', Attachments: false }
  ]);
  expect(await rows(owner, '$select=Title&$filter=Attachments eq 1')).toEqual([{ Title: 'x' }]);
});

test('every change of them moves the ETag of the item on', async () => {
  const etags = [await etag()];
  await attach('a.txt', 'a');
  etags.push(await etag());
  const put = { 'X-HTTP-Method': 'PUT', 'content-type': 'application/octet-stream' };
  const saved = await owner(`${files}('a.txt')/$value`, {
    method: 'POST',
    headers: put,
    body: 'b'
  });
  expect(saved.status).toBe(204);
  etags.push(await etag());
  expect(await (await owner(`${files}('a.txt')/$value`)).text()).toBe('b');
  await remove(owner, `${files}('a.txt')`);
  etags.push(await etag());
  expect(new Set(etags).size).toBe(4);
  const stale = await merge(owner, `${list}/items(1)`, { Title: 'y' }, etags[0] ?? '');
  expect(stale.status).toBe(412);
});

test('the same name is taken once, whatever its case', async () => {
  await attach('a.txt', 'a');
  const again = await attach('A.TXT', 'b');
  expect(again.status).toBe(400);
  expect(await errorCode(again)).toBe('-2130575257, Microsoft.SharePoint.SPException');
  expect(await names()).toEqual(['a.txt']);
});

test('names that no file may have are refused', async () => {
  expect((await attach('a|b.txt', 'a')).status).toBe(400);
  expect(await names()).toEqual([]);
});

test('they may be removed by DELETE, by deleteObject and by recycleObject', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await attach(name, name);
  expect((await remove(owner, `${files}('a.txt')`)).status).toBe(200);
  expect((await post(owner, `${files}('b.txt')/deleteObject`)).status).toBe(200);
  expect((await remove(owner, `${files}('c.txt')/recycleObject`)).status).toBe(200);
  expect(await names()).toEqual(['d.txt']);
  expect(await rows(owner, '$select=Attachments')).toEqual([{ Attachments: true }]);
  await remove(owner, `${files}('d.txt')`);
  expect(await rows(owner, '$select=Attachments')).toEqual([{ Attachments: false }]);
  expect((await owner(`${files}('a.txt')`)).status).toBe(404);
  expect((await owner(`${files}('a.txt')/$value`)).status).toBe(404);
});

test('recycleObject may come as a plain POST', async () => {
  await attach('a.txt', 'a');
  expect((await post(owner, `${files}('a.txt')/recycleObject`)).status).toBe(200);
  expect(await names()).toEqual([]);
});

test('they go with their item', async () => {
  await attach('a.txt', 'a');
  await remove(owner, `${list}/items(1)`);
  expect((await owner(files)).status).toBe(404);
});

test('a list that takes none refuses them', async () => {
  await merge(owner, list, { EnableAttachments: false });
  const refused = await attach('a.txt', 'a');
  expect(refused.status).toBe(400);
  expect(await errorCode(refused)).toBe('-2130575312, Microsoft.SharePoint.SPException');
});

test('who may only read can read them, and neither add nor remove', async () => {
  await attach('a.txt', 'a');
  const LoginName = `i:0#.f|membership|${people.staff.login}`;
  await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
  const reader = server.as(people.staff.login);
  expect(await (await reader(`${files}('a.txt')/$value`)).text()).toBe('a');
  expect((await attach('b.txt', 'b', reader)).status).toBe(403);
  expect((await remove(reader, `${files}('a.txt')`)).status).toBe(403);
  expect(await names()).toEqual(['a.txt']);
});

test('PnPjs adds, reads, replaces and recycles them', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const item = sp.web.lists.getByTitle('Register').items.getById(1);
  await item.attachmentFiles.add('a.txt', 'one');
  expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('one');
  await item.attachmentFiles.getByName('a.txt').setContent('two');
  expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('two');
  await item.attachmentFiles.getByName('a.txt').recycle();
  expect(await item.attachmentFiles()).toEqual([]);
});

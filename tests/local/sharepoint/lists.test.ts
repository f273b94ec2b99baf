import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  addRow,
  errorCode,
  list,
  makeRegister,
  merge,
  post,
  remove,
  rows,
  titles
} from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const read = async (address: string): Promise<Record<string, unknown>> =>
  (await (await owner(address)).json()) as Record<string, unknown>;

test('are made with 201, Location and ETag, and found in every way', async () => {
  const made = await post(owner, '_api/web/lists', {
    Title: 'Due_Date Changes',
    BaseTemplate: 100
  });
  expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
  const { Id, EntityTypeName, ListItemEntityTypeFullName } = (await made.json()) as Record<
    string,
    string
  >;
  expect(EntityTypeName).toBe('Due_x005f_Date_x0020_ChangesList');
  expect(ListItemEntityTypeFullName).toBe('SP.Data.Due_x005f_Date_x0020_ChangesListItem');
  expect(made.headers.get('location')).toBe(`${server.siteUrl}/_api/Web/Lists(guid'${Id}')`);
  for (const address of [
    `lists(guid'${Id}')`,
    `lists('${Id}')`,
    `lists/getById('${Id}')`,
    "lists/getByTitle('due_date changes')",
    "getList('/sites/recommendations/Lists/Due_Date%20Changes')"
  ]) {
    expect(await read(`_api/web/${address}?$select=Id`)).toEqual({ Id });
  }
});

test.each([
  ['Follow-up - spring', { Title: 'Follow-up - spring' }, 'Followup  spring'],
  [
    'a title that is too long for an address',
    { Title: 'Everything that the panel wants to be told before it meets' },
    'Everything that the panel wants to be told before'
  ]
])('%s gives a list its address', async (_what, body, leaf) => {
  const made = await post(owner, '_api/web/lists', { ...body, BaseTemplate: 100 });
  const { Id } = (await made.json()) as { readonly Id: string };
  const { ServerRelativeUrl } = await read(`_api/web/lists('${Id}')/rootFolder`);
  expect(ServerRelativeUrl).toBe(`/sites/recommendations/Lists/${leaf}`);
});

test('an address that is asked for keeps its hyphens', async () => {
  const made = await post(owner, '_api/web/lists/add', {
    parameters: { Title: 'Follow-ups', TemplateType: 100, Url: 'Lists/follow-ups' }
  });
  const { Id } = (await made.json()) as { readonly Id: string };
  const { ServerRelativeUrl } = await read(`_api/web/lists('${Id}')/rootFolder`);
  expect(ServerRelativeUrl).toBe('/sites/recommendations/Lists/follow-ups');
});

test.each([
  ["lists/getByTitle('None')", 404, '-1, System.ArgumentException'],
  [
    "lists(guid'11111111-1111-1111-1111-111111111111')",
    404,
    '-2130575322, Microsoft.SharePoint.SPException'
  ],
  [
    "getList('/sites/recommendations/Lists/None')",
    404,
    '-2147024894, System.IO.FileNotFoundException'
  ],
  ["getList('/sites/other/Lists/None')", 400, '-2147024809, System.ArgumentException']
])('%s is %i', async (address, status, code) => {
  const response = await owner(`_api/web/${address}`);
  expect([response.status, await errorCode(response)]).toEqual([status, code]);
});

test('a title that is taken is refused on making and on renaming', async () => {
  const code = '-2130575342, Microsoft.SharePoint.SPException';
  const made = await post(owner, '_api/web/lists', { Title: 'REGISTER' });
  expect([made.status, await errorCode(made)]).toEqual([500, code]);
  await post(owner, '_api/web/lists', { Title: 'Other' });
  const renamed = await merge(owner, "_api/web/lists/getByTitle('Other')", { Title: 'Register' });
  expect([renamed.status, await errorCode(renamed)]).toEqual([500, code]);
});

test('settings are kept under their ETag, with a left-over $select ignored', async () => {
  const etag = (await owner(list)).headers.get('etag') ?? '';
  const kept = await merge(
    owner,
    `${list}?$select=Title`,
    { Description: 'd', OnQuickLaunch: true },
    etag
  );
  expect(kept.status).toBe(204);
  expect((await merge(owner, list, { Description: 'e' }, etag)).status).toBe(412);
  expect(await read(`${list}?$select=Description,OnQuickLaunch`)).toEqual({
    Description: 'd',
    OnQuickLaunch: true
  });
});

test('a deleted list is gone and its title is free', async () => {
  expect((await remove(owner, list)).status).toBe(200);
  expect((await owner(list)).status).toBe(404);
  await makeRegister(owner);
  expect(await rows(owner, '')).toEqual([]);
});

test('the change token moves with every write', async () => {
  const token = async (): Promise<number> => {
    const { CurrentChangeToken } = await read(`${list}?$select=CurrentChangeToken`);
    const { StringValue } = CurrentChangeToken as { readonly StringValue: string };
    expect(StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    return Number(StringValue.split(';')[4]);
  };
  const before = await token();
  await addRow(owner, { Title: 'x' });
  const added = await token();
  await remove(owner, `${list}/items(1)`);
  expect(added).toBeGreaterThan(before);
  expect(await token()).toBeGreaterThan(added);
});

test('what was written is there after a restart', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'restart-'));
  try {
    const first = await startLocalServer({ dataFolder });
    await makeRegister(first.as(people.owner.login));
    await addRow(first.as(people.owner.login), { Title: 'kept', RecordId: 'r' });
    await first.stop();
    const second = await startLocalServer({ dataFolder });
    const again = second.as(people.owner.login);
    expect(await titles(again, '')).toEqual(['kept']);
    expect((await post(again, `${list}/items`, { RecordId: 'r' })).status).toBe(500);
    expect((await addRow(again, { Title: 'next' })).Id).toBe(2);
    await second.stop();
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});

describe('settings that are no settings', () => {
  const Description = { a: 1 };

  test.each([
    ['a web', '_api/web', { 'X-HTTP-Method': 'MERGE' }, { Description }],
    ['a group', '_api/web/siteGroups', {}, { Title: 'G', Description }],
    ['a column', `${list}/fields`, {}, { Title: 'F', FieldTypeKind: 2, Description }],
    ['a view', `${list}/views`, {}, { Title: 'V', ViewData: Description }],
    ['a view without parameters', `${list}/views/add`, {}, {}],
    [
      'a column of no kind',
      `${list}/fields/createFieldAsXml`,
      {},
      { parameters: { SchemaXml: '<Field Type="constructor" DisplayName="F"/>' } }
    ],
    [
      'a permission level',
      '_api/web/roleDefinitions',
      {},
      { Name: 'r', BasePermissions: { High: 'x', Low: '1' } }
    ]
  ])('%s refuses them and can still be read', async (_what, address, headers, body) => {
    const response = await post(owner, address, body, headers);
    expect([400, 404]).toContain(response.status);
    for (const read of ['_api/web', '_api/web/siteGroups', `${list}/fields`, `${list}/views`]) {
      expect((await owner(read)).status).toBe(200);
    }
  });
});

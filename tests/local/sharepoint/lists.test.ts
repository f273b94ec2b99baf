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

describe('lists', () => {
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
});

describe('fields', () => {
  const field = (name: string) => `${list}/fields/getByInternalNameOrTitle('${name}')`;

  test('a display name may differ from the internal name', async () => {
    expect((await merge(owner, field('Due'), { Title: 'Due (original)' })).status).toBe(204);
    const wanted = {
      InternalName: 'Due',
      StaticName: 'Due',
      Title: 'Due (original)',
      EntityPropertyName: 'Due'
    };
    for (const address of [
      field('Due'),
      field('Due%20(original)'),
      `${list}/fields/getByTitle('Due%20(original)')`
    ]) {
      expect(await read(address)).toMatchObject(wanted);
    }
    expect(await addRow(owner, { Due: '2024-01-10' })).toMatchObject({
      Due: '2024-01-10T00:00:00Z'
    });
  });

  test('a title alone makes the internal name, escaped', async () => {
    const response = await post(owner, `${list}/fields`, {
      Title: 'Lead post (old)',
      FieldTypeKind: 2
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      InternalName: 'Lead_x0020_post_x0020__x0028_old',
      FieldTypeKind: 2
    });
  });

  test('a typed verbose body is read and answered in verbose', async () => {
    const verbose = 'application/json;odata=verbose';
    const response = await post(
      owner,
      `${list}/fields`,
      {
        __metadata: { type: 'SP.FieldChoice' },
        FieldTypeKind: 6,
        Title: 'Tier',
        Choices: { results: ['1', '2'] }
      },
      { accept: verbose, 'content-type': verbose }
    );
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      d: {
        __metadata: { type: 'SP.FieldChoice' },
        TypeAsString: 'Choice',
        Choices: { results: ['1', '2'] }
      }
    });
  });

  test('values can be enforced to be unique only on an index, and only when they are', async () => {
    await addRow(owner, { Ref: 'a' });
    await addRow(owner, { Ref: 'a' });
    expect((await merge(owner, field('Ref'), { EnforceUniqueValues: true })).status).toBe(500);
    await merge(owner, field('Ref'), { Indexed: true });
    const refused = await merge(owner, field('Ref'), { EnforceUniqueValues: true });
    expect(await errorCode(refused)).toBe(
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    );
    await remove(owner, `${list}/items(2)`);
    expect((await merge(owner, field('Ref'), { EnforceUniqueValues: true })).status).toBe(204);
    expect((await post(owner, `${list}/items`, { Ref: 'A' })).status).toBe(500);
  });

  test('a column that is taken is refused, an own one is deleted, a built-in one is not', async () => {
    const SchemaXml = '<Field Type="Text" Name="Ref" DisplayName="Ref again"/>';
    const again = await post(owner, `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml }
    });
    expect(again.status).toBe(500);
    expect((await remove(owner, field('Ref'))).status).toBe(200);
    expect((await owner(field('Ref'))).status).toBe(400);
    expect((await post(owner, `${list}/items`, { Ref: 'x' })).status).toBe(400);
    expect((await remove(owner, field('Modified'))).status).toBe(500);
  });

  test('Title keeps the id that all of SharePoint knows', async () => {
    expect(await read(`${field('Title')}?$select=Id,TypeAsString`)).toEqual({
      Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
      TypeAsString: 'Text'
    });
  });
});

describe('views', () => {
  const views = `${list}/views`;
  const fieldsOf = async (title: string) =>
    (await read(`${views}/getByTitle('${title}')/viewFields`)).Items;

  test('a new list has All Items as its default', async () => {
    expect(await read(`${list}/defaultView?$select=Title,DefaultView`)).toEqual({
      Title: 'All Items',
      DefaultView: true
    });
  });

  test('are made, filled, ordered and made the default', async () => {
    const made = await post(owner, views, {
      Title: 'By due date',
      RowLimit: 50,
      ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>'
    });
    expect(made.status).toBe(200);
    const view = `${views}/getByTitle('By%20due%20date')`;
    await post(owner, `${view}/viewFields/removeAllViewFields`);
    for (const name of ['Due', 'Status', 'LinkTitle']) {
      expect((await post(owner, `${view}/viewFields/addViewField('${name}')`)).status).toBe(200);
    }
    await post(owner, `${view}/viewFields/moveViewFieldTo`, { field: 'LinkTitle', index: 0 });
    await post(owner, `${view}/viewFields/removeViewField('Status')`);
    expect(await fieldsOf('By%20due%20date')).toEqual(['LinkTitle', 'Due']);
    expect((await post(owner, `${view}/viewFields/addViewField('None')`)).status).toBe(400);
    await merge(owner, view, { DefaultView: true, Title: 'Deadlines' });
    expect(await read(`${list}/defaultView?$select=Title,RowLimit,ViewQuery`)).toEqual({
      Title: 'Deadlines',
      RowLimit: 50,
      ViewQuery: '<OrderBy><FieldRef Name="Due" /></OrderBy>'
    });
    expect((await remove(owner, `${views}/getByTitle('All%20Items')`)).status).toBe(200);
    expect((await owner(`${views}/getByTitle('All%20Items')`)).status).toBe(404);
  });

  test('SetViewXml replaces columns, query and limit', async () => {
    const viewXml =
      '<View><Query><Where><Eq><FieldRef Name="Status" /><Value Type="Text">Open</Value></Eq></Where></Query>' +
      '<ViewFields><FieldRef Name="Ref" /><FieldRef Name="Due" /></ViewFields><RowLimit Paged="TRUE">10</RowLimit></View>';
    await post(owner, `${list}/defaultView/SetViewXml`, { viewXml });
    expect(await fieldsOf('All%20Items')).toEqual(['Ref', 'Due']);
    const { ListViewXml, RowLimit } = await read(`${list}/defaultView`);
    expect(RowLimit).toBe(10);
    expect(ListViewXml).toContain('<Value Type="Text">Open</Value>');
  });
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

test('a column may be titled with a word that every object knows', async () => {
  const made = await post(owner, `${list}/fields`, { Title: 'constructor', FieldTypeKind: 2 });
  const { EntityPropertyName } = (await made.json()) as { readonly EntityPropertyName: string };
  await addRow(owner, { Title: 'without' });
  await addRow(owner, { Title: 'with', [EntityPropertyName]: 'a builder' });
  const kept = await rows(owner, `$select=Title,${EntityPropertyName}`);
  expect(kept.map((row) => row[EntityPropertyName])).toEqual([null, 'a builder']);
});

import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2024-06-15T12:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const verbose = 'application/json;odata=verbose';

const make = (
  title: string,
  Formula: string,
  more: Readonly<Record<string, unknown>> = {}
): Promise<Response> =>
  post(
    owner,
    `${list}/fields`,
    {
      __metadata: { type: 'SP.FieldCalculated' },
      FieldTypeKind: 17,
      Title: title,
      OutputType: 2,
      ...more,
      Formula
    },
    { accept: verbose, 'content-type': verbose }
  );

const valueOf = async (name: string): Promise<unknown> => {
  const [row] = await rows(owner, `$select=${name}&$filter=Id eq 1`);
  return row?.[name];
};

test('a calculated column is worked out when an item is written', async () => {
  expect((await make('Shown', '=[Ref]&" / "&UPPER(Title)')).status).toBe(201);
  await addRow(owner, { Title: 'one', Ref: 'a' });
  expect(await valueOf('Shown')).toBe('a / ONE');
  await merge(owner, `${list}/items(1)`, { Ref: 'b' });
  expect(await valueOf('Shown')).toBe('b / ONE');
});

test('the items that are there get a new column, and a changed formula, at once', async () => {
  await addRow(owner, { Title: 'one', Order0: 4 });
  await make('Twice', '=[Order in report]*2', { OutputType: 9 });
  expect(await valueOf('Twice')).toBe('8.00000000000000');
  const address = `${list}/fields/getByTitle('Twice')`;
  const changed = await merge(owner, address, {
    'odata.type': 'SP.FieldCalculated',
    Formula: '=[Order in report]*3'
  });
  expect(changed.status).toBe(204);
  expect(await valueOf('Twice')).toBe('12.0000000000000');
  expect((await (await owner(`${list}/items(1)`)).headers.get('etag')) ?? '').toMatch(/,1"$/);
});

test.each([
  ['a date', 4, '=[Due]+14', '2024-06-28T23:00:00Z'],
  ['a time that it adds to', 4, '=Created+1', '2024-06-15T23:00:00Z'],
  ['a number', 9, '=LEN(Title)/2', '1.50000000000000'],
  ['yes or no', 8, '=AND([Order in report]>3,Status="open")', true],
  ['a choice of texts', 2, '=IF([Order in report]>10,"many","few")', 'few'],
  ['text of a date', 2, '=TEXT([Due],"dd mmm yyyy")', '15 Jun 2024'],
  ['what is empty', 2, '=IF(ISBLANK(Ref),"none",Ref)', 'none'],
  ['parts of texts', 2, '=LEFT(Title,2)&RIGHT(Title,1)&MID(Title,2,1)', 'onen'],
  ['today', 9, '=YEAR(TODAY())', '2024.00000000000'],
  ['days between', 9, '=DATEDIF([Due],DATE(2024,7,1),"d")', '16.0000000000000'],
  ['rounding', 9, '=ROUND([Order in report]/3,2)', '1.33000000000000'],
  ['nothing', 2, '=Ref', null],
  ['a division by nought', 9, '=1/0', '#DIV/0!'],
  ['a text that is no number', 9, '=Title*2', '#VALUE!'],
  ['a fault that is asked for', 2, '=IF(ISERROR(FIND("z",Title)),"no","yes")', 'no']
])('gives %s', async (_name, OutputType, formula, expected) => {
  await make('Worked', formula, { OutputType });
  await addRow(owner, { Title: 'one', Order0: 4, Due: '2024-06-15', Status: 'Open' });
  expect(await valueOf('Worked')).toBe(expected);
});

test('one calculated column may read another, whichever was made first', async () => {
  await make('First', '=[Order in report]+1', { OutputType: 9 });
  await make('Second', '=First*10', { OutputType: 9 });
  await addRow(owner, { Order0: 4 });
  expect(await valueOf('Second')).toBe('50.0000000000000');
  await merge(owner, `${list}/fields/getByTitle('First')`, {
    'odata.type': 'SP.FieldCalculated',
    Formula: '=[Order in report]+2'
  });
  expect(await valueOf('Second')).toBe('60.0000000000000');
});

test('calculated columns can be filtered and sorted by what they give', async () => {
  await make('Twice', '=[Order in report]*2', { OutputType: 9 });
  await addRow(owner, { Title: 'a', Order0: 10 });
  await addRow(owner, { Title: 'b', Order0: 9 });
  expect((await rows(owner, '$filter=Twice gt 19')).map(({ Title }) => Title)).toEqual(['a']);
  expect((await rows(owner, '$orderby=Twice')).map(({ Title }) => Title)).toEqual(['b', 'a']);
});

test('nobody writes a calculated column, and it has no index', async () => {
  await make('Worked', '=Title');
  expect((await post(owner, `${list}/items`, { Worked: 'x' })).status).toBe(400);
  const index = await merge(owner, `${list}/fields/getByTitle('Worked')`, { Indexed: true });
  expect(index.status).toBe(400);
});

test.each([
  ['is unfinished', '=1+'],
  ['calls what is unknown', '=FROBNICATE(1)'],
  ['reads a column that is not there', '=[No such column]'],
  ['reads people', '=Lead'],
  ['reads several lines', '=Position']
])('a formula that %s is refused when it is kept', async (_name, formula) => {
  const refused = await make('Worked', formula);
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2130575270, Microsoft.SharePoint.SPException');
  expect((await owner(`${list}/fields/getByTitle('Worked')`)).status).toBe(400);
});

test('a schema declares a calculated column, and says it back', async () => {
  const SchemaXml =
    '<Field Type="Calculated" Name="Sum" DisplayName="Sum" ResultType="Number" ReadOnly="TRUE"><Formula>=[Order in report]&lt;5</Formula></Field>';
  const made = await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  expect(await made.json()).toMatchObject({
    OutputType: 9,
    Formula: '=[Order in report]<5',
    ReadOnlyField: true,
    SchemaXml: expect.stringContaining('<Formula>=[Order in report]&lt;5</Formula>') as unknown
  });
});

test('the type of a body counts before its number', async () => {
  const made = await make('Later', '=Modified+1', { FieldTypeKind: 4, DateFormat: 0 });
  expect(await made.json()).toMatchObject({
    d: { TypeAsString: 'Calculated', FieldTypeKind: 17, OutputType: 4, DateFormat: 0 }
  });
  await addRow(owner, {});
  expect(await valueOf('Later')).toBe('2024-06-15T23:00:00Z');
});

test('a column that a formula read and that is gone leaves a fault', async () => {
  await make('Shown', '=Ref');
  await addRow(owner, { Ref: 'a' });
  await remove(owner, `${list}/fields/getByTitle('Ref')`);
  await merge(owner, `${list}/items(1)`, { Title: 'x' });
  expect(await valueOf('Shown')).toBe('#NAME?');
});

test('as text a calculated column reads as a page shows it', async () => {
  await make('Later', '=[Due]+1', { OutputType: 4, DateFormat: 0 });
  await make('Is new', '=IsNew', { OutputType: 8 });
  await addRow(owner, { Due: '2024-06-15', IsNew: true });
  expect(await (await owner(`${list}/items(1)/fieldValuesAsText`)).json()).toMatchObject({
    Later: '16/06/2024',
    Is_x005f_x0020_x005f_new: 'Yes'
  });
});

test('a default may be a formula', async () => {
  const SchemaXml =
    '<Field Type="DateTime" Format="DateOnly" Name="Review" DisplayName="Review"><DefaultFormula>=TODAY()+7</DefaultFormula></Field>';
  await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  expect(await addRow(owner, {})).toMatchObject({ Review: '2024-06-21T23:00:00Z' });
  const wrong = SchemaXml.replace('=TODAY()+7', '=Title').replaceAll('Review', 'Other');
  const refused = await post(owner, `${list}/fields/createfieldasxml`, {
    parameters: { SchemaXml: wrong }
  });
  expect(refused.status).toBe(500);
});

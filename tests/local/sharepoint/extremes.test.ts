import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { batchOf } from './batchText';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';
import { renderingAs } from './rendering';

/** What is too much, too deep or too odd is refused in SharePoint's words, and breaks nothing. */
let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'first' });
});
afterAll(() => server.stop());

const QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const TEXT = '-2130575340, Microsoft.SharePoint.SPException';
const CANNOT = '-2147467259, Microsoft.SharePoint.SPException';
const ARGUMENT = '-2147024809, System.ArgumentException';
const COLUMN = '-1, Microsoft.SharePoint.SPException';

/** A batch is the way for addresses longer than a request line may be. */
async function byBatch(query: string): Promise<string> {
  const address = `${server.siteUrl}/${list}/items?${query}`;
  const { contentType, text } = batchOf([{ method: 'GET', address }]);
  const answer = await owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: text
  });
  return (await answer.text()).replace(/\r\n/g, '\n');
}
const conditions = (count: number, column = 'Id'): string =>
  encodeURIComponent(Array.from({ length: count }, (_, id) => `${column} eq ${id}`).join(' or '));
const where = (condition: string): string =>
  `<View><Query><Where>${condition}</Where></Query></View>`;
const EQ = '<Eq><FieldRef Name="Title"/><Value Type="Text">first</Value></Eq>';
const nested = (count: number): string =>
  Array.from({ length: count }).reduce<string>((inner) => `<Or>${inner}${EQ}</Or>`, EQ);

describe('queries', () => {
  test('hundreds of conditions are answered, thousands refused', async () => {
    expect(await byBatch(`$select=Title&$filter=${conditions(700)}`)).toContain('"Title":"first"');
    const refused = await byBatch(`$filter=${conditions(5000)}`);
    expect(refused).toContain('HTTP/1.1 400');
    expect(refused).toContain(QUERY);
  });

  test('so they are of what is no item', async () => {
    const few = await owner(`_api/web/lists?$filter=${conditions(5, 'ItemCount')}`);
    expect(few.status).toBe(200);
    const address = `${server.siteUrl}/_api/web/lists?$filter=${conditions(30_000, 'ItemCount')}`;
    const { contentType, text } = batchOf([{ method: 'GET', address }]);
    const headers = { 'content-type': contentType };
    const answer = await owner('_api/$batch', { method: 'POST', headers, body: text });
    const parts = await answer.text();
    expect(parts).toContain('HTTP/1.1 400');
    expect(parts).toContain('Recursion depth');
  });

  test('a view of too many conditions is refused, nested or in a row', async () => {
    const { call, render } = renderingAs(owner);
    expect((await render({ ViewXml: where(nested(300)) })).Row).toHaveLength(1);
    const values = Array.from({ length: 3000 }, (_, id) => `<Value Type="Counter">${id}</Value>`);
    const row = `<In><FieldRef Name="ID"/><Values>${values.join('')}</Values></In>`;
    for (const condition of [nested(1500), row]) {
      const refused = await call({ ViewXml: where(condition) });
      expect([refused.status, await errorCode(refused)]).toEqual([500, CANNOT]);
    }
  });

  test('a part of a text may be long, and too long', async () => {
    const filter = (length: number) => `$filter=substringof('${'a'.repeat(length)}',Title)`;
    expect(await byBatch(filter(40_000))).toContain('{"value":[]}');
    expect(await byBatch(filter(60_000))).toContain(CANNOT);
  });

  test('an order may name a column again and again', async () => {
    const order = Array.from({ length: 3000 }, () => 'Title').join(',');
    expect(await byBatch(`$select=Title&$orderby=${order}`)).toContain('"Title":"first"');
  });
});

describe('bodies', () => {
  const deep = (levels: number): string =>
    `{"Title":"x","Areas":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  test.each([150, 20_000])('arrays within %d others are refused', async (levels) => {
    const refused = await owner(`${list}/items`, { method: 'POST', body: deep(levels) });
    expect([refused.status, await errorCode(refused)]).toEqual([400, QUERY]);
    const objects = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    expect((await owner(`${list}/items`, { method: 'POST', body: objects })).status).toBe(400);
  });

  test.each([
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud800b'],
    ['the other half', '\udc00']
  ])('%s is in no text', async (_what, text) => {
    for (const body of [{ Title: text }, { Areas: [text] }, { Source: { Url: text } }]) {
      const refused = await post(owner, `${list}/items`, body);
      expect([refused.status, await errorCode(refused)]).toEqual([400, QUERY]);
    }
    expect((await post(owner, '_api/web/lists', { Title: text })).status).toBe(400);
  });

  test.each(['&#0;', '&#xD800;', '&#57343;', '&#x110000;'])('%s is in no XML', async (entity) => {
    const SchemaXml = `<Field Type="Text" DisplayName="x${entity}y"/>`;
    const made = await post(owner, `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml }
    });
    expect([made.status, await errorCode(made)]).toEqual([400, ARGUMENT]);
  });

  test('whole characters of every kind read back as they were written', async () => {
    const Title = '\u202eabc \u{1F600} e\u0301 \ufeff';
    const { Id } = await addRow(owner, { Title });
    expect((await rows(owner, `$filter=Id eq ${Id}`))[0]?.Title).toBe(Title);
  });

  test('a link and its words have 255 characters each, and both are texts', async () => {
    const Url = `https://e.org/${'u'.repeat(241)}`;
    const kept = await addRow(owner, { Source: { Url, Description: 'd'.repeat(255) } });
    expect(kept.Source).toEqual({ Url, Description: 'd'.repeat(255) });
    for (const [Source, code] of [
      [{ Url: `${Url}u` }, TEXT],
      [{ Url, Description: 'd'.repeat(256) }, TEXT],
      [{ Url: 1 }, QUERY]
    ] as const) {
      const refused = await post(owner, `${list}/items`, { Source });
      expect([refused.status, await errorCode(refused)]).toEqual([400, code]);
    }
  });

  test.each([
    ['8900-12-31T00:00:00Z', 201],
    ['8901-01-01T00:00:00Z', 400],
    ['9999-12-31T23:59:59-05:00', 400],
    ['1900-01-01T00:00:00+05:00', 400]
  ])('a column keeps dates from 1900 to 8900: %s', async (AsAt, status) => {
    expect((await post(owner, `${list}/items`, { AsAt })).status).toBe(status);
  });

  test('a query may name later dates than a column keeps', async () => {
    const found = await rows(owner, "$filter=AsAt lt datetime'9999-12-31T23:59:59Z' or Id eq 1");
    expect(found.map(({ Title }) => Title)).toContain('first');
  });
});

describe('an empty list', () => {
  const empty = "_api/web/lists/getByTitle('Empty')";
  beforeAll(async () => {
    await post(owner, '_api/web/lists', { Title: 'Empty', BaseTemplate: 100 });
  });

  test.each([
    ['$select=Nope', COLUMN],
    ['$select=Title,Nope', COLUMN],
    ['$expand=Nope', COLUMN],
    ['$select=Author', COLUMN]
  ])('refuses what one with items refuses: %s', async (query, code) => {
    const refused = await owner(`${empty}/items?${query}`);
    expect([refused.status, await errorCode(refused)]).toEqual([400, code]);
    const likewise = await owner(`${list}/items?${query}`);
    expect([likewise.status, await errorCode(likewise)]).toEqual([400, code]);
  });

  test('answers what one with items answers', async () => {
    const query = '$select=Id,Title,Author/Title,AuthorId,FileRef&$expand=Author';
    const answer = await owner(`${empty}/items?${query}`);
    expect(await answer.json()).toEqual({ value: [] });
    const groups = await owner('_api/web/webs?$select=Title,Url');
    expect(await groups.json()).toEqual({ value: [] });
    expect((await owner('_api/web/webs?$select=Nope')).status).toBe(400);
  });
});

describe('settings of a list', () => {
  const RANGE = '-2146233086, System.ArgumentOutOfRangeException';
  const FORMULA = '-2130575270, Microsoft.SharePoint.SPException';

  test.each([
    [{ ReadSecurity: 3 }, 400, RANGE],
    [{ WriteSecurity: 3 }, 400, RANGE],
    [{ MajorVersionLimit: -1 }, 400, RANGE],
    [{ MajorVersionLimit: 50_001 }, 400, RANGE],
    [{ DraftVersionVisibility: 3 }, 400, RANGE],
    [{ ValidationFormula: '=(' }, 500, FORMULA]
  ])('%j are refused of a new list and of one that is there', async (settings, status, code) => {
    const made = await post(owner, '_api/web/lists', { Title: 'Refused', ...settings });
    expect([made.status, await errorCode(made)]).toEqual([status, code]);
    expect((await owner("_api/web/lists/getByTitle('Refused')")).status).toBe(404);
    const changed = await merge(owner, list, settings);
    expect([changed.status, await errorCode(changed)]).toEqual([status, code]);
  });

  test.each([
    { ReadSecurity: 2, WriteSecurity: 4 },
    { MajorVersionLimit: 50_000 },
    { ValidationFormula: '=LEN(Title)<300' }
  ])('%j are taken', async (settings) => {
    const Title = `Taken ${JSON.stringify(settings).length}`;
    const made = await post(owner, '_api/web/lists', { Title, ...settings });
    expect(made.status).toBe(201);
    const kept = `_api/web/lists/getByTitle('${Title}')?$select=${Object.keys(settings).join(',')}`;
    expect(await (await owner(kept)).json()).toEqual(settings);
  });
});

describe('columns', () => {
  const addField = (SchemaXml: string) =>
    post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  const calculated = (name: string, formula: string, result = 'Text') =>
    addField(
      `<Field Type="Calculated" Name="${name}" DisplayName="${name}" ResultType="${result}"><Formula>${formula}</Formula></Field>`
    );

  test('a column that is made again under its old name is empty', async () => {
    const { Id } = await addRow(owner, { Title: 'kept' });
    await addField('<Field Type="Text" Name="Again" DisplayName="Again"/>');
    await merge(owner, `${list}/items(${Id})`, { Again: 'old' });
    expect((await remove(owner, `${list}/fields/getByTitle('Again')`)).status).toBe(200);
    await addField('<Field Type="Text" Name="Again" DisplayName="Again"/>');
    const [row] = await rows(owner, `$select=Title,Again&$filter=Id eq ${Id}`);
    expect(row).toEqual({ Title: 'kept', Again: null });
    const versions = await owner(`${list}/items(${Id})/versions?$select=Again`);
    expect(await versions.json()).toEqual({ value: [{ Again: null }, { Again: null }] });
  });

  test('a lookup that shows itself shows nothing', async () => {
    const { Id: listId } = (await (await owner(list)).json()) as { readonly Id: string };
    await addField(
      `<Field Type="Lookup" Name="Self" DisplayName="Self" List="{${listId}}" ShowField="Self"/>`
    );
    await merge(owner, `${list}/items(1)`, { SelfId: 1 });
    const texts = await owner(`${list}/items(1)/FieldValuesAsText?$select=Self`);
    expect(await texts.json()).toEqual({ Self: '' });
  });

  test('calculated columns that would read one another in a ring are refused', async () => {
    await calculated('Ring1', '=1');
    await calculated('Ring2', '=[Ring1]&amp;"2"');
    expect((await calculated('Ring3', '=[Ring2]&amp;[Ring1]')).status).toBe(200);
    const refused = await merge(owner, `${list}/fields/getByTitle('Ring1')`, {
      __metadata: { type: 'SP.FieldCalculated' },
      Formula: '=[Ring3]'
    });
    expect([refused.status, await errorCode(refused)]).toEqual([
      500,
      '-2130575270, Microsoft.SharePoint.SPException'
    ]);
    const { Ring3 } = await addRow(owner, { Title: 'no ring' });
    expect(Ring3).toBe('121');
  });

  test.each([
    ['REPT("ab",3)', 'ababab'],
    ['REPT("a",1000000000)', '#VALUE!'],
    ['REPT("a",30000)&amp;REPT("a",30000)', '#VALUE!'],
    ['LEN(REPT("a",32767))', '32767'],
    ['SUBSTITUTE(REPT("a",30000),"a",REPT("b",30000))', '#VALUE!'],
    ['CONCATENATE(REPT("a",30000),REPT("a",30000))', '#VALUE!']
  ])('a formula makes no text without bounds: %s', async (formula, expected) => {
    const made = await calculated('Long', `=${formula}`);
    expect(made.status).toBe(200);
    const { InternalName } = (await made.json()) as { readonly InternalName: string };
    expect((await addRow(owner, { Title: 'long' }))[InternalName]).toBe(expected);
    await remove(owner, `${list}/fields/getByInternalNameOrTitle('${InternalName}')`);
  });

  test('a formula has its bounds too', async () => {
    const refused = await calculated('Sum', `=${'1+'.repeat(5000)}1`, 'Number');
    expect(refused.status).toBe(500);
    expect(await errorCode(refused)).toBe('-2130575270, Microsoft.SharePoint.SPException');
  });
});

test('of fifty that write with one ETag one succeeds, and its text is what is kept', async () => {
  const { Id } = await addRow(owner, { Title: 'contested' });
  const etag = (await owner(`${list}/items(${Id})`)).headers.get('etag') ?? '';
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      merge(owner, `${list}/items(${Id})`, { Title: `writer ${at}` }, etag)
    )
  );
  const winners = answers.flatMap(({ status }, at) => (status === 204 ? [`writer ${at}`] : []));
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
  expect((await rows(owner, `$filter=Id eq ${Id}`)).map(({ Title }) => Title)).toEqual(winners);
});

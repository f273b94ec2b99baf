import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addFolder, library, libraryUrl, makeLibrary, upload } from './library';
import { addRow, errorCode, list, makeRegister, merge, post } from './register';
import { fields, renderingAs, type Rendered, type Rendering } from './rendering';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
  const Areas = ['Crime'];
  await addRow(owner, { Title: 'Alpha', Order0: 1, Due: '2026-03-02', Status: 'Open', Areas });
  await addRow(owner, { Title: 'Beta', Order0: 2.5, Due: '2026-03-03', LeadId: me.Id });
  await addRow(owner, {
    Title: '<Gamma>',
    Order0: 3,
    IsNew: true,
    AsAt: '2026-03-01T12:30:00Z',
    Source: { Url: 'https://force.example/x', Description: 'x' }
  });
});
afterAll(() => server.stop());

const call: Rendering['call'] = (parameters, of, query) =>
  renderingAs(owner).call(parameters, of, query);
const render: Rendering['render'] = (parameters, of, query) =>
  renderingAs(owner).render(parameters, of, query);
const where = (condition: string, rest = ''): string =>
  `<View><Query><Where>${condition}</Where>${rest}</Query>${fields('Title')}</View>`;
const titles = async (ViewXml: string): Promise<readonly unknown[]> =>
  (await render({ ViewXml })).Row.map(({ Title }) => Title);

test('the answer is JSON of its own, and its rows hold texts', async () => {
  const ViewXml = `<View>${fields('Title', 'Order0', 'Missing')}<RowLimit>2</RowLimit></View>`;
  const response = await call({ ViewXml });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { Row: rows, ...rest } = (await response.json()) as Rendered;
  expect(rest).toEqual({
    FirstRow: 1,
    LastRow: 2,
    RowLimit: 2,
    FolderPermissions: '0x7fffffffffffffff',
    NextHref: '?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000',
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  });
  expect(rows[1]).toEqual({
    ID: '2',
    PermMask: '0x7fffffffffffffff',
    FSObjType: '0',
    ContentTypeId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string,
    UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
    FileRef: '/sites/recommendations/Lists/Register/2_.000',
    FileLeafRef: '2_.000',
    owshiddenversion: '1',
    Title: 'Beta',
    Order0: '2.5',
    'Order0.': '2.50000000000000'
  });
});

test('the next page is asked for with NextHref, and the last has none', async () => {
  const ViewXml = `<View>${fields('Title')}<RowLimit>2</RowLimit></View>`;
  const { NextHref = '' } = await render({ ViewXml });
  const last = await render({ ViewXml, Paging: NextHref.replace(/^\?/, '') });
  expect(last.Row.map(({ Title }) => Title)).toEqual(['<Gamma>']);
  expect(last).toMatchObject({ FirstRow: 3, LastRow: 3 });
  expect(last.NextHref).toBeUndefined();
});

test('each kind of column as a page shows it', async () => {
  const ViewXml = `<View>${fields('IsNew', 'Areas', 'Lead', 'Source', 'Due', 'AsAt')}</View>`;
  const [alpha, beta, gamma] = (await render({ ViewXml })).Row;
  expect(alpha).toMatchObject({ IsNew: 'No', 'IsNew.value': '0', Areas: ['Crime'], Lead: '' });
  expect(alpha).toMatchObject({ Due: '02/03/2026', Source: '' });
  expect(beta?.Lead).toMatchObject([{ title: 'Ellen Marsh', email: people.owner.email }]);
  expect(gamma).toMatchObject({ IsNew: 'Yes', 'IsNew.value': '1', AsAt: '01/03/2026 12:30' });
  expect(gamma).toMatchObject({ Source: 'https://force.example/x', 'Source.desc': 'x' });
  const utc = (await render({ ViewXml, DatesInUtc: true })).Row[2];
  expect(utc?.AsAt).toBe('2026-03-01T12:30:00Z');
});

test.each([
  ['<Eq><FieldRef Name="Title"/><Value Type="Text">beta</Value></Eq>', ['Beta']],
  ['<Eq><FieldRef Name="Title"/><Value Type="Text">&lt;Gamma&gt;</Value></Eq>', ['<Gamma>']],
  ['<Neq><FieldRef Name="Status"/><Value Type="Choice">Open</Value></Neq>', ['Beta', '<Gamma>']],
  ['<Gt><FieldRef Name="Order0"/><Value Type="Number">2</Value></Gt>', ['Beta', '<Gamma>']],
  ['<Leq><FieldRef Name="Order0"/><Value Type="Number">2.5</Value></Leq>', ['Alpha', 'Beta']],
  ['<IsNull><FieldRef Name="Due"/></IsNull>', ['<Gamma>']],
  ['<IsNotNull><FieldRef Name="Due"/></IsNotNull>', ['Alpha', 'Beta']],
  ['<BeginsWith><FieldRef Name="Title"/><Value Type="Text">al</Value></BeginsWith>', ['Alpha']],
  ['<Contains><FieldRef Name="Title"/><Value Type="Text">et</Value></Contains>', ['Beta']],
  ['<Eq><FieldRef Name="IsNew"/><Value Type="Boolean">1</Value></Eq>', ['<Gamma>']],
  ['<Eq><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Eq>', ['Alpha']],
  [
    '<Eq><FieldRef Name="Due"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Eq>',
    ['Beta']
  ],
  ['<Gt><FieldRef Name="Due"/><Value Type="DateTime">2026-03-02</Value></Gt>', ['Beta']],
  ['<Leq><FieldRef Name="Due"/><Value Type="DateTime">2026-03-02</Value></Leq>', ['Alpha']],
  [
    '<Lt><FieldRef Name="AsAt"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-01T12:30:01Z</Value></Lt>',
    ['<Gamma>']
  ],
  [
    '<Lt><FieldRef Name="AsAt"/><Value Type="DateTime">2026-03-01T12:30:01Z</Value></Lt>',
    [] as string[]
  ],
  [
    '<Eq><FieldRef Name="Lead" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq>',
    ['Beta']
  ],
  ['<Eq><FieldRef Name="Lead"/><Value Type="User">Ellen Marsh</Value></Eq>', ['Beta']],
  [
    '<In><FieldRef Name="Title"/><Values><Value Type="Text">Alpha</Value><Value Type="Text">Beta</Value></Values></In>',
    ['Alpha', 'Beta']
  ],
  [
    '<Or><Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq><And><IsNotNull><FieldRef Name="Due"/></IsNotNull><Gt><FieldRef Name="Order0"/><Value Type="Number">2</Value></Gt></And></Or>',
    ['Alpha', 'Beta']
  ]
])('%s', async (condition, expected) => {
  expect(await titles(where(condition))).toEqual(expected);
});

test('the order of the query is kept to', async () => {
  const order = '<OrderBy><FieldRef Name="Order0" Ascending="FALSE"/></OrderBy>';
  const ViewXml = `<View><Query>${order}</Query>${fields('Title')}</View>`;
  expect(await titles(ViewXml)).toEqual(['<Gamma>', 'Beta', 'Alpha']);
});

test('without a view of its own it gives the default view, or the one that the address names', async () => {
  expect((await render({})).Row[0]).toMatchObject({ ID: '1', LinkTitle: 'Alpha' });
  const made = await post(owner, `${list}/views`, { Title: 'Refs', ViewFields: ['Ref', 'Title'] });
  const { Id } = (await made.json()) as { readonly Id: string };
  const shown = await render({}, list, `?View=${Id}`);
  expect(shown.Row[0]).toMatchObject({ Ref: '', Title: 'Alpha' });
  expect(shown.Row[0]).not.toHaveProperty('LinkTitle');
});

test('a query that is not well formed, or of an unknown column, is refused', async () => {
  expect((await call({ ViewXml: '<View><Query>' })).status).toBe(400);
  expect((await call({ ViewXml: where('<Eq><FieldRef Name="Title"/></Eq>') })).status).toBe(500);
  const unknown = '<Eq><FieldRef Name="Nonsense"/><Value Type="Text">x</Value></Eq>';
  const refused = await call({ ViewXml: where(unknown) });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2130575340, Microsoft.SharePoint.SPException');
});

test('what is not here yet is never passed over', async () => {
  const ViewXml = where(
    '<DateRangesOverlap><FieldRef Name="Due"/><Value Type="DateTime"><Month/></Value></DateRangesOverlap>'
  );
  expect((await call({ ViewXml })).status).toBe(404);
  expect(server.log[server.log.length - 1]?.unimplemented).toBe(true);
});

test('the page before is asked for with PrevHref, and the first has none', async () => {
  const ViewXml = `<View>${fields('Title')}<RowLimit>1</RowLimit></View>`;
  const first = await render({ ViewXml });
  expect(first).not.toHaveProperty('PrevHref');
  const Paging = (href: unknown): string => String(href).replace(/^\?/, '');
  const second = await render({ ViewXml, Paging: Paging(first.NextHref) });
  const { PrevHref } = second as { readonly PrevHref?: string };
  const none = '00000000-0000-0000-0000-000000000000';
  expect(PrevHref).toBe(`?Paged=TRUE&PagedPrev=TRUE&p_ID=2&PageFirstRow=1&View=${none}`);
  const back = await render({ ViewXml, Paging: Paging(PrevHref) });
  expect(back.Row.map(({ Title }) => Title)).toEqual(['Alpha']);
  expect(back).toMatchObject({ FirstRow: 1, LastRow: 1, NextHref: first.NextHref });
  expect(back).not.toHaveProperty('PrevHref');
});

describe('what a row holds', () => {
  const ViewXml = `<View>${fields('Title')}</View>`;

  test('is what the view shows alone, where required columns are not asked for', async () => {
    expect((await render({ ViewXml, AddRequiredFields: false })).Row[0]).toEqual({
      Title: 'Alpha'
    });
    expect((await render({ ViewXml, AddRequiredFields: true })).Row[0]).toHaveProperty('PermMask');
  });

  test('of an empty date and an empty number is empty twice', async () => {
    const View = `<View>${fields('Due', 'AsAt')}</View>`;
    expect((await render({ ViewXml: View })).Row[2]).toMatchObject({ Due: '', 'Due.': '' });
  });

  test('of a lookup is what it leads to', async () => {
    await post(owner, '_api/web/lists', { Title: 'Forces', BaseTemplate: 100 });
    const forces = "_api/web/lists/getByTitle('Forces')";
    await post(owner, `${forces}/items`, { Title: 'North' });
    const { Id } = (await (await owner(forces)).json()) as { readonly Id: string };
    const SchemaXml = `<Field Type="Lookup" Name="Force" DisplayName="Force" List="{${Id}}" ShowField="Title"/>`;
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    await merge(owner, `${list}/items(1)`, { ForceId: 1 });
    const [alpha, beta] = (await render({ ViewXml: `<View>${fields('Force')}</View>` })).Row;
    expect(alpha?.Force).toEqual([
      { lookupId: 1, lookupValue: 'North', isSecretFieldValue: false }
    ]);
    expect(beta?.Force).toBe('');
  });
});

describe('RenderOptions', () => {
  const ViewXml = `<View>${fields('Title', 'Order0')}</View>`;

  test('beyond ListData put the data under a name, beside what else is asked for', async () => {
    const both = (await render({ ViewXml, RenderOptions: 2 + 4 })) as unknown as {
      readonly ListData: Rendered;
      readonly ListSchema: { readonly Field: readonly object[] };
    };
    expect(both).not.toHaveProperty('Row');
    expect(both.ListData.Row).toHaveLength(3);
    expect(both.ListSchema.Field).toMatchObject([
      { Name: 'Title', Type: 'Text', ReadOnly: 'FALSE' },
      { Name: 'Order0', DisplayName: 'Order in report', Type: 'Number', Sortable: 'TRUE' }
    ]);
    expect(Object.keys(await render({ ViewXml, RenderOptions: 4 }))).toEqual(['ListSchema']);
  });

  test('tell of the list and of whoever asks', async () => {
    expect(await render({ ViewXml, RenderOptions: 1 + 1024 })).toMatchObject({
      ListTitle: 'Register',
      listTemplate: '100',
      listUrlDir: '/sites/recommendations/Lists/Register',
      ViewMetadata: { Title: 'All Items', RowLimit: 30 }
    });
  });
});

test('a library shows one folder, unless the view looks further', async () => {
  await makeLibrary(owner);
  await addFolder(owner, 'sub');
  await upload(owner, 'a.txt', 'one');
  await upload(owner, 'b.txt', 'two', { folder: 'sub' });
  const names = async (parameters: unknown): Promise<readonly unknown[]> =>
    (await render(parameters, library)).Row.map(({ FileLeafRef }) => FileLeafRef).sort();
  const view = (scope: string): string => `<View${scope}>${fields('FileLeafRef')}</View>`;
  expect(await names({ ViewXml: view('') })).toEqual(['a.txt', 'sub']);
  const sub = { FolderServerRelativeUrl: `${libraryUrl}/sub` };
  const byAddress = `?RootFolder=${encodeURIComponent(`${libraryUrl}/sub`)}`;
  const inSub = await render({ ViewXml: view('') }, library, byAddress);
  expect(inSub.Row.map(({ FileLeafRef }) => FileLeafRef)).toEqual(['b.txt']);
  expect(await names({ ViewXml: view(''), ...sub })).toEqual(['b.txt']);
  expect(await names({ ViewXml: view(' Scope="Recursive"') })).toEqual(['a.txt', 'b.txt']);
  expect(await names({ ViewXml: view(' Scope="RecursiveAll"') })).toEqual([
    'a.txt',
    'b.txt',
    'sub'
  ]);
});

test('nobody is shown items that they may not see', async () => {
  const item = `${list}/items(1)`;
  await post(owner, `${item}/breakroleinheritance(copyroleassignments=false)`);
  const LoginName = `i:0#.f|membership|${people.staff.login}`;
  await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
  const reader = server.as(people.staff.login);
  const response = await post(reader, `${list}/RenderListDataAsStream`, { parameters: {} });
  const { Row: rows } = (await response.json()) as Rendered;
  expect(rows.map(({ ID }) => ID)).toEqual(['2', '3']);
});

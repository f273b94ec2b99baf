import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, post } from './register';
import { fields, renderingAs } from './rendering';

let server: LocalServer;
let owner: PersonFetch;
let { call, render } = renderingAs(async () => new Response());
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  ({ call, render } = renderingAs(owner));
});
afterAll(() => server.stop());

describe('joins', () => {
  const of = "_api/web/lists/getByTitle('Visits')";
  beforeAll(async () => {
    await post(owner, '_api/web/lists', { Title: 'Cities', BaseTemplate: 100 });
    const cities = "_api/web/lists/getByTitle('Cities')";
    const add = (to: string, SchemaXml: string): Promise<Response> =>
      post(owner, `${to}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    await add(cities, '<Field Type="Text" Name="Region" DisplayName="Region"/>');
    await post(owner, `${cities}/items`, { Title: 'York', Region: 'North' });
    await post(owner, `${cities}/items`, { Title: 'Bath', Region: 'South' });
    const { Id } = (await (await owner(cities)).json()) as { readonly Id: string };
    await post(owner, '_api/web/lists', { Title: 'Visits', BaseTemplate: 100 });
    await add(
      of,
      `<Field Type="Lookup" Name="City" DisplayName="City" List="{${Id}}" ShowField="Title"/>`
    );
    for (const [Title, CityId] of [
      ['first', 2],
      ['second', 1],
      ['third', null]
    ] as const) {
      await post(owner, `${of}/items`, { Title, CityId });
    }
  });
  const joined = (type: string, query = '', join = 'Name="City" RefType="Id"'): string =>
    `<View><Query>${query}</Query><Joins><Join Type="${type}" ListAlias="towns"><Eq><FieldRef ${join}/>` +
    '<FieldRef List="towns" Name="ID"/></Eq></Join></Joins><ProjectedFields>' +
    '<Field Name="CityRegion" Type="Lookup" List="towns" ShowField="Region"/></ProjectedFields>' +
    `${fields('Title', 'CityRegion')}</View>`;
  const regions = async (ViewXml: string): Promise<readonly unknown[]> =>
    (await render({ ViewXml }, of)).Row.map(({ Title, CityRegion }) => [
      Title,
      Array.isArray(CityRegion)
        ? (CityRegion[0] as { lookupValue: string }).lookupValue
        : CityRegion
    ]);

  test('show a column of the list that a lookup leads to', async () => {
    expect(await regions(joined('LEFT'))).toEqual([
      ['first', 'South'],
      ['second', 'North'],
      ['third', '']
    ]);
  });

  test('of the inner kind leave out what leads nowhere', async () => {
    expect(await regions(joined('INNER'))).toEqual([
      ['first', 'South'],
      ['second', 'North']
    ]);
  });

  test('may be filtered and sorted by', async () => {
    const condition =
      '<Where><Eq><FieldRef Name="CityRegion"/><Value Type="Text">North</Value></Eq></Where>';
    expect(await regions(joined('LEFT', condition))).toEqual([['second', 'North']]);
    const order = '<OrderBy><FieldRef Name="CityRegion"/></OrderBy>';
    expect((await regions(joined('INNER', order)))[0]).toEqual(['second', 'North']);
  });

  test('along what is no lookup are refused', async () => {
    const response = await call({ ViewXml: joined('LEFT', '', 'Name="Title"') }, of);
    expect(response.status).toBe(500);
  });
});

describe('groups', () => {
  const grouped = (columns: readonly string[], collapse: boolean, rest = ''): string => {
    const names = columns.map((name) => `<FieldRef Name="${name}"/>`).join('');
    const by = `<GroupBy Collapse="${collapse ? 'TRUE' : 'FALSE'}">${names}</GroupBy>`;
    return `<View><Query>${by}</Query>${fields('Title')}${rest}</View>`;
  };
  const groups = 'Groups';
  const of = `_api/web/lists/getByTitle('${groups}')`;
  beforeAll(async () => {
    await post(owner, '_api/web/lists', { Title: groups, BaseTemplate: 100 });
    for (const SchemaXml of [
      '<Field Type="Number" Name="Year0" DisplayName="Year0"/>',
      '<Field Type="Text" Name="Theme" DisplayName="Theme"/>'
    ]) {
      await post(owner, `${of}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    }
    for (const [Title, Year0, Theme] of [
      ['d', 2, 'a.b'],
      ['a', 1, 'x'],
      ['b', 1, 'y'],
      ['c', 1, 'x']
    ] as const) {
      await post(owner, `${of}/items`, { Title, Year0, Theme });
    }
  });

  test('collapsed are a row each, of the grouped column alone', async () => {
    const ViewXml = grouped(['Year0'], true);
    const { Row: rows } = await render({ ViewXml, AddRequiredFields: false }, of);
    expect(rows).toEqual([
      {
        Year0: '1',
        'Year0.': '1.00000000000000',
        'Year0.urlencoded': '%3B%231%2E00000000000000%3B%23',
        'Year0.COUNT.group': '3',
        'Year0.newgroup': '1',
        'Year0.groupindex': '1_'
      },
      {
        Year0: '2',
        'Year0.': '2.00000000000000',
        'Year0.urlencoded': '%3B%232%2E00000000000000%3B%23',
        'Year0.COUNT.group': '1',
        'Year0.newgroup': '1',
        'Year0.groupindex': '2_'
      }
    ]);
  });

  test('of two columns count for both', async () => {
    const ViewXml = grouped(['Year0', 'Theme'], true);
    const { Row: rows } = await render({ ViewXml }, of);
    expect(rows.map((row) => [row.Year0, row.Theme, row['Theme.COUNT.group2']])).toEqual([
      ['1', 'x', '2'],
      ['1', 'y', '1'],
      ['2', 'a.b', '1']
    ]);
    expect(rows.map((row) => row['Year0.COUNT.group'])).toEqual(['3', '3', '1']);
    expect(rows.map((row) => row['Year0.newgroup'])).toEqual(['1', '', '1']);
    expect(rows.map((row) => row['Theme.newgroup'])).toEqual(['1', '1', '1']);
    expect(rows.map((row) => row['Theme.groupindex2'])).toEqual(['1_', '2_', '1_']);
    expect(rows[2]?.['Theme.urlencoded']).toBe('%3B%232%2E00000000000000%3B%23a%2Eb%3B%23');
  });

  test('open show their items, in the order of the groups', async () => {
    for (const [collapse, ExpandGroups] of [
      [false, false],
      [true, true]
    ] as const) {
      const { Row: rows } = await render(
        { ViewXml: grouped(['Year0'], collapse), ExpandGroups },
        of
      );
      expect(rows.map(({ Title }) => Title)).toEqual(['a', 'b', 'c', 'd']);
      expect(rows.map((row) => row['Year0.newgroup'])).toEqual(['1', '', '', '1']);
    }
  });

  test('are paged by their rows', async () => {
    const ViewXml = grouped(['Theme'], true, '<RowLimit>2</RowLimit>');
    const first = await render({ ViewXml }, of);
    expect(first.Row.map(({ Theme }) => Theme)).toEqual(['a.b', 'x']);
    const last = await render({ ViewXml, Paging: String(first.NextHref).slice(1) }, of);
    expect(last.Row.map(({ Theme }) => Theme)).toEqual(['y']);
    expect(last.NextHref).toBeUndefined();
  });

  test('by a column that is not there are none, and by three columns refused', async () => {
    const flat = await render({ ViewXml: grouped(['Nonsense'], true) }, of);
    expect(flat.Row.map(({ Title }) => Title)).toEqual(['d', 'a', 'b', 'c']);
    const refused = await call({ ViewXml: grouped(['Year0', 'Theme', 'Title'], true) }, of);
    expect(refused.status).toBe(500);
    expect(await errorCode(refused)).toBe('-2147467259, Microsoft.SharePoint.SPException');
  });

  test('totals are of all rows, whatever the page', async () => {
    const types = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'];
    const references = types.map((type) => `<FieldRef Name="Year0" Type="${type}"/>`).join('');
    const totals = (value: string): string =>
      `<View>${fields('Title')}<Aggregations Value="${value}">${references}</Aggregations><RowLimit>1</RowLimit></View>`;
    const [row] = (await render({ ViewXml: totals('On') }, of)).Row;
    expect(types.map((type) => row?.[`Year0.${type}.agg`])).toEqual(['4', '5', '1.25', '1', '2']);
    const [off] = (await render({ ViewXml: totals('Off') }, of)).Row;
    expect(off).not.toHaveProperty(['Year0.SUM.agg']);
  });
});

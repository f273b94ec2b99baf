import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, post } from './register';
import { fields, renderingAs, type Rendered } from './rendering';

let server: LocalServer;
let owner: PersonFetch;
let { call, render } = renderingAs(async () => new Response());
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  ({ call, render } = renderingAs(owner));
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

describe('filters and order in the address', () => {
  const ViewXml = `<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query>${fields('Title')}</View>`;
  test.each([
    ['FilterField1=Title&FilterValue1=alpha', ['Alpha']],
    ['FilterField1=LinkTitle&FilterValue1=Alpha', ['Alpha']],
    ['FilterField=Status&FilterValue=Open', ['Alpha']],
    ['FilterField1=Order0&FilterValue1=1&FilterOp1=Gt', ['<Gamma>', 'Beta']],
    ['FilterField1=Order0&FilterValue1=3&FilterOp1=Lt', ['Alpha', 'Beta']],
    ['FilterField1=Order0&FilterValue1=2.5&FilterOp1=Geq', ['<Gamma>', 'Beta']],
    ['FilterField1=Order0&FilterValue1=2.5&FilterOp1=Leq', ['Alpha', 'Beta']],
    ['FilterField1=Order0&FilterValue1=1&FilterOp1=Neq', ['<Gamma>', 'Beta']],
    ['FilterField1=Title&FilterValue1=Be&FilterOp1=BeginsWith', ['Beta']],
    ['FilterField1=Title&FilterValue1=ph&FilterOp1=Contains', ['Alpha']],
    ['FilterField1=Due&FilterValue1=2026-03-03', ['Beta']],
    ['FilterField1=Due&FilterValue1=', ['<Gamma>']],
    ['FilterField1=IsNew&FilterValue1=1', ['<Gamma>']],
    ['FilterField1=Areas&FilterValue1=Crime', ['Alpha']],
    ['FilterField1=Lead&FilterValue1=Ellen%20Marsh', ['Beta']],
    ['FilterFields1=Title&FilterValues1=Alpha%3B%23Beta', ['Alpha', 'Beta']],
    [
      'FilterField1=Order0&FilterOp1=Gt&FilterValue1=1&FilterField2=Title&FilterValue2=Beta',
      ['Beta']
    ],
    ['InplaceSearchQuery=et*', ['Beta']],
    ['SortField=Order0&SortDir=Desc', ['<Gamma>', 'Beta', 'Alpha']],
    ['SortField=Order0&SortDir=Asc', ['Alpha', 'Beta', '<Gamma>']],
    ['OverrideRowLimit=1', ['<Gamma>']]
  ])('%s', async (query, expected) => {
    const { Row: rows } = await render({ ViewXml }, list, `?${query}`);
    expect(rows.map(({ Title }) => Title)).toEqual(expected);
  });

  test('a person may be named by number', async () => {
    const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    const found = async (id: number): Promise<number> => {
      const query = `?FilterField1=Lead&FilterLookupId1=1&FilterValue1=${id}`;
      return (await render({ ViewXml }, list, query)).Row.length;
    };
    expect(await found(me.Id)).toBe(1);
    expect(await found(me.Id + 1000)).toBe(0);
  });

  test('are told of in the answer', async () => {
    const query = '?FilterField1=Title&FilterValue1=Alpha&SortField=Title&SortDir=Desc';
    expect(await render({ ViewXml }, list, query)).toMatchObject({
      FilterFields: ';Title;',
      SortField: 'Title',
      SortDir: 'descending'
    });
  });

  test('may come in the body as overrideParameters', async () => {
    const overrideParameters = { FilterField1: 'Title', FilterValue1: 'Beta' };
    const response = await post(owner, `${list}/RenderListDataAsStream`, {
      parameters: { ViewXml },
      overrideParameters
    });
    const { Row: rows } = (await response.json()) as Rendered;
    expect(rows.map(({ Title }) => Title)).toEqual(['Beta']);
  });

  test('an operator and a column that are not there are refused', async () => {
    const wrong = await call(
      { ViewXml },
      list,
      '?FilterField1=Title&FilterValue1=x&FilterOp1=Like'
    );
    expect(wrong.status).toBe(400);
    const unknown = await call({ ViewXml }, list, '?FilterField1=Nonsense&FilterValue1=x');
    expect(unknown.status).toBe(500);
    expect((await call({ ViewXml }, list, '?SortField=Nonsense')).status).toBe(500);
  });
});

import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, rows, titles, type Row } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('$filter', () => {
  beforeEach(async () => {
    const me = { Status: 'Open', IsNew: true };
    await addRow(owner, { Title: 'Alpha', Order0: 1, Due: '2024-01-10', ...me });
    await addRow(owner, { Title: "Beta's", Order0: 2, Due: '2024-02-10', Status: 'Closed' });
    await addRow(owner, { Title: '100% gamma', Order0: 3, AsAt: '2024-05-06T07:08:09Z' });
  });

  test.each([
    ["Title eq 'alpha'", ['Alpha']],
    ["Title eq 'Beta''s'", ["Beta's"]],
    ['Order0 ne 2', ['Alpha', '100% gamma']],
    ["Status ne 'Open'", ["Beta's", '100% gamma']],
    ['Order0 gt 2', ['100% gamma']],
    ['Order0 ge 2', ["Beta's", '100% gamma']],
    ['Order0 lt 2', ['Alpha']],
    ['Order0 le 2', ['Alpha', "Beta's"]],
    ['2 lt Order0', ['100% gamma']],
    ["startswith(Title,'al')", ['Alpha']],
    ["substringof('a''s',Title)", ["Beta's"]],
    ["substringof('0%',Title)", ['100% gamma']],
    ["substringof('%',Title)", ['100% gamma']],
    ["substringof('_',Title)", []],
    ['Status eq null', ['100% gamma']],
    ['Status ne null', ['Alpha', "Beta's"]],
    ['IsNew eq 1', ['Alpha']],
    ['IsNew eq true', ['Alpha']],
    ['IsNew eq 0', ["Beta's", '100% gamma']],
    ["Due ge datetime'2024-02-01T00:00:00Z'", ["Beta's"]],
    ["Due lt '2024-02-01T00:00:00Z'", ['Alpha']],
    ['year(AsAt) eq 2024 and month(AsAt) eq 5 and day(AsAt) eq 6', ['100% gamma']],
    ['hour(AsAt) eq 7 and minute(AsAt) eq 8 and second(AsAt) eq 9', ['100% gamma']],
    ["Order0 eq 1 or Order0 eq 2 and Status eq 'Closed'", ['Alpha', "Beta's"]],
    ["(Order0 eq 1 or Order0 eq 2) and Status eq 'Closed'", ["Beta's"]],
    ['Id eq 2', ["Beta's"]]
  ])('%s', async (filter, expected) => {
    expect(await titles(owner, `$filter=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test.each([
    ['Title eq', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ["tolower(Title) eq 'x'", '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Order0 add 1 eq 2', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['Nonsense eq 1', '-1, Microsoft.SharePoint.SPException'],
    ["Position eq 'x'", '-1, Microsoft.SharePoint.SPException'],
    ["Areas eq 'Crime'", '-1, Microsoft.SharePoint.SPException']
  ])('%s is refused', async (filter, code) => {
    const response = await owner(`${list}/items?$filter=${encodeURIComponent(filter)}`);
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(code);
  });

  test('$orderby sorts by several columns, nothing first, ID last', async () => {
    expect(await titles(owner, '$orderby=Status desc,Order0')).toEqual([
      'Alpha',
      "Beta's",
      '100% gamma'
    ]);
    expect(await titles(owner, '$orderby=Status')).toEqual(['100% gamma', "Beta's", 'Alpha']);
    expect(await titles(owner, '$orderby=ID desc')).toEqual(['100% gamma', "Beta's", 'Alpha']);
  });
});

describe('paging', () => {
  const add = async (count: number) => {
    for (let number = 1; number <= count; number += 1) {
      await addRow(owner, { Title: `${number}`, Ref: number % 2 === 0 ? 'even' : undefined });
    }
  };
  interface Page {
    readonly value: readonly Row[];
    readonly 'odata.nextLink'?: string;
  }
  const walk = async (address: string): Promise<readonly Page[]> => {
    const pages: Page[] = [];
    for (let next: string | undefined = address; next !== undefined;) {
      const page = (await (await owner(next)).json()) as Page;
      pages.push(page);
      next = page['odata.nextLink'];
    }
    return pages;
  };

  test('nextLink is written as SharePoint writes it and is absent on the last page', async () => {
    await add(4);
    const [first, second, third] = await walk(`${list}/items?$top=2&$select=Id`);
    expect(first?.['odata.nextLink']).toBe(
      `${server.siteUrl}/_api/web/lists/getByTitle(%27Register%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2&%24select=Id`
    );
    expect(second?.value.map(({ Id }) => Id)).toEqual([3, 4]);
    expect(third).toBeUndefined();
  });

  test('a sorted list is walked whole, each item once, also where the column is empty', async () => {
    await add(7);
    for (const direction of ['asc', 'desc']) {
      const pages = await walk(`${list}/items?$top=2&$orderby=Ref ${direction}&$select=Id,Ref`);
      const ids = pages.flatMap(({ value }) => value.map(({ Id }) => Id));
      expect(ids).toEqual(direction === 'asc' ? [1, 3, 5, 7, 2, 4, 6] : [2, 4, 6, 1, 3, 5, 7]);
    }
  });

  test('a page holds 100 items unless $top says otherwise, and $skip means nothing', async () => {
    await add(101);
    expect(await rows(owner, '$skip=50')).toHaveLength(100);
    expect(await rows(owner, '$top=5000')).toHaveLength(101);
    expect((await owner(`${list}/items?$top=5001`)).status).toBe(400);
  });

  test('in verbose the link is d.__next', async () => {
    await add(2);
    const response = await owner(`${list}/items?$top=1`, {
      headers: { accept: 'application/json;odata=verbose' }
    });
    expect(await response.json()).toHaveProperty('d.__next');
  });
});

test.each([
  "$filter=constructor eq 'x'",
  "$filter=Author/constructor eq 'x'",
  '$orderby=toString',
  '$select=Author/constructor&$expand=Author'
])('%s names no column of the list', async (query) => {
  await addRow(owner, { Title: 'x' });
  expect((await owner(`${list}/items?${query}`)).status).toBe(400);
});

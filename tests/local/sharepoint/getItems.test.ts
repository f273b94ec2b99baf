import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { addFolder, library, libraryUrl, makeLibrary, upload } from './library';
import { addRow, errorCode, list, makeRegister, post, type Row } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  for (const Title of ['One', 'Two', 'Three', 'Four', 'Five']) await addRow(owner, { Title });
});
afterAll(() => server.stop());

const ask = (query: object, options = '', of = list): Promise<Response> =>
  post(owner, `${of}/getItems${options}`, { query });
const get = async (query: object, options = '', of = list): Promise<readonly Row[]> => {
  const response = await ask(query, options, of);
  if (response.status !== 200) throw new Error(await response.text());
  return ((await response.json()) as { readonly value: readonly Row[] }).value;
};
const limit = (rows: number): string => `<View><RowLimit Paged="TRUE">${rows}</RowLimit></View>`;

test('without a limit all items are given, with one as many', async () => {
  expect((await get({ ViewXml: '<View/>' })).map(({ Id }) => Id)).toEqual([1, 2, 3, 4, 5]);
  expect((await get({})).map(({ Id }) => Id)).toEqual([1, 2, 3, 4, 5]);
  expect((await get({ ViewXml: limit(2) })).map(({ Id }) => Id)).toEqual([1, 2]);
});

test('goes on from a position, forwards and back', async () => {
  const at = async (PagingInfo: string) =>
    (await get({ ViewXml: limit(2), ListItemCollectionPosition: { PagingInfo } })).map(
      ({ Id }) => Id
    );
  expect(await at('Paged=TRUE&p_ID=2')).toEqual([3, 4]);
  expect(await at('Paged=TRUE&PagedPrev=TRUE&p_ID=4')).toEqual([2, 3]);
});

test('sorts by its own order, people by their names', async () => {
  const LoginNames = [people.reviewer, people.lead].map(({ login }) => login);
  const ids: number[] = [];
  for (const logonName of LoginNames) {
    const user = await post(owner, '_api/web/ensureUser', { logonName });
    ids.push(((await user.json()) as { readonly Id: number }).Id);
  }
  const made: number[] = [];
  for (const LeadId of ids) made.push((await addRow(owner, { Title: 'led', LeadId })).Id);
  const sorted = async (more: string): Promise<readonly number[]> => {
    const where = '<Where><IsNotNull><FieldRef Name="Lead"/></IsNotNull></Where>';
    const order = `<OrderBy Override="TRUE"><FieldRef Name="Lead"${more}/></OrderBy>`;
    const found = await get({ ViewXml: `<View><Query>${where}${order}</Query></View>` });
    return found.map(({ Id }) => Id);
  };
  // Priya Shah comes before Tom Okafor, and after him by number.
  expect(await sorted('')).toEqual([...made].reverse());
  expect(await sorted(' Ascending="FALSE"')).toEqual(made);
  for (const id of made) await post(owner, `${list}/items(${id})/recycle`);
});

test('gives the columns that the query names and those that every item has', async () => {
  const ViewXml =
    '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="Lead"/></ViewFields></View>';
  const [first] = await get({ ViewXml });
  expect(first).toMatchObject({ Id: 1, Title: 'One', LeadId: null });
  expect(first).not.toHaveProperty('Status');
  expect(first).not.toHaveProperty('Created');
});

test('$select and $expand show more of what the query found', async () => {
  const options =
    '?$select=Id,Author/Title,FieldValuesAsText/Title&$expand=Author,FieldValuesAsText';
  expect((await get({ ViewXml: limit(1) }, options))[0]).toEqual({
    Id: 1,
    ID: 1,
    Author: { Title: 'Ellen Marsh' },
    FieldValuesAsText: { Title: 'One' }
  });
});

test('in verbose its items stand in d.results', async () => {
  const accept = 'application/json;odata=verbose';
  const response = await post(
    owner,
    `${list}/getItems`,
    { query: { ViewXml: limit(1) } },
    { accept }
  );
  const { d } = (await response.json()) as { readonly d: { readonly results: readonly Row[] } };
  expect(d.results).toHaveLength(1);
  expect(d.results[0]).toMatchObject({ Id: 1, __metadata: { type: 'SP.Data.RegisterListItem' } });
});

test('PnPjs asks with columns that are navigations, and expands them', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const ViewXml =
    '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="RoleAssignments"/></ViewFields></View>';
  const items = (await sp.web.lists
    .getByTitle('Register')
    .getItemsByCAMLQuery({ ViewXml }, 'RoleAssignments')) as readonly Row[];
  expect(items).toHaveLength(5);
  expect(items[0]?.RoleAssignments).toEqual(
    expect.arrayContaining([expect.objectContaining({ PrincipalId: expect.any(Number) as number })])
  );
});

test('the query of the default view may be sent back as it is', async () => {
  const { ListViewXml } = (await (await owner(`${list}/defaultView`)).json()) as {
    readonly ListViewXml: string;
  };
  expect(await get({ ViewXml: ListViewXml })).toHaveLength(5);
});

test('without a query it is refused', async () => {
  const response = await post(owner, `${list}/getItems`);
  expect(response.status).toBe(400);
  expect(await errorCode(response)).toBe('-2147024809, System.ArgumentException');
});

describe('folders', () => {
  const names = async (scope: string, folder?: string): Promise<readonly unknown[]> =>
    (
      await get(
        {
          ViewXml: `<View${scope === '' ? '' : ` Scope="${scope}"`}/>`,
          ...(folder !== undefined && { FolderServerRelativeUrl: `${libraryUrl}/${folder}` })
        },
        '?$select=FileLeafRef',
        library
      )
    )
      .map(({ FileLeafRef }) => FileLeafRef)
      .sort();
  beforeAll(async () => {
    await makeLibrary(owner);
    await addFolder(owner, 'sub');
    await upload(owner, 'a.txt', 'one');
    await upload(owner, 'b.txt', 'two', { folder: 'sub' });
  });

  test.each<readonly [string, string | undefined, readonly string[]]>([
    ['', undefined, ['a.txt', 'sub']],
    ['FilesOnly', undefined, ['a.txt']],
    ['Recursive', undefined, ['a.txt', 'b.txt']],
    ['RecursiveAll', undefined, ['a.txt', 'b.txt', 'sub']],
    ['', 'sub', ['b.txt']],
    ['RecursiveAll', 'sub', ['b.txt']],
    ['Recursive', 'none', []]
  ])('scope "%s" of folder %s', async (scope, folder, expected) => {
    expect(await names(scope, folder)).toEqual(expected);
  });

  test('a folder may be named by its path too', async () => {
    const FolderServerRelativePath = { DecodedUrl: `${libraryUrl}/sub` };
    const found = await get({ ViewXml: '<View/>', FolderServerRelativePath }, '', library);
    expect(found).toHaveLength(1);
  });
});

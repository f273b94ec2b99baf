import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, post } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'A & B', Order0: 1.5, Areas: ['Crime'] });
});
afterAll(() => server.stop());

const fields = `${list}/fields`;
const names = async (query: string): Promise<readonly unknown[]> => {
  const response = await owner(`${fields}?$select=InternalName&${query}`);
  const { value } = (await response.json()) as {
    readonly value?: readonly { readonly InternalName: string }[];
  };
  if (!value) throw new Error('No fields.');
  return value.map(({ InternalName }) => InternalName);
};
const among = "InternalName eq 'Title' or InternalName eq 'Due' or InternalName eq 'Ref'";

describe('a collection that is no list of items', () => {
  test.each<readonly [string, readonly string[]]>([
    [`$filter=${among}&$orderby=InternalName`, ['Due', 'Ref', 'Title']],
    [`$filter=${among}&$orderby=InternalName desc`, ['Title', 'Ref', 'Due']],
    [`$filter=${among}&$orderby=TypeAsString,InternalName desc`, ['Due', 'Title', 'Ref']],
    [`$filter=${among}&$orderby=InternalName&$top=1`, ['Due']],
    [`$filter=${among}&$orderby=InternalName&$skip=1&$top=1`, ['Ref']],
    [`$filter=${among}&$orderby=InternalName&$top=0`, []],
    [`$filter=(${among}) and TypeAsString ne 'Text'`, ['Due']],
    [`$filter=(${among}) and Indexed eq true`, ['Due']],
    ["$filter=startswith(InternalName,'Re') and Hidden eq false", ['RecordId', 'Ref']],
    ["$filter=substringof('ecord',InternalName)", ['RecordId']],
    ['$filter=FieldTypeKind eq 9', ['Order0']],
    ['$filter=FieldTypeKind ge 9 and FieldTypeKind lt 11', ['Order0']],
    ["$filter=Id eq guid'FA564E0F-0C70-4AB9-B863-0177E6DDD247'", ['Title']]
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test('is filtered by what an object of its own holds', async () => {
    const views = `${list}/views?$select=Title&$filter=`;
    const found = async (filter: string): Promise<number> =>
      ((await (await owner(`${views}${filter}`)).json()) as { value: readonly unknown[] }).value
        .length;
    expect(await found("ContentTypeId/StringValue eq '0x'")).toBe(1);
    expect(await found("ContentTypeId/StringValue eq '0x01'")).toBe(0);
  });

  test('is filtered by times, however they are written', async () => {
    const lists = (filter: string) => owner(`_api/web/lists?$select=Title&$filter=${filter}`);
    const count = async (filter: string): Promise<number> =>
      ((await (await lists(filter)).json()) as { value: readonly unknown[] }).value.length;
    const all = await count('ItemCount ge 0');
    expect(await count("Created le datetime'2026-03-02T10:00:00.000Z'")).toBe(all);
    expect(await count("Created lt datetime'2026-03-02T10:00:00.000Z'")).toBe(0);
    expect(await count("Created ge datetime'2026-03-02T11:00:00%2B01:00'")).toBe(all);
  });

  test.each([
    ['$filter=Nonsense eq 1', '-1, Microsoft.SharePoint.SPException'],
    ['$orderby=Nonsense', '-1, Microsoft.SharePoint.SPException'],
    [
      "$filter=tolower(Title) eq 'x'",
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    ],
    ['$top=-1', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['$top=many', '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']
  ])('%s is refused', async (query, code) => {
    const response = await owner(`${fields}?${query}`);
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(code);
  });
});

describe('a query on items', () => {
  test.each([
    "endswith(Title,'x')",
    "replace(Title,'a','b') eq 'x'",
    "toupper(Title) eq 'X'",
    "trim(Title) eq 'x'",
    "concat(Title,'a') eq 'x'",
    'length(Title) eq 3',
    'Order0 sub 1 eq 2',
    'Order0 mul 2 eq 2',
    'Order0 div 2 eq 2',
    'Order0 mod 2 eq 0',
    "Title in ('a','b')",
    "not startswith(Title,'a')"
  ])('%s is an expression that SharePoint does not read', async (filter) => {
    const response = await owner(`${list}/items?$filter=${encodeURIComponent(filter)}`);
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
    );
  });

  test.each([
    "ContentType eq 'Item'",
    "startswith(ContentTypeId,'0x01')",
    "GUID ne guid'11111111-1111-1111-1111-111111111111'",
    'AuthorId ge 1',
    "Author/Title eq 'Ellen Marsh'",
    `Author/EMail eq '${people.owner.email}'`,
    'FSObjType eq 0'
  ])('%s finds the item', async (filter) => {
    const response = await owner(`${list}/items?$filter=${encodeURIComponent(filter)}`);
    const { value } = (await response.json()) as { readonly value: readonly unknown[] };
    expect(value).toHaveLength(1);
  });

  test('is read whatever the case of its options, and with empty ones', async () => {
    const response = await owner(`${list}/items?$TOP=1&$Select=Title&$filter=`);
    expect(await response.json()).toEqual({ value: [{ Title: 'A & B' }] });
  });

  test('all columns and one more', async () => {
    const response = await owner(`${list}/items?$select=*,FileRef`);
    const { value } = (await response.json()) as { readonly value: readonly object[] };
    expect(value[0]).toMatchObject({ Title: 'A & B', FileRef: expect.any(String) as string });
  });

  test('a person who is not expanded is refused', async () => {
    const response = await owner(`${list}/items?$select=Author/Title`);
    expect(response.status).toBe(400);
    const body = (await response.json()) as { 'odata.error': { message: { value: string } } };
    expect(body['odata.error'].message.value).toBe(
      "The query to field 'Author' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author."
    );
  });

  test('goes back from where it was', async () => {
    const made = [await addRow(owner, { Title: 'two' }), await addRow(owner, { Title: 'three' })];
    const token = encodeURIComponent(`Paged=TRUE&PagedPrev=TRUE&p_ID=${made[1]?.Id}`);
    const response = await owner(`${list}/items?$top=2&$select=Title&$skiptoken=${token}`);
    expect(await response.json()).toEqual({ value: [{ Title: 'A & B' }, { Title: 'two' }] });
    for (const { Id } of made) await post(owner, `${list}/items(${Id})/recycle`);
  });
});

describe('Atom, for those who do not ask for JSON', () => {
  const ask = async (address: string, accept = 'application/atom+xml') => {
    const response = await owner(address, { headers: { accept } });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: await response.text()
    };
  };

  test.each(['*/*', 'text/html, */*;q=0.8'])('such as those who take %s', async (accept) => {
    const { status, type } = await ask('_api/web', accept);
    expect([status, type]).toEqual([200, 'application/atom+xml;type=entry;charset=utf-8']);
    const refused = await ask("_api/web/lists/getByTitle('None')", accept);
    expect([refused.status, refused.type]).toEqual([404, 'application/xml;charset=utf-8']);
    expect((await ask('_api/web', `${accept}, application/json`)).type).toMatch(
      /^application\/json/
    );
  });

  test('an entity is an entry', async () => {
    const { type, body } = await ask(`${list}/items(1)?$select=Id,Title,Order0,Ref,Areas`);
    expect(type).toBe('application/atom+xml;type=entry;charset=utf-8');
    expect(body).toContain('<entry xmlns="http://www.w3.org/2005/Atom"');
    expect(body).toContain(`xml:base="${server.siteUrl}/_api/"`);
    expect(body).toContain('<category term="SP.Data.RegisterListItem"');
    expect(body).toContain('<d:Title>A &amp; B</d:Title>');
    expect(body).toContain('<d:Id m:type="Edm.Int32">1</d:Id>');
    expect(body).toContain('<d:Order0 m:type="Edm.Double">1.5</d:Order0>');
    expect(body).toContain('<d:Ref m:null="true" />');
    expect(body).toContain(
      '<d:Areas m:type="Collection(Edm.String)"><d:element>Crime</d:element></d:Areas>'
    );
    expect(body).toContain('related/FieldValuesAsText"');
  });

  test('a collection is a feed with a link to its next page', async () => {
    await addRow(owner, { Title: 'second' });
    const { type, body } = await ask(`${list}/items?$top=1&$select=Title`, 'text/xml');
    expect(type).toBe('application/atom+xml;type=feed;charset=utf-8');
    expect(body.match(/<entry/g)).toHaveLength(1);
    expect(body).toContain('<link rel="next" href="');
    expect(body).toContain('p_ID%3d1');
  });

  test('what is expanded stands within its link', async () => {
    const { body } = await ask(`${list}?$select=Title,RootFolder/Name&$expand=RootFolder`);
    expect(body).toMatch(/title="RootFolder"[^>]*><m:inline><entry>.*<d:Name>Register<\/d:Name>/);
  });

  test('a property is an element', async () => {
    const { type, body } = await ask(`${list}/Title`, 'application/xml');
    expect(type).toBe('application/xml;charset=utf-8');
    expect(body).toMatch(/<d:Title xmlns:d="[^"]+" xmlns:m="[^"]+">Register<\/d:Title>$/);
  });

  test('an error is an error of XML', async () => {
    const { status, body } = await ask("_api/web/lists/getByTitle('None')", 'application/xml');
    expect(status).toBe(404);
    expect(body).toContain('<m:code>-1, System.ArgumentException</m:code>');
  });
});

describe('OData 4, as SPHttpClient asks', () => {
  const ask = async (address: string): Promise<object> => {
    const response = await owner(address, {
      headers: { accept: 'application/json', 'OData-Version': '4.0' }
    });
    expect(response.headers.get('odata-version')).toBe('4.0');
    return (await response.json()) as object;
  };

  test('an entity is told about by its own names', async () => {
    expect(await ask(`${list}?$select=Title`)).toEqual({
      '@odata.context': expect.stringContaining('/_api/$metadata#') as string,
      '@odata.type': '#SP.List',
      '@odata.id': expect.stringContaining('/_api/Web/Lists(guid') as string,
      '@odata.etag': expect.stringMatching(/^"\d+"$/) as string,
      '@odata.editLink': expect.stringMatching(/^Web\/Lists\(guid/) as string,
      Title: 'Register'
    });
  });

  test('the next page of a collection too', async () => {
    expect(await ask(`${list}/items?$top=1&$select=Id`)).toHaveProperty(['@odata.nextLink']);
  });

  test('without it the answer is that of OData 3', async () => {
    const response = await owner(list, { headers: { accept: 'application/json' } });
    expect(response.headers.get('odata-version')).toBeNull();
    expect(await response.json()).toHaveProperty(['odata.type'], 'SP.List');
  });
});

import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const make = async (SchemaXml: string, Options = 0): Promise<Record<string, unknown>> => {
  const response = await post(owner, `${list}/fields/createfieldasxml`, {
    parameters: { SchemaXml, Options }
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Record<string, unknown>;
};
const texts = async (id: number): Promise<unknown> =>
  (await owner(`${list}/items(${id})/fieldValuesAsText`)).json();
const field = (name: string) => `${list}/fields/getByInternalNameOrTitle('${name}')`;

test('a place on the map is kept with all its numbers', async () => {
  await make('<Field Type="Geolocation" Name="Point" DisplayName="Point"/>');
  const row = await addRow(owner, { Point: { Latitude: 51.6, Longitude: -0.4 } });
  expect(row.Point).toEqual({ Latitude: 51.6, Longitude: -0.4, Altitude: 0, Measure: 0 });
  expect(await texts(row.Id)).toMatchObject({ Point: 'POINT (-0.4 51.6)' });
  expect((await post(owner, `${list}/items`, { Point: 'here' })).status).toBe(400);
});

test('a term is kept as it comes', async () => {
  const TermGuid = '0f7d2c1e-3b4a-4c5d-8e6f-7a8b9c0d1e2f';
  await make('<Field Type="TaxonomyFieldType" Name="Topic" DisplayName="Topic"/>');
  const row = await addRow(owner, { Topic: { Label: 'Crime', TermGuid, WssId: -1 } });
  expect(row.Topic).toEqual({ Label: 'Crime', TermGuid, WssId: -1 });
  expect(await texts(row.Id)).toMatchObject({ Topic: 'Crime' });
  expect((await post(owner, `${list}/items`, { Topic: { Label: 'x' } })).status).toBe(400);
});

test('addresses and pictures are texts that clients make sense of', async () => {
  await make('<Field Type="Location" Name="Place" DisplayName="Place"/>');
  await make('<Field Type="Thumbnail" Name="Picture" DisplayName="Picture"/>');
  const Place = JSON.stringify({ DisplayName: 'Town Hall' });
  const Picture = JSON.stringify({ fileName: 'a.png' });
  expect(await addRow(owner, { Place, Picture })).toMatchObject({ Place, Picture });
});

test('as text, money and numbers are written as the column says', async () => {
  await make('<Field Type="Currency" Name="Cost" DisplayName="Cost" LCID="2057"/>');
  await make('<Field Type="Number" Name="Share" DisplayName="Share" Percentage="TRUE"/>');
  await merge(owner, field('Order0'), { 'odata.type': 'SP.FieldNumber', DisplayFormat: 2 });
  const row = await addRow(owner, { Cost: 1234.5, Share: 0.25, Order0: 1000 });
  expect(await texts(row.Id)).toMatchObject({
    Cost: '£1,234.50',
    Share: '25%',
    Order0: '1,000.00'
  });
});

test('a column that is appended to tells in the history only what each version added', async () => {
  await make('<Field Type="Note" Name="Log" DisplayName="Log" AppendOnly="TRUE" NumLines="6"/>');
  const { Id } = await addRow(owner, { Log: 'one' });
  await merge(owner, `${list}/items(${Id})`, { Title: 'meanwhile' });
  await merge(owner, `${list}/items(${Id})`, { Log: 'two' });
  await merge(owner, `${list}/items(${Id})`, { Title: 'later' });
  expect(await rows(owner, '$select=Log')).toEqual([expect.objectContaining({ Log: 'two' })]);
  const { value } = (await (await owner(`${list}/items(${Id})/versions`)).json()) as {
    readonly value: readonly { readonly Log: string | null }[];
  };
  expect(value.map(({ Log }) => Log)).toEqual([null, 'two', null, 'one']);
});

test('an index comes and goes by its functions too', async () => {
  const indexed = async (): Promise<unknown> =>
    ((await (await owner(field('Ref'))).json()) as { readonly Indexed: boolean }).Indexed;
  expect(await (await post(owner, `${field('Ref')}/enableIndex`)).json()).toMatchObject({
    value: 1
  });
  expect(await indexed()).toBe(true);
  await post(owner, `${field('Ref')}/disableIndex`);
  expect(await indexed()).toBe(false);
});

test('what befalls columns stands in the change log', async () => {
  const { Id } = await make('<Field Type="Text" Name="Rank" DisplayName="Rank"/>');
  await merge(owner, field('Rank'), { Description: 'x' });
  await remove(owner, field('Rank'));
  const response = await post(owner, `${list}/getchanges`, {
    query: { Field: true, Add: true, Update: true, DeleteObject: true }
  });
  const { value } = (await response.json()) as {
    readonly value: readonly { readonly FieldId: string; readonly ChangeType: number }[];
  };
  const kinds = value.filter(({ FieldId }) => FieldId === Id).map(({ ChangeType }) => ChangeType);
  expect(kinds).toEqual([1, 2, 3]);
});

test('shown in forms or not is kept in the schema', async () => {
  await post(owner, `${field('Ref')}/setshowineditform(false)`);
  const { SchemaXml } = (await (await owner(field('Ref'))).json()) as {
    readonly SchemaXml: string;
  };
  expect(SchemaXml).toContain('ShowInEditForm="FALSE"');
  expect(SchemaXml).not.toContain('ShowInNewForm');
});

test('a new column shows in the default view when that is asked for', async () => {
  const shown = async (): Promise<unknown> =>
    ((await (await owner(`${list}/defaultView/viewFields`)).json()) as { readonly Items: unknown })
      .Items;
  await make('<Field Type="Text" Name="Hid" DisplayName="Hid"/>');
  await make('<Field Type="Text" Name="Seen" DisplayName="Seen"/>', 16);
  expect(await shown()).toContain('Seen');
  expect(await shown()).not.toContain('Hid');
});

test.each([
  ['several people', 'SP.FieldUser', 20, 'UserMulti'],
  ['several items', 'SP.FieldLookup', 7, 'LookupMulti']
])('%s are a kind of their own', async (_name, type, FieldTypeKind, expected) => {
  const { Id } = (await (await owner(list)).json()) as { readonly Id: string };
  const made = await post(owner, `${list}/fields`, {
    'odata.type': type,
    Title: 'Several',
    FieldTypeKind,
    AllowMultipleValues: true,
    ...(FieldTypeKind === 7 && { LookupList: `{${Id}}`, LookupField: 'Title' })
  });
  expect(await made.json()).toMatchObject({ TypeAsString: expected, AllowMultipleValues: true });
});

test('an unknown column is said to be unknown', async () => {
  for (const address of [
    field('Nothing'),
    `${list}/fields/getByTitle('Nothing')`,
    `${list}/fields('11111111-2222-3333-4444-555555555555')`
  ]) {
    const unknown = await owner(address);
    expect(unknown.status).toBe(400);
    expect(await errorCode(unknown)).toBe('-2147024809, System.ArgumentException');
  }
});

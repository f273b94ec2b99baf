import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, post } from './register';
import { fields, renderingAs } from './rendering';

const teams = "_api/web/lists/getByTitle('Teams')";
const withoutInheriting = 'breakroleinheritance(copyroleassignments=false,clearsubscopes=true)';

let server: LocalServer;
let owner: PersonFetch;
let staff: PersonFetch;

/** Rows lead to Alpha and Bravo. Bravo has permissions of its own, which leave the staff out. */
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  staff = server.as(people.staff.login);
  await post(owner, '_api/web/ensureuser', { logonName: people.staff.login });
  const LoginName = `i:0#.f|membership|${people.staff.login}`;
  await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
  await makeRegister(owner);
  const made = await post(owner, '_api/web/lists', { Title: 'Teams', BaseTemplate: 100 });
  const { Id } = (await made.json()) as { readonly Id: string };
  await post(owner, `${teams}/fields`, { Title: 'Code', FieldTypeKind: 2 });
  await post(owner, `${teams}/items`, { Title: 'Alpha', Code: 'a1' });
  await post(owner, `${teams}/items`, { Title: 'Bravo', Code: 'b2' });
  for (const SchemaXml of [
    `<Field Type="Lookup" Name="Team" DisplayName="Team" List="{${Id}}" ShowField="Title"/>`,
    `<Field Type="LookupMulti" Mult="TRUE" Name="Helpers" DisplayName="Helpers" List="{${Id}}" ShowField="Title"/>`
  ]) {
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  }
  await addRow(owner, { Title: 'one', TeamId: 1, HelpersId: [1] });
  await addRow(owner, { Title: 'two', TeamId: 2, HelpersId: [1, 2] });
  await post(owner, `${teams}/items(2)/${withoutInheriting}`);
});
afterAll(() => server.stop());

const titles = async (person: PersonFetch, query: string): Promise<readonly string[]> => {
  const response = await person(`${list}/items?$select=Title&${query}`);
  const { value } = (await response.json()) as {
    readonly value: readonly { readonly Title: string }[];
  };
  return value.map(({ Title }) => Title);
};
const read = async (person: PersonFetch, address: string): Promise<unknown> =>
  (await person(address)).json();
const rendered = async (person: PersonFetch, ViewXml: string) =>
  (await renderingAs(person).render({ ViewXml })).Row;
const where = (condition: string): string =>
  `<View><Query><Where>${condition}</Where></Query></View>`;

test.each([
  ["Team/Title eq 'Bravo'", ['two']],
  ["startswith(Team/Code,'b')", ['two']]
])(
  'a filter finds by what a lookup leads to (%s) only for who may see it',
  async (filter, found) => {
    expect(await titles(owner, `$filter=${filter}`)).toEqual(found);
    expect(await titles(staff, `$filter=${filter}`)).toEqual([]);
  }
);

test('what is seen is found by everybody', async () => {
  expect(await titles(staff, "$filter=Team/Title eq 'Alpha'")).toEqual(['one']);
});

test('an order goes by what the person sees', async () => {
  expect(await titles(owner, '$orderby=Team/Title desc')).toEqual(['two', 'one']);
  expect(await titles(staff, '$orderby=Team/Title desc')).toEqual(['one', 'two']);
});

test('texts, versions and expanded lookups leave out what the person may not see', async () => {
  const item = `${list}/items(2)`;
  const texts = `${item}/FieldValuesAsText?$select=Team,Helpers`;
  expect(await read(owner, texts)).toEqual({ Team: 'Bravo', Helpers: 'Alpha; Bravo' });
  expect(await read(staff, texts)).toEqual({ Team: '', Helpers: 'Alpha' });
  expect(await read(staff, `${item}/versions?$select=Team`)).toEqual({
    value: [{ Team: { LookupId: 2, LookupValue: '' } }]
  });
  expect(await read(staff, `${item}?$select=Team/Title&$expand=Team`)).toEqual({ Team: null });
});

test('a view shows and finds by what the person may see', async () => {
  const shown = `<View>${fields('Team')}</View>`;
  const team = (lookupId: number, lookupValue: string) => [
    { lookupId, lookupValue, isSecretFieldValue: false }
  ];
  expect((await rendered(owner, shown)).map(({ Team }) => Team)).toEqual([
    team(1, 'Alpha'),
    team(2, 'Bravo')
  ]);
  expect((await rendered(staff, shown)).map(({ Team }) => Team)).toEqual([
    team(1, 'Alpha'),
    team(2, '')
  ]);
  for (const [condition, count] of [
    ['<Eq><FieldRef Name="Team"/><Value Type="Lookup">Bravo</Value></Eq>', 1],
    ['<Includes><FieldRef Name="Helpers"/><Value Type="Lookup">Bravo</Value></Includes>', 1]
  ] as const) {
    expect(await rendered(owner, where(condition))).toHaveLength(count);
    expect(await rendered(staff, where(condition))).toHaveLength(0);
  }
});

describe('in a list that shows people their own items alone', () => {
  const others = "_api/web/lists/getByTitle('Own notes')";

  test('a lookup shows and finds nothing of others', async () => {
    const made = await post(owner, '_api/web/lists', { Title: 'Own notes', ReadSecurity: 2 });
    const { Id } = (await made.json()) as { readonly Id: string };
    await post(owner, `${others}/items`, { Title: 'mine' });
    const SchemaXml = `<Field Type="Lookup" Name="Note0" DisplayName="Note0" List="{${Id}}" ShowField="Title"/>`;
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    const { Id: row } = await addRow(owner, { Title: 'three', Note0Id: 1 });
    const found = "$filter=Note0/Title eq 'mine'";
    const texts = `${list}/items(${row})/FieldValuesAsText?$select=Note0`;
    expect(await titles(owner, found)).toEqual(['three']);
    expect(await read(owner, texts)).toEqual({ Note0: 'mine' });
    expect(await titles(staff, found)).toEqual([]);
    expect(await read(staff, texts)).toEqual({ Note0: '' });
  });
});

describe('in a list that the person may not read', () => {
  test('a lookup shows and finds nothing', async () => {
    await post(owner, `${teams}/${withoutInheriting}`);
    expect(await titles(owner, "$filter=Team/Title eq 'Alpha'")).toEqual(['one']);
    expect(await titles(staff, "$filter=Team/Title eq 'Alpha'")).toEqual([]);
    const texts = `${list}/items(1)/FieldValuesAsText?$select=Team`;
    expect(await read(owner, texts)).toEqual({ Team: 'Alpha' });
    expect(await read(staff, texts)).toEqual({ Team: '' });
  });
});

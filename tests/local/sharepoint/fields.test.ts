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

const read = async (address: string): Promise<Record<string, unknown>> =>
  (await (await owner(address)).json()) as Record<string, unknown>;

const field = (name: string) => `${list}/fields/getByInternalNameOrTitle('${name}')`;

test('a display name may differ from the internal name', async () => {
  expect((await merge(owner, field('Due'), { Title: 'Due (original)' })).status).toBe(204);
  const wanted = {
    InternalName: 'Due',
    StaticName: 'Due',
    Title: 'Due (original)',
    EntityPropertyName: 'Due'
  };
  for (const address of [
    field('Due'),
    field('Due%20(original)'),
    `${list}/fields/getByTitle('Due%20(original)')`
  ]) {
    expect(await read(address)).toMatchObject(wanted);
  }
  expect(await addRow(owner, { Due: '2024-01-10' })).toMatchObject({
    Due: '2024-01-10T00:00:00Z'
  });
});

test('a title alone makes the internal name, escaped', async () => {
  const response = await post(owner, `${list}/fields`, {
    Title: 'Lead post (old)',
    FieldTypeKind: 2
  });
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({
    InternalName: 'Lead_x0020_post_x0020__x0028_old',
    FieldTypeKind: 2
  });
});

test('its title and description are told by language', async () => {
  await merge(owner, field('Ref'), { Description: 'As it is printed' });
  const text = (name: string): Promise<unknown> =>
    read(`${field('Ref')}/${name}/getValueForUICulture(@v)?@v='en-us'`);
  expect(await text('titleResource')).toEqual({ value: 'Ref' });
  expect(await text('descriptionResource')).toEqual({ value: 'As it is printed' });
});

test('a typed verbose body is read and answered in verbose', async () => {
  const verbose = 'application/json;odata=verbose';
  const response = await post(
    owner,
    `${list}/fields`,
    {
      __metadata: { type: 'SP.FieldChoice' },
      FieldTypeKind: 6,
      Title: 'Tier',
      Choices: { results: ['1', '2'] }
    },
    { accept: verbose, 'content-type': verbose }
  );
  expect(response.status).toBe(201);
  expect(await response.json()).toMatchObject({
    d: {
      __metadata: { type: 'SP.FieldChoice' },
      TypeAsString: 'Choice',
      Choices: { results: ['1', '2'] }
    }
  });
});

test('values can be enforced to be unique only on an index, and only when they are', async () => {
  await addRow(owner, { Ref: 'a' });
  await addRow(owner, { Ref: 'a' });
  expect((await merge(owner, field('Ref'), { EnforceUniqueValues: true })).status).toBe(500);
  await merge(owner, field('Ref'), { Indexed: true });
  const refused = await merge(owner, field('Ref'), { EnforceUniqueValues: true });
  expect(await errorCode(refused)).toBe(
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
  );
  await remove(owner, `${list}/items(2)`);
  expect((await merge(owner, field('Ref'), { EnforceUniqueValues: true })).status).toBe(204);
  expect((await post(owner, `${list}/items`, { Ref: 'A' })).status).toBe(500);
});

test('a column that is taken is refused, an own one is deleted, a built-in one is not', async () => {
  const SchemaXml = '<Field Type="Text" Name="Ref" DisplayName="Ref again"/>';
  const again = await post(owner, `${list}/fields/createfieldasxml`, {
    parameters: { SchemaXml }
  });
  expect(again.status).toBe(500);
  expect((await remove(owner, field('Ref'))).status).toBe(200);
  expect((await owner(field('Ref'))).status).toBe(400);
  expect((await post(owner, `${list}/items`, { Ref: 'x' })).status).toBe(400);
  expect((await remove(owner, field('Modified'))).status).toBe(500);
});

test('Title keeps the id that all of SharePoint knows', async () => {
  expect(await read(`${field('Title')}?$select=Id,TypeAsString`)).toEqual({
    Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    TypeAsString: 'Text'
  });
});

test('a column may be titled with a word that every object knows', async () => {
  const made = await post(owner, `${list}/fields`, { Title: 'constructor', FieldTypeKind: 2 });
  const { EntityPropertyName } = (await made.json()) as { readonly EntityPropertyName: string };
  await addRow(owner, { Title: 'without' });
  await addRow(owner, { Title: 'with', [EntityPropertyName]: 'a builder' });
  const kept = await rows(owner, `$select=Title,${EntityPropertyName}`);
  expect(kept.map((row) => row[EntityPropertyName])).toEqual([null, 'a builder']);
});

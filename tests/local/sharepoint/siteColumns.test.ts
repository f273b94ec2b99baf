import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/sites';
import '@pnp/sp/webs';
import { FieldTypes } from '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, merge, post, remove } from './register';

const TITLE = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

let server: LocalServer;
let owner: PersonFetch;
let sp: SPFI;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  sp = await pnpAs(server, people.owner.login);
});
afterAll(() => server.stop());

const json = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

test("a new site has SharePoint's own columns", async () => {
  const fields = sp.site.rootWeb.fields;
  expect(await fields.getById(TITLE)()).toMatchObject({
    InternalName: 'Title',
    TypeAsString: 'Text',
    Scope: '/sites/recommendations'
  });
  expect(await fields.getByInternalNameOrTitle('JobTitle')()).toMatchObject({
    Title: 'Job Title',
    Group: 'Core Contact and Calendar Columns'
  });
  expect(await fields.getByTitle('First Name').select('Id')()).toMatchObject({
    Id: '4a722dd4-d406-4356-93f9-2550b8f50dd0'
  });
  expect(await fields.getByInternalNameOrTitle('Other Address Country/Region')()).toMatchObject({
    InternalName: 'OtherAddressCountry'
  });
  expect(await fields.top(1)()).toMatchObject([{ InternalName: 'OtherAddressCountry' }]);
});

test('a site column is made, changed, shown or not in forms, and deleted', async () => {
  await sp.web.fields.add('Force area', FieldTypes.Text, { Group: 'Policing' });
  const field = sp.web.fields.getByTitle('Force area');
  expect(await field()).toMatchObject({
    InternalName: 'Force_x0020_area',
    Group: 'Policing',
    Scope: '/sites/recommendations',
    FromBaseType: false
  });
  await field.update({ Description: 'Where it is.' });
  await field.setShowInDisplayForm(false);
  await field.setShowInEditForm(true);
  await field.setShowInNewForm(false);
  const { Description, SchemaXml } = await field();
  expect(Description).toBe('Where it is.');
  expect(SchemaXml).toContain('ShowInDisplayForm="FALSE"');
  expect(SchemaXml).toContain('ShowInEditForm="TRUE"');
  expect(SchemaXml).toContain('ShowInNewForm="FALSE"');
  await field.delete();
  const gone = await owner("_api/web/fields/getByTitle('Force%20area')");
  expect(gone.status).toBe(400);
  expect(await errorCode(gone)).toBe('-2147024809, System.ArgumentException');
});

test('PnPjs makes a column of each kind', async () => {
  const { Id } = await sp.web.lists.add('Forces', '', 100);
  const { fields } = sp.web;
  const made = [
    await fields.addText('As text', { MaxLength: 50 }),
    await fields.addNumber('As number', { MinimumValue: 0 }),
    await fields.addDateTime('As date', {}),
    await fields.addCurrency('As money', { CurrencyLocaleId: 2057 }),
    await fields.addMultilineText('As lines', { NumberOfLines: 3 }),
    await fields.addUrl('As link', {}),
    await fields.addUser('As person', {}),
    await fields.addChoice('As choice', { Choices: ['a', 'b'] }),
    await fields.addMultiChoice('As choices', { Choices: ['a', 'b'] }),
    await fields.addBoolean('As switch'),
    await fields.addCalculated('As formula', { Formula: '=Modified+1' }),
    await fields.addLocation('As place'),
    await fields.addImageField('As picture')
  ].map((one) => (one as unknown as { readonly d?: object }).d ?? one);
  expect(made.map((one) => (one as { TypeAsString: string }).TypeAsString)).toEqual([
    'Text',
    'Number',
    'DateTime',
    'Currency',
    'Note',
    'URL',
    'User',
    'Choice',
    'MultiChoice',
    'Boolean',
    'Calculated',
    'Location',
    'Thumbnail'
  ]);
  const lookup = await fields.addLookup('As lookup', {
    LookupListId: Id,
    LookupFieldName: 'Title'
  });
  const dependent = await fields.addDependentLookupField('Also', lookup.Id ?? '', 'Description');
  expect(dependent).toMatchObject({
    Title: 'Also',
    TypeAsString: 'Lookup',
    LookupField: 'Description'
  });
  expect(await fields.getByTitle('As text')()).toMatchObject({ MaxLength: 50 });
});

test("one of SharePoint's own keeps what is changed of it, and stays", async () => {
  await sp.web.fields.getByTitle('Company').update({ Description: 'Who for' });
  expect(await sp.web.fields.getByTitle('Company')()).toMatchObject({
    Description: 'Who for',
    Id: '038d1503-4629-40f6-adaf-b47d1ab2d4fe'
  });
  const refused = await remove(owner, `_api/web/fields(guid'${TITLE}')`);
  expect(refused.status).toBe(500);
});

test('a column is there once', async () => {
  const SchemaXml =
    '<Field Type="Text" Name="Rank" DisplayName="Rank" ID="{11111111-2222-4333-8444-555555555555}"/>';
  const body = { parameters: { SchemaXml } };
  const first = await post(owner, '_api/web/fields/createfieldasxml', body);
  expect(await json(first)).toMatchObject({ Id: '11111111-2222-4333-8444-555555555555' });
  const again = await post(owner, '_api/web/fields/createfieldasxml', body);
  expect(again.status).toBe(500);
  expect(await errorCode(again)).toBe('-2130575233, Microsoft.SharePoint.SPException');
});

test('an internal name has at most 32 characters, and no character but letters and digits', async () => {
  const name = async (Title: string): Promise<unknown> =>
    (await json(await post(owner, '_api/web/fields', { Title, FieldTypeKind: 2 }))).InternalName;
  expect(await name('2024 é')).toBe('_x0032_024_x0020__x00e9_');
  expect(await name('A very long title for one column of the register')).toBe(
    'A_x0020_very_x0020_long_x0020_ti'
  );
  expect(await name('A very long title for another column')).toBe(
    'A_x0020_very_x0020_long_x0020_ti0'
  );
});

test('what a kind has as its own needs that kind in the body', async () => {
  const bare = await post(owner, '_api/web/fields', {
    Title: 'Tier',
    FieldTypeKind: 6,
    Choices: ['1']
  });
  expect(bare.status).toBe(400);
  expect(await errorCode(bare)).toBe('-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
  await post(owner, '_api/web/fields', { Title: 'Tier', FieldTypeKind: 6 });
  const address = "_api/web/fields/getByTitle('Tier')";
  expect((await merge(owner, address, { Choices: ['1'] })).status).toBe(400);
  const typed = { 'odata.type': 'SP.FieldChoice', Choices: ['1', '2'] };
  expect((await merge(owner, address, typed)).status).toBe(204);
  expect(await json(await owner(address))).toMatchObject({ Choices: ['1', '2'] });
});

test('a schema is read and written back', async () => {
  const address = "_api/web/fields/getByTitle('Department')";
  const SchemaXml =
    '<Field Type="Text" Name="Department" DisplayName="Directorate" Required="TRUE" MaxLength="40"/>';
  expect((await merge(owner, address, { SchemaXml })).status).toBe(204);
  const field = await json(await owner("_api/web/fields/getByTitle('Directorate')"));
  expect(field).toMatchObject({ InternalName: 'Department', Required: true, MaxLength: 40 });
  expect(field.SchemaXml).toContain('DisplayName="Directorate"');
});

test('only who may manage the web changes its columns; everybody reads them', async () => {
  const stranger = server.as(people.lead.login);
  const groups = '_api/web/associatedVisitorGroup/users';
  await post(owner, groups, { LoginName: `i:0#.f|membership|${people.lead.login}` });
  expect((await stranger('_api/web/fields')).status).toBe(200);
  const refused = await post(stranger, '_api/web/fields', { Title: 'Mine', FieldTypeKind: 2 });
  expect(refused.status).toBe(403);
  expect(
    (await merge(stranger, "_api/web/fields/getByTitle('Company')", { Description: 'x' })).status
  ).toBe(403);
});

test('a web below has columns of its own, and may use those above', async () => {
  const made = await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', Language: 1033 }
  });
  expect(made.ok).toBe(true);
  const below = `${server.siteUrl}/below/_api/web`;
  await post(owner, `${below}/fields`, { Title: 'Only below', FieldTypeKind: 2 });
  const names = async (address: string): Promise<readonly string[]> => {
    const { value } = await json(await owner(address));
    return (value as readonly { readonly Title: string }[]).map(({ Title }) => Title);
  };
  expect(await names(`${below}/fields`)).toContain('Only below');
  expect(await names(`${below}/fields`)).not.toContain('Job Title');
  expect(await names(`${below}/availableFields`)).toEqual(
    expect.arrayContaining(['Only below', 'Job Title'])
  );
  expect(await names('_api/web/fields')).not.toContain('Only below');
});

test('the formula of a site column reads columns of the webs above', async () => {
  await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', Language: 1033 }
  });
  const below = `${server.siteUrl}/below/_api/web`;
  const calculated = (Formula: string): Promise<Response> =>
    post(owner, `${below}/fields`, {
      __metadata: { type: 'SP.FieldCalculated' },
      Title: 'Next day',
      FieldTypeKind: 17,
      Formula,
      OutputType: 4
    });
  expect((await calculated('=Nowhere+1')).status).toBe(500);
  const made = await calculated('=Modified+1');
  expect(made.status).toBe(201);
  const address = `${below}/fields('${String((await json(made)).Id)}')`;
  const changed = { __metadata: { type: 'SP.FieldCalculated' }, Formula: '=Modified+2' };
  expect((await merge(owner, address, changed)).status).toBe(204);
  expect((await json(await owner(`${address}?$select=Formula`))).Formula).toBe('=Modified+2');
});

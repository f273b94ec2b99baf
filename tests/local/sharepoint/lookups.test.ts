import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
const teams = "_api/web/lists/getByTitle('Teams')";

beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterAll(() => server.stop());

interface Made {
  readonly Id: string;
  readonly [name: string]: unknown;
}
const json = async (response: Response): Promise<Made> => (await response.json()) as Made;
const read = async (address: string): Promise<Made> => json(await owner(address));

let teamsId: string;
/** A register whose rows have a team, several teams, and the post code of the team. */
beforeAll(async () => {
  await makeRegister(owner);
  teamsId = (await json(await post(owner, '_api/web/lists', { Title: 'Teams' }))).Id;
  await post(owner, `${teams}/fields/addField`, {
    parameters: { Title: 'Code', FieldTypeKind: 2 }
  });
  for (const [Title, Code] of [
    ['North', 'N1'],
    ['South', 'S1'],
    ['West', 'W1']
  ]) {
    await post(owner, `${teams}/items`, { Title, Code });
  }
  const team = await post(owner, `${list}/fields/addField`, {
    parameters: {
      Title: 'Team',
      FieldTypeKind: 7,
      LookupListId: teamsId,
      LookupFieldName: 'Title'
    }
  });
  const { Id } = await json(team);
  await post(
    owner,
    `${list}/fields/adddependentlookupfield(displayName='Team code', primarylookupfieldid='${Id}', showfield='Code')`
  );
  const SchemaXml = `<Field Type="LookupMulti" Mult="TRUE" Name="Helpers" DisplayName="Helpers" List="{${teamsId}}" ShowField="Title"/>`;
  await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  await addRow(owner, { Title: 'a', TeamId: 1, HelpersId: [1, 2] });
  await addRow(owner, { Title: 'b', TeamId: 2 });
  await addRow(owner, { Title: 'c' });
});

test('a lookup says what it leads to', async () => {
  expect(
    await read(
      `${list}/fields/getByTitle('Team')?$select=TypeAsString,FieldTypeKind,LookupList,LookupField,IsDependentLookup,DependentLookupInternalNames`
    )
  ).toMatchObject({
    TypeAsString: 'Lookup',
    FieldTypeKind: 7,
    LookupList: `{${teamsId}}`,
    LookupField: 'Title',
    IsDependentLookup: false,
    DependentLookupInternalNames: ['Team_x0020_code']
  });
  expect(await read(`${list}/fields/getByTitle('Team%20code')`)).toMatchObject({
    LookupField: 'Code',
    IsDependentLookup: true,
    ReadOnlyField: true
  });
  expect(await read(`${list}/fields/getByTitle('Helpers')`)).toMatchObject({
    TypeAsString: 'LookupMulti',
    AllowMultipleValues: true
  });
});

test('items give the numbers of what they lead to', async () => {
  expect(await rows(owner, '$select=Title,TeamId,HelpersId')).toEqual([
    expect.objectContaining({ Title: 'a', TeamId: 1, HelpersId: [1, 2] }),
    expect.objectContaining({ Title: 'b', TeamId: 2, HelpersId: null }),
    expect.objectContaining({ Title: 'c', TeamId: null, HelpersId: null })
  ]);
  const [first] = await rows(owner, '$top=1');
  expect(first).toMatchObject({ TeamId: 1, HelpersId: [1, 2], Team_x0020_codeId: 1 });
  expect(first).not.toHaveProperty('TeamStringId');
});

test('expanded, a lookup shows columns of what it leads to', async () => {
  const shown = await rows(
    owner,
    '$select=Team/Title,Team/Id,Team/Code,Helpers/Title&$expand=Team,Helpers'
  );
  expect(shown[0]).toMatchObject({
    Team: { Title: 'North', Id: 1, Code: 'N1' },
    Helpers: [{ Title: 'North' }, { Title: 'South' }]
  });
  expect(shown[2]).toMatchObject({ Team: null, Helpers: [] });
  const [verbose] = (
    (await (
      await owner(`${list}/items?$select=Helpers/Title&$expand=Helpers&$top=1`, {
        headers: { accept: 'application/json;odata=verbose' }
      })
    ).json()) as { d: { results: readonly { Helpers: unknown }[] } }
  ).d.results;
  expect(verbose?.Helpers).toMatchObject({
    results: [{ Title: 'North', __metadata: { type: 'SP.Data.TeamsListItem' } }, { Title: 'South' }]
  });
});

test('a lookup is not given without $expand', async () => {
  const bare = await owner(`${list}/items?$select=Team`);
  expect(bare.status).toBe(400);
  expect(await errorCode(bare)).toMatch(/^-1, /);
  expect((await owner(`${list}/items?$select=Team/Title`)).status).toBe(400);
});

test.each([
  ['TeamId eq 1', ['a']],
  ['Team/Id eq 2', ['b']],
  ["Team/Title eq 'north'", ['a']],
  ["startswith(Team/Code,'S')", ['b']],
  ['TeamId eq null', ['c']],
  ["Team_x0020_code/Code eq 'N1'", ['a']]
])('filters by a lookup: %s', async (filter, titles) => {
  const found = await rows(owner, `$select=Title&$filter=${encodeURIComponent(filter)}`);
  expect(found.map(({ Title }) => Title)).toEqual(titles);
});

test('sorts by what a lookup shows', async () => {
  const sorted = await rows(owner, '$select=Title&$orderby=Team/Title desc');
  expect(sorted.map(({ Title }) => Title)).toEqual(['b', 'a', 'c']);
});

test('several lookups cannot be filtered', async () => {
  expect((await owner(`${list}/items?$filter=HelpersId eq 1`)).status).toBe(400);
});

test('a lookup to an item that is not there is refused, and 0 empties it', async () => {
  const refused = await post(owner, `${list}/items`, { TeamId: 99 });
  expect(refused.status).toBe(400);
  expect(await errorCode(refused)).toBe('-2130575338, Microsoft.SharePoint.SPException');
  expect((await post(owner, `${list}/items`, { HelpersId: [1, 99] })).status).toBe(400);
  expect((await post(owner, `${list}/items`, { TeamId: 'North' })).status).toBe(400);
  const { Id } = await addRow(owner, { Title: 'd', TeamId: 1 });
  await merge(owner, `${list}/items(${Id})`, { TeamId: 0 });
  expect(await read(`${list}/items(${Id})?$select=TeamId`)).toMatchObject({ TeamId: null });
  await remove(owner, `${list}/items(${Id})`);
});

test('a dependent lookup is not written', async () => {
  const refused = await post(owner, `${list}/items`, { Team_x0020_codeId: 1 });
  expect(refused.status).toBe(400);
});

test('as text a lookup is what it shows', async () => {
  expect(await read(`${list}/items(1)/fieldValuesAsText`)).toMatchObject({
    Team: 'North',
    Helpers: 'North; South',
    Team_x005f_x0020_x005f_code: 'N1'
  });
});

test('a lookup to a list that is not there is refused', async () => {
  const refused = await post(owner, `${list}/fields/addField`, {
    parameters: {
      Title: 'Lost',
      FieldTypeKind: 7,
      LookupListId: '11111111-2222-3333-4444-555555555555',
      LookupFieldName: 'Title'
    }
  });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toMatch(/^-2130575322, /);
});

test('a lookup of several items has no index', async () => {
  const address = `${list}/fields/getByTitle('Helpers')`;
  expect((await merge(owner, address, { Indexed: true })).status).toBe(400);
  expect((await merge(owner, `${list}/fields/getByTitle('Team')`, { Indexed: true })).status).toBe(
    204
  );
});

test('an item that others lead to is kept, or takes them along, as the column says', async () => {
  const made = await addRow(owner, { Title: 'with West', TeamId: 3 });
  const behave = async (behaviour: string): Promise<void> => {
    const SchemaXml = `<Field Type="Lookup" DisplayName="Team" List="{${teamsId}}" ShowField="Title" RelationshipDeleteBehavior="${behaviour}"/>`;
    expect((await merge(owner, `${list}/fields/getByTitle('Team')`, { SchemaXml })).status).toBe(
      204
    );
  };
  await behave('Restrict');
  const refused = await remove(owner, `${teams}/items(3)`);
  expect(refused.status).toBe(500);
  expect((await owner(`${teams}/items(3)`)).status).toBe(200);
  await behave('Cascade');
  expect((await remove(owner, `${teams}/items(3)`)).status).toBe(200);
  expect((await owner(`${list}/items(${made.Id})`)).status).toBe(404);
  expect((await owner(`${list}/items(1)`)).status).toBe(200);
  await behave('None');
});

test('what a lookup led to and is gone is nothing', async () => {
  const west = await json(await post(owner, `${teams}/items`, { Title: 'East' }));
  const { Id } = await addRow(owner, { Title: 'e', TeamId: Number(west.Id) });
  await remove(owner, `${teams}/items(${west.Id})`);
  expect(await read(`${list}/items(${Id})?$select=Team/Title&$expand=Team`)).toMatchObject({
    Team: null
  });
});

test('without its column a lookup takes the dependent ones along', async () => {
  await remove(owner, `${list}/fields/getByTitle('Team')`);
  expect((await owner(`${list}/fields/getByTitle('Team%20code')`)).status).toBe(400);
});

test('a version gives a lookup whole', async () => {
  const SchemaXml = `<Field Type="Lookup" Name="Home" DisplayName="Home" List="Lists/Teams" ShowField="Code"/>`;
  await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  const { Id } = await addRow(owner, { HomeId: 1, HelpersId: [2] });
  const { value } = (await (await owner(`${list}/items(${Id})/versions`)).json()) as {
    readonly value: readonly Made[];
  };
  expect(value[0]).toMatchObject({
    Home: { LookupId: 1, LookupValue: 'N1' },
    Helpers: [{ LookupId: 2, LookupValue: 'South' }]
  });
});

test('a lookup may lead to a list of another web of the site', async () => {
  const made = await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', Language: 1033 }
  });
  expect(made.ok).toBe(true);
  const below = `${server.siteUrl}/below/_api/web`;
  await post(owner, `${below}/lists`, { Title: 'Papers' });
  const papers = `${below}/lists/getByTitle('Papers')`;
  const { Id: web } = await read('_api/web');
  await post(owner, `${papers}/fields/addField`, {
    parameters: {
      Title: 'Team',
      FieldTypeKind: 7,
      LookupListId: teamsId,
      LookupWebId: web,
      LookupFieldName: 'Title'
    }
  });
  await post(owner, `${papers}/items`, { Title: 'x', TeamId: 2 });
  const shown = await read(
    `${papers}/items?$select=Team/Title&$expand=Team&$filter=Team/Title eq 'South'`
  );
  expect(shown.value).toMatchObject([{ Team: { Title: 'South' } }]);
  const elsewhere = await post(owner, `${papers}/fields/addField`, {
    parameters: { Title: 'Lost', FieldTypeKind: 7, LookupListId: teamsId, LookupFieldName: 'Title' }
  });
  expect(elsewhere.status).toBe(500);
});

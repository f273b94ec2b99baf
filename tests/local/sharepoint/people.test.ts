import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, rows, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
let ellen = 0;
let priya = 0;
let visitors = 0;

const ensure = async (login: string): Promise<number> => {
  const response = await post(owner, '_api/web/ensureUser', { logonName: login });
  return ((await response.json()) as { readonly Id: number }).Id;
};
const column = async (xml: string): Promise<void> => {
  const made = await post(owner, `${list}/fields/createfieldasxml`, {
    parameters: { SchemaXml: xml }
  });
  expect(made.status).toBe(200);
};

beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await column(
    '<Field Type="User" Name="Holder" DisplayName="Holder" UserSelectionMode="PeopleOnly" Indexed="TRUE"/>'
  );
  await column(
    '<Field Type="User" Mult="TRUE" Name="Deputies" DisplayName="Deputies" UserSelectionMode="PeopleAndGroups"/>'
  );
  ellen = await ensure(people.owner.login);
  priya = await ensure(people.lead.login);
  const group = await owner('_api/web/associatedVisitorGroup');
  visitors = ((await group.json()) as { readonly Id: number }).Id;
});
afterEach(() => server.stop());

test('a person is written by number and read as number, as text and whole', async () => {
  const added = await addRow(owner, { Title: 'Head of Crime', HolderId: priya });
  expect(added).toMatchObject({ HolderId: priya, HolderStringId: String(priya), DeputiesId: null });
  expect(
    await rows(
      owner,
      '$select=HolderId,Holder/Id,Holder/Title,Holder/Name,Holder/EMail&$expand=Holder'
    )
  ).toEqual([
    {
      HolderId: priya,
      Holder: {
        Id: priya,
        Title: 'Priya Shah',
        Name: `i:0#.f|membership|${people.lead.login}`,
        EMail: people.lead.email
      }
    }
  ]);
});

test('it is filtered and sorted by number, name and address, and by having none', async () => {
  await addRow(owner, { Title: 'a', HolderId: priya });
  await addRow(owner, { Title: 'b', HolderId: ellen });
  await addRow(owner, { Title: 'c' });
  expect(await titles(owner, `$filter=HolderId eq ${priya}`)).toEqual(['a']);
  expect(await titles(owner, `$filter=Holder/EMail eq '${people.owner.email}'`)).toEqual(['b']);
  expect(await titles(owner, "$filter=Holder/Title eq 'Ellen Marsh'")).toEqual(['b']);
  expect(await titles(owner, '$filter=HolderId eq null')).toEqual(['c']);
  expect(await titles(owner, '$filter=HolderId ne null&$orderby=Holder/Title')).toEqual(['b', 'a']);
});

test.each([null, 0, -1])('%j empties it', async (nobody) => {
  await addRow(owner, { Title: 'a', HolderId: priya });
  expect((await merge(owner, `${list}/items(1)`, { HolderId: nobody })).status).toBe(204);
  expect(await rows(owner, '$select=HolderId,Holder/Title&$expand=Holder')).toEqual([
    { HolderId: null, Holder: null }
  ]);
});

test('a number that is nobody’s, and a group where people are asked for, are refused', async () => {
  await addRow(owner, { Title: 'a', HolderId: priya });
  for (const values of [
    { HolderId: 4711 },
    { HolderId: visitors },
    { DeputiesId: [priya, 4711] }
  ]) {
    const refused = await merge(owner, `${list}/items(1)`, { Title: 'b', ...values });
    expect([refused.status, await errorCode(refused)]).toEqual([
      400,
      '-2130575276, Microsoft.SharePoint.SPException'
    ]);
  }
  expect(await rows(owner, '$select=Title,HolderId')).toEqual([{ Title: 'a', HolderId: priya }]);
});

test('several people are a list of numbers, groups among them where the column takes them', async () => {
  await addRow(owner, { Title: 'a', DeputiesId: [priya, visitors] });
  expect(
    await rows(owner, '$select=DeputiesId,DeputiesStringId,Deputies/Title&$expand=Deputies')
  ).toEqual([
    {
      DeputiesId: [priya, visitors],
      DeputiesStringId: [String(priya), String(visitors)],
      Deputies: [{ Title: 'Priya Shah' }, { Title: 'Recommendations Visitors' }]
    }
  ]);
  const verbose = await post(
    owner,
    `${list}/items`,
    {
      __metadata: { type: 'SP.Data.RegisterListItem' },
      Title: 'b',
      DeputiesId: { results: [ellen] }
    },
    { 'content-type': 'application/json;odata=verbose' }
  );
  expect(verbose.status).toBe(201);
  expect(await rows(owner, '$select=DeputiesId&$filter=Id eq 2')).toEqual([
    { DeputiesId: [ellen] }
  ]);
  const filtered = await owner(`${list}/items?$filter=DeputiesId eq ${priya}`);
  expect(filtered.status).toBe(400);
  await merge(owner, `${list}/items(2)`, { DeputiesId: [] });
  expect(await rows(owner, '$select=DeputiesId&$filter=Id eq 2')).toEqual([{ DeputiesId: null }]);
});

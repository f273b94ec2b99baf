import '@pnp/sp/profiles/index.js';
import '@pnp/sp/webs/index.js';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, post } from './register';

const service =
  '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
});
afterAll(() => server.stop());

const search = async (QueryString: string, PrincipalType = 1): Promise<readonly string[]> => {
  const sp = await pnpAs(server, people.owner.login);
  const found = await sp.profiles.clientPeoplePickerSearchUser({
    QueryString,
    PrincipalType,
    PrincipalSource: 15,
    MaximumEntitySuggestions: 3,
    AllowEmailAddresses: true,
    AllowMultipleEntities: false
  });
  return found.map(({ DisplayText }) => DisplayText);
};

test('people are found by the beginning of any word of their name, or of their address', async () => {
  expect(await search('sha')).toEqual(['Priya Shah']);
  expect(await search('PRIYA')).toEqual(['Priya Shah']);
  expect(await search('sam.st')).toEqual(['Sam Stone']);
  expect(await search('hah')).toEqual([]);
  expect(await search('')).toEqual([]);
});

test('groups are found where they are asked for, and never more than asked for', async () => {
  expect(await search('Recommendations')).toEqual([]);
  expect(await search('Recommendations', 8)).toEqual([
    'Recommendations Owners',
    'Recommendations Visitors',
    'Recommendations Members'
  ]);
  expect(await search('Recommendations V', 15)).toEqual(['Recommendations Visitors']);
});

test('each comes with the key that other calls take', async () => {
  const response = await post(server.as(people.owner.login), service, {
    queryParams: { QueryString: 'priya', PrincipalType: 15 }
  });
  const { value } = (await response.json()) as { readonly value: string };
  expect(JSON.parse(value)).toMatchObject([
    {
      Key: `i:0#.f|membership|${people.lead.login}`,
      Description: people.lead.login,
      IsResolved: true,
      EntityType: 'User',
      EntityData: { Email: people.lead.email, Department: 'Crime' }
    }
  ]);
});

test('a search without a query is 400, and one by GET 405', async () => {
  const refused = await post(server.as(people.owner.login), service, {});
  expect([refused.status, await errorCode(refused)]).toEqual([
    400,
    '-2147024809, System.ArgumentException'
  ]);
  expect((await server.as(people.owner.login)(service)).status).toBe(405);
});

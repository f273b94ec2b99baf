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

const resolve = async (queryParams: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const address = service.replace('SearchUser', 'ResolveUser');
  const response = await post(server.as(people.owner.login), address, { queryParams });
  return JSON.parse(((await response.json()) as { readonly value: string }).value) as unknown;
};

test('resolving gives the one who is named, by name, address or login, in any case', async () => {
  for (const QueryString of ['tom okafor', people.reviewer.email, people.reviewer.login]) {
    expect(await resolve({ QueryString, PrincipalType: 1 })).toMatchObject({
      Key: `i:0#.f|membership|${people.reviewer.login}`,
      DisplayText: 'Tom Okafor',
      IsResolved: true,
      MultipleMatches: []
    });
  }
  expect(await resolve({ QueryString: 'Okaf', PrincipalType: 1 })).toMatchObject({
    IsResolved: true,
    DisplayText: 'Tom Okafor'
  });
});

test('resolving what several or none are named leaves it open', async () => {
  expect(await resolve({ QueryString: 'Recommendations', PrincipalType: 8 })).toMatchObject({
    Key: 'Recommendations',
    IsResolved: false,
    MultipleMatches: [
      { Key: 'Recommendations Owners' },
      { Key: 'Recommendations Visitors' },
      { Key: 'Recommendations Members' }
    ]
  });
  expect(await resolve({ QueryString: 'nobody', PrincipalType: 15 })).toMatchObject({
    Key: 'nobody',
    IsResolved: false,
    MultipleMatches: []
  });
});

test('PnPjs reads both, also as verbose JSON', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const one = await sp.profiles.clientPeoplePickerResolveUser({
    QueryString: 'Jo Reed',
    PrincipalType: 1,
    PrincipalSource: 15,
    MaximumEntitySuggestions: 1,
    AllowEmailAddresses: true,
    AllowMultipleEntities: false
  });
  expect(one.Key).toBe(`i:0#.f|membership|${people.staff.login}`);
  for (const call of ['SearchUser', 'ResolveUser']) {
    const verbose = await post(
      server.as(people.owner.login),
      service.replace('SearchUser', call),
      { queryParams: { QueryString: 'Jo Reed', PrincipalType: 1 } },
      { accept: 'application/json;odata=verbose' }
    );
    const { d } = (await verbose.json()) as { readonly d: Readonly<Record<string, string>> };
    expect(d[`ClientPeoplePicker${call}`]).toContain(people.staff.login);
  }
});

test('everyone is a security group, and a search may keep to one group’s members', async () => {
  expect(await search('Everyone', 4)).toEqual(['Everyone except external users']);
  expect(await search('Everyone', 1)).toEqual([]);
  const owners = await server.as(people.owner.login)('_api/web/associatedOwnerGroup');
  const { Id } = (await owners.json()) as { readonly Id: number };
  expect(
    await resolve({ QueryString: 'Ellen', PrincipalType: 1, SharePointGroupID: Id })
  ).toMatchObject({ IsResolved: true });
  expect(
    await resolve({ QueryString: 'Priya', PrincipalType: 1, SharePointGroupID: Id })
  ).toMatchObject({ IsResolved: false });
});

test('people of the site alone are found where the directory is not asked', async () => {
  const asked = async (PrincipalSource: number): Promise<string> => {
    const response = await post(server.as(people.owner.login), service, {
      queryParams: { QueryString: 'Mark', PrincipalType: 1, PrincipalSource }
    });
    return ((await response.json()) as { readonly value: string }).value;
  };
  expect(await asked(1)).toBe('[]');
  expect(await asked(15)).toContain(people.otherLead.login);
});

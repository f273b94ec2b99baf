import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, post } from './register';

let server: LocalServer;
let owner: PersonFetch;
let now = new Date('2026-03-02T10:00:00Z');
beforeAll(async () => {
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterAll(() => server.stop());

describe('the digest', () => {
  const write = (digest: string | false) =>
    owner(`${list}/items`, { method: 'POST', body: JSON.stringify({ Title: 'x' }), digest });
  const askFor = async (as: PersonFetch) => {
    const response = await as('_api/contextinfo', { method: 'POST', digest: false });
    return (await response.json()) as {
      readonly FormDigestValue: string;
      readonly FormDigestTimeoutSeconds: number;
    };
  };

  test('contextinfo gives a token, a comma and the time SPFx reads', async () => {
    const info = await askFor(owner);
    expect(info.FormDigestTimeoutSeconds).toBe(1800);
    expect(info.FormDigestValue).toMatch(/^0x[0-9A-F]{128},02 Mar 2026 10:00:00 -0000$/);
  });

  test('a write without one, with a made-up one, a changed one or another person’s is refused with 403', async () => {
    const LoginName = `i:0#.f|membership|${people.staff.login}`;
    await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
    const own = await askFor(owner);
    const other = await askFor(server.as(people.staff.login));
    const refused = [
      await write(false),
      await write('0xABC,02 Mar 2026 10:00:00 -0000'),
      await write(own.FormDigestValue.replace('10:00:00', '10:00:01')),
      await write(other.FormDigestValue)
    ];
    for (const response of refused) {
      expect(response.status).toBe(403);
      expect(await errorCode(response)).toBe('-2130575251, Microsoft.SharePoint.SPException');
    }
  });

  test('it is good for 30 minutes and not a minute longer', async () => {
    const { FormDigestValue } = await askFor(owner);
    const asked = now;
    now = new Date(asked.getTime() + 29 * 60_000);
    expect((await write(FormDigestValue)).status).toBe(201);
    now = new Date(asked.getTime() + 31 * 60_000);
    expect((await write(FormDigestValue)).status).toBe(403);
    now = asked;
  });
});

describe('who asks', () => {
  test('nobody and somebody unknown are answered 401', async () => {
    expect((await fetch(`${server.siteUrl}/_api/web`)).status).toBe(401);
    expect((await server.as('nobody@force.example')('_api/web')).status).toBe(401);
  });

  test('a cookie that cannot be decoded names nobody', async () => {
    const response = await fetch(`${server.siteUrl}/_api/web`, { headers: { cookie: 'person=%' } });
    expect(response.status).toBe(401);
  });

  test('a person of the directory without rights is answered 403', async () => {
    const response = await server.as(people.stranger.login)('_api/web');
    expect(response.status).toBe(403);
    expect(await errorCode(response)).toBe('-2147024891, System.UnauthorizedAccessException');
  });
});

describe('a value asked for alone', () => {
  test.each([
    ['_api/web/Id', 'Edm.Guid'],
    ['_api/web/Title', 'Edm.String'],
    ['_api/web/Created', 'Edm.DateTime'],
    ['_api/web/Configuration', 'Edm.Int16'],
    ['_api/web/RecycleBinEnabled', 'Edm.Boolean'],
    ['_api/web/ResourcePath', 'SP.ResourcePath']
  ])('%s says that it is of type %s', async (address, type) => {
    const answer = await owner(address, { headers: { accept: 'application/json' } });
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect(body['odata.metadata']).toBe(`${server.siteUrl}/_api/$metadata#${type}`);
  });

  test('what a function gives says so too', async () => {
    const { Id } = await addRow(owner, { Title: 'gone' });
    const answer = await post(owner, `${list}/items(${Id})/recycle`, undefined, {
      accept: 'application/json'
    });
    const body = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect(body['odata.metadata']).toBe(`${server.siteUrl}/_api/$metadata#Edm.Guid`);
  });
});

describe('what is not there', () => {
  test('a call SharePoint has and this server has not is 404 and logged as unimplemented', async () => {
    const before = server.log.length;
    const response = await post(owner, `${list}/getListItemChangesSinceToken`, { query: {} });
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe(
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException'
    );
    expect(server.log.slice(before).filter(({ unimplemented }) => unimplemented)).toHaveLength(1);
  });

  test('a call nobody has is the same 404 and not logged as unimplemented', async () => {
    const before = server.log.length;
    expect((await owner('_api/web/nonsense')).status).toBe(404);
    expect(server.log.slice(before).map(({ unimplemented }) => unimplemented)).toEqual([undefined]);
  });

  test('an address whose escapes are no text is found nowhere', async () => {
    expect((await owner('_api/web/%FF')).status).toBe(404);
  });

  test('another site is no site', async () => {
    const response = await fetch(`${server.url}/sites/other/_api/web`);
    expect(response.status).toBe(404);
  });

  test('a function that writes is not called with GET', async () => {
    expect((await owner(`${list}/recycle`)).status).toBe(405);
    expect((await owner(list)).status).toBe(200);
  });
});

describe('the three OData modes', () => {
  const titleAs = async (accept: string) => {
    const response = await owner('_api/web?$select=Title', { headers: { accept } });
    return { type: response.headers.get('content-type'), body: (await response.json()) as object };
  };

  test('application/json is minimal metadata', async () => {
    const { type, body } = await titleAs('application/json');
    expect(type).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect(body).toEqual({
      'odata.metadata': `${server.siteUrl}/_api/$metadata#SP.ApiData.Webs/@Element`,
      'odata.type': 'SP.Web',
      'odata.id': `${server.siteUrl}/_api/Web`,
      'odata.editLink': 'Web',
      Title: 'Recommendations'
    });
  });

  test('an annotation may be selected, and chooses no more than is there already', async () => {
    const asked = async (select: string): Promise<object> => {
      const headers = { accept: 'application/json' };
      const response = await owner(`_api/web?$select=${select}`, { headers });
      expect(response.status).toBe(200);
      return (await response.json()) as object;
    };
    const metadata = {
      'odata.metadata': `${server.siteUrl}/_api/$metadata#SP.ApiData.Webs/@Element`,
      'odata.type': 'SP.Web',
      'odata.id': `${server.siteUrl}/_api/Web`,
      'odata.editLink': 'Web'
    };
    expect(await asked('odata.id')).toEqual(metadata);
    expect(await asked('Title,odata.id')).toEqual({ ...metadata, Title: 'Recommendations' });
  });

  test('nometadata gives the values alone', async () => {
    const { body } = await titleAs('application/json;odata=nometadata');
    expect(body).toEqual({ Title: 'Recommendations' });
  });

  test('verbose wraps in d and defers navigations', async () => {
    const { body } = await titleAs('application/json;odata=verbose');
    expect(body).toMatchObject({
      d: {
        __metadata: { type: 'SP.Web', uri: `${server.siteUrl}/_api/Web` },
        Lists: { __deferred: { uri: `${server.siteUrl}/_api/Web/Lists` } },
        Title: 'Recommendations'
      }
    });
  });

  test('an error is written in the mode asked for', async () => {
    const ask = async (accept: string) => {
      const response = await owner("_api/web/lists/getByTitle('None')", { headers: { accept } });
      return { status: response.status, body: await response.json() };
    };
    const content = {
      code: '-1, System.ArgumentException',
      message: {
        lang: 'en-US',
        value: `List 'None' does not exist at site with URL '${server.siteUrl}'.`
      }
    };
    expect(await ask('application/json')).toEqual({
      status: 404,
      body: { 'odata.error': content }
    });
    expect(await ask('application/json;odata=verbose')).toEqual({
      status: 404,
      body: { error: content }
    });
  });

  test('a property by its own address is value, or named in verbose', async () => {
    const ask = async (accept: string) =>
      (await owner(`${list}/ItemCount`, { headers: { accept } })).json();
    expect(await ask('application/json;odata=nometadata')).toHaveProperty('value');
    expect(await ask('application/json;odata=verbose')).toHaveProperty('d.ItemCount');
  });

  test('an unknown column in $select is 400', async () => {
    const response = await owner('_api/web?$select=Nonsense');
    expect(response.status).toBe(400);
    const body = (await response.json()) as { 'odata.error': { message: { value: string } } };
    expect(body['odata.error'].message.value).toBe(
      "The field or property 'Nonsense' does not exist."
    );
  });
});

test('the web keeps London time', async () => {
  const zone = await (await owner('_api/web/regionalSettings/timeZone')).json();
  expect(zone).toMatchObject({ Id: 2 });
});

import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { abortedRequest, rawRequest } from './rawRequest';
import { addRow, errorCode, list, makeRegister, post, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterAll(() => server.stop());

const cookie = `person=${people.owner.login}`;
const QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const ODATA = '-1, Microsoft.Data.OData.ODataException';

describe('an error', () => {
  test.each(['application/atom+xml', 'application/xml', 'text/xml, application/xml'])(
    'to those who read %s is OData’s in XML',
    async (accept) => {
      const title = 'A<B&"C"';
      const response = await owner(`_api/web/lists/getByTitle('${encodeURIComponent(title)}')`, {
        headers: { accept }
      });
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/xml;charset=utf-8');
      expect(await response.text()).toBe(
        '<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/' +
          'ado/2007/08/dataservices/metadata"><m:code>-1, System.ArgumentException</m:code>' +
          '<m:message xml:lang="en-US">List \'A&lt;B&amp;"C"\' does not exist at site with URL ' +
          `'${server.siteUrl}'.</m:message></m:error>`
      );
    }
  );

  test('to those who read JSON besides is JSON', async () => {
    const response = await owner("_api/web/lists/getByTitle('None')", {
      headers: { accept: 'application/xml, application/json' }
    });
    expect(await errorCode(response)).toBe('-1, System.ArgumentException');
  });
});

describe('the type of a body', () => {
  const write = (type: string) =>
    owner(`${list}/items`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ Title: 'typed' })
    });

  test.each(['application/json;odata=verbose,application/json', 'nonsense', 'application/'])(
    'said as %s is refused',
    async (type) => {
      const response = await write(type);
      expect(response.status).toBe(400);
      const { 'odata.error': error } = (await response.json()) as {
        readonly 'odata.error': {
          readonly code: string;
          readonly message: { readonly value: string };
        };
      };
      expect(error.code).toBe(ODATA);
      expect(error.message.value).toContain(`The specified content type '${type}' contains either`);
    }
  );

  test.each([
    'application/json',
    'application/json;odata=verbose',
    'application/json; charset=utf-8',
    'application/json;profile="a,b"'
  ])('said as %s is taken', async (type) => {
    expect((await write(type)).status).toBe(201);
  });
});

describe('what cannot be read never fails the server', () => {
  test('a body that is no JSON object', async () => {
    for (const body of ['{', '[1]', '"text"', '{"Title":}', '\u0000']) {
      const response = await owner(`${list}/items`, { method: 'POST', body });
      expect(response.status).toBe(400);
      expect(await errorCode(response)).toBe(QUERY);
    }
  });

  test('addresses with broken escapes, none at all, or of no host', async () => {
    const ask = (path: string, headers = {}) =>
      rawRequest(server.url, { path, headers: { cookie, ...headers } });
    expect((await ask('/sites/recommendations/_api/web/%')).status).toBe(404);
    expect((await ask('/sites/recommendations/_api/web/%E0%A4%A')).status).toBe(404);
    expect((await ask('/sites/%/_api/web')).status).toBe(404);
    expect((await ask('//')).status).toBe(400);
    expect((await ask('/sites/recommendations/_api/web', { host: '[' })).status).toBe(400);
    expect((await ask("/sites/recommendations/_api/web/lists('")).status).toBe(404);
    expect((await ask('/sites/recommendations/_api/web?%24select=%')).status).toBe(400);
  });

  test('a caller who goes away in the middle of a body leaves nothing behind', async () => {
    const before = await titles(owner, '');
    await abortedRequest(
      server.url,
      `POST /sites/recommendations/${list.replace(/'/g, '%27')}/items HTTP/1.1\r\ncookie: ${cookie}`
    );
    expect(await titles(owner, '')).toEqual(before);
    expect((await owner('_api/web')).status).toBe(200);
  });

  test('a verb that nobody knows', async () => {
    const response = await owner('_api/web', { method: 'PROPFIND' });
    expect(response.status).toBe(405);
    expect(await errorCode(response)).toBe(
      '-1, Microsoft.SharePoint.Client.ClientServiceException'
    );
  });

  test('a member of every object, asked for as one of this server’s own addresses', async () => {
    expect((await fetch(`${server.url}/constructor`)).status).toBe(404);
    expect((await fetch(`${server.url}/_local/other`)).status).toBe(404);
  });
});

describe('verbs', () => {
  test('HEAD gives the headers of GET and no body', async () => {
    const { Id } = await addRow(owner, { Title: 'head' });
    const address = `${server.siteUrl}/${list}/items(${Id})?$select=Title`;
    const headers = { cookie, accept: 'application/json;odata=nometadata' };
    const get = await rawRequest(address, { headers });
    const head = await rawRequest(address, { method: 'HEAD', headers });
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)));
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  test('a GET is answered whole, whatever it says it has already', async () => {
    const { Id } = await addRow(owner, { Title: 'known' });
    const first = await owner(`${list}/items(${Id})`);
    const etag = first.headers.get('etag') ?? '';
    const again = await owner(`${list}/items(${Id})`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(200);
  });

  test('one that a thing has not is 405', async () => {
    for (const [method, address] of [
      ['DELETE', '_api/web/lists'],
      ['PATCH', '_api/web/currentUser/Title'],
      ['POST', '_api/web/currentUser/Groups']
    ] as const) {
      const response = await owner(address, {
        method,
        ...(method !== 'DELETE' && { body: '{}' })
      });
      expect({ address, status: response.status }).toEqual({ address, status: 405 });
      expect(await errorCode(response)).toBe(QUERY);
    }
  });
});

describe('who may not', () => {
  test('is told 401 without a name and 403 with one, for reads and for writes', async () => {
    const anonymous = await fetch(`${server.siteUrl}/${list}/items`, { method: 'POST' });
    expect(anonymous.status).toBe(401);
    const stranger = await post(server.as(people.stranger.login), `${list}/items`, { Title: 'x' });
    expect(stranger.status).toBe(403);
    expect(await errorCode(stranger)).toBe('-2147024891, System.UnauthorizedAccessException');
  });

  test('learns of a site that is not there only that it is not', async () => {
    const response = await fetch(`${server.url}/sites/none/_api/web`);
    expect([response.status, await response.text()]).toEqual([404, '404 FILE NOT FOUND']);
  });
});

import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, list, makeRegister, post } from './register';

let server: LocalServer;
let owner: PersonFetch;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({
    clock: () => now,
    sites: [
      { path: '/sites/recommendations', title: 'One', owners: [people.owner.login] },
      { path: '/sites/second', title: 'Two', owners: [people.owner.login] }
    ]
  });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

interface Info {
  readonly FormDigestTimeoutSeconds: number;
  readonly FormDigestValue: string;
  readonly SiteFullUrl: string;
  readonly WebFullUrl: string;
}
const contextInfo = async (web: string, as = owner): Promise<Info> => {
  const answer = await as(`${web}/_api/contextinfo`, { method: 'POST', digest: false });
  return (await answer.json()) as Info;
};
const write = (digest: string | false, method = 'POST', headers = {}): Promise<Response> =>
  owner(`${list}/items`, { method, digest, headers, body: JSON.stringify({ Title: 'x' }) });

test('a digest of one site is none of another', async () => {
  const second = await contextInfo(`${server.url}/sites/second`);
  const refused = await write(second.FormDigestValue);
  expect(refused.status).toBe(403);
  expect(await errorCode(refused)).toBe('-2130575251, Microsoft.SharePoint.SPException');
  expect((await write((await contextInfo(server.siteUrl)).FormDigestValue)).status).toBe(201);
});

test('a sub-web says where it and its site are, and their digests are one another’s', async () => {
  const made = await post(owner, '_api/web/webs/add', {
    parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', UseUniquePermissions: false }
  });
  expect(made.status).toBe(200);
  const below = await contextInfo(`${server.siteUrl}/below`);
  expect(below).toMatchObject({
    SiteFullUrl: server.siteUrl,
    WebFullUrl: `${server.siteUrl}/below`,
    FormDigestTimeoutSeconds: 1800
  });
  expect((await write(below.FormDigestValue)).status).toBe(201);
});

test('verbose wraps it by the name of its function, minimal says its type', async () => {
  const ask = async (accept: string) =>
    (
      await owner('_api/contextinfo', { method: 'POST', digest: false, headers: { accept } })
    ).json();
  expect(await ask('application/json;odata=verbose')).toMatchObject({
    d: {
      GetContextWebInformation: {
        __metadata: { type: 'SP.ContextWebInformation' },
        FormDigestTimeoutSeconds: 1800,
        SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] }
      }
    }
  });
  expect(await ask('application/json')).toMatchObject({
    'odata.metadata': `${server.siteUrl}/_api/$metadata#SP.ContextWebInformation`,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0']
  });
});

test('it is XML to those who do not ask for JSON', async () => {
  const response = await owner('_api/contextinfo', {
    method: 'POST',
    digest: false,
    headers: { accept: '*/*' }
  });
  expect(response.headers.get('content-type')).toBe('application/xml;charset=utf-8');
  const body = await response.text();
  expect(body).toMatch(
    /^<\?xml [^>]*><d:GetContextWebInformation [^>]*m:type="SP.ContextWebInformation">/
  );
  expect(body).toContain(`<d:WebFullUrl>${server.siteUrl}</d:WebFullUrl>`);
  const [, digest = ''] = /<d:FormDigestValue>([^<]+)</.exec(body) ?? [];
  expect((await write(digest)).status).toBe(201);
});

test('is asked of every verb but GET and HEAD, and of a POST that reads', async () => {
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE', 'MERGE']) {
    expect((await write(false, method)).status).toBe(403);
  }
  expect((await post(owner, '_api/web/getchanges', { query: {} })).status).toBe(200);
  const reading = await owner('_api/web/getchanges', {
    method: 'POST',
    digest: false,
    body: '{"query":{}}'
  });
  expect(reading.status).toBe(403);
  expect((await owner('_api/web', { method: 'HEAD', digest: false })).status).toBe(200);
});

test('is asked for with POST', async () => {
  expect((await owner('_api/contextinfo')).status).toBe(405);
});

test('the time in it is signed along', async () => {
  const { FormDigestValue } = await contextInfo(server.siteUrl);
  now = new Date(now.getTime() + 1_801_000);
  expect((await write(FormDigestValue)).status).toBe(403);
  const [token] = FormDigestValue.split(',');
  expect((await write(`${token},02 Mar 2026 10:30:00 -0000`)).status).toBe(403);
  expect((await write(`${token},no time`)).status).toBe(403);
  expect((await write(token ?? '')).status).toBe(403);
});

test('another life of a digest is what the server was given', async () => {
  const short = await startLocalServer({ clock: () => now, limits: { digestSeconds: 60 } });
  try {
    const as = short.as(people.owner.login);
    const answer = await as('_api/contextinfo', { method: 'POST', digest: false });
    const info = (await answer.json()) as Info;
    expect(info.FormDigestTimeoutSeconds).toBe(60);
    const list = (Title: string) =>
      as('_api/web/lists', {
        method: 'POST',
        digest: info.FormDigestValue,
        body: JSON.stringify({ Title, BaseTemplate: 100 })
      });
    now = new Date(now.getTime() + 60_000);
    expect((await list('one')).status).toBe(201);
    now = new Date(now.getTime() + 1000);
    expect((await list('two')).status).toBe(403);
  } finally {
    await short.stop();
  }
});

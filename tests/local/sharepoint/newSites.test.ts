import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/sites/index.js';
import { createSharePoint, type LocalSite } from '../../../local/sharepoint';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, makeRegister } from './register';

/** Libraries that every new web has, by title. */
const OF_EVERY_WEB = ['Documents', 'Form Templates', 'Site Assets', 'Site Pages', 'Style Library'];

let server: LocalServer;
beforeEach(async () => {
  server = await startLocalServer();
});
afterEach(() => server.stop());

/** fetch to the tenant's own address, with its own digest. */
async function tenant(login: string, path: string, body?: unknown): Promise<Response> {
  const cookie = `person=${encodeURIComponent(login)}`;
  const accept = 'application/json;odata=nometadata';
  const info = await fetch(`${server.url}/_api/contextinfo`, {
    method: 'POST',
    headers: { cookie, accept }
  });
  const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
  return fetch(`${server.url}/_api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      cookie,
      accept,
      'content-type': 'application/json',
      'X-RequestDigest': FormDigestValue
    },
    ...(body !== undefined && { body: JSON.stringify(body) })
  });
}
const create = (login: string, path: string, rest: object = {}): Promise<Response> =>
  tenant(login, 'SPSiteManager/create', {
    request: {
      Title: 'Second force',
      Url: `${server.url}${path}`,
      Lcid: 2057,
      WebTemplate: 'STS#3',
      ...rest
    }
  });
const status = async (path: string): Promise<unknown> =>
  (
    await tenant(
      people.staff.login,
      `SPSiteManager/status?url='${encodeURIComponent(`${server.url}${path}`)}'`
    )
  ).json();
const siteOf = (
  as: PersonFetch,
  path: string,
  api: string,
  init?: RequestInit
): Promise<Response> => as(`${server.url}${path}/_api/${api}`, init);

test('anybody in the directory makes a site and owns it', async () => {
  expect(await status('/sites/second')).toEqual({ SiteId: '', SiteStatus: 0, SiteUrl: '' });
  const made = await create(people.lead.login, '/sites/second', { Description: 'Ours' });
  expect(made.status).toBe(200);
  const { SiteId, ...rest } = (await made.json()) as { readonly SiteId: string };
  expect(rest).toEqual({ SiteStatus: 2, SiteUrl: `${server.url}/sites/second` });
  expect(await status('/sites/second')).toEqual({ SiteId, ...rest });

  const lead = server.as(people.lead.login);
  const me = await siteOf(lead, '/sites/second', 'web/currentUser?$select=IsSiteAdmin');
  expect(await me.json()).toEqual({ IsSiteAdmin: true });
  const web = await siteOf(
    lead,
    '/sites/second',
    'web?$select=Title,Description,ServerRelativeUrl'
  );
  expect(await web.json()).toEqual({
    Title: 'Second force',
    Description: 'Ours',
    ServerRelativeUrl: '/sites/second'
  });
  const itself = await siteOf(lead, '/sites/second', 'web/getUserById(1073741823)?$select=Title');
  expect(await itself.json()).toEqual({ Title: 'System Account' });
  const shown = 'web/lists?$select=Title&$filter=Hidden eq false';
  const lists = await siteOf(lead, '/sites/second', shown);
  expect(await lists.json()).toEqual({ value: OF_EVERY_WEB.map((Title) => ({ Title })) });
  const owners = await siteOf(lead, '/sites/second', 'web/associatedOwnerGroup/users');
  expect(await owners.json()).toMatchObject({ value: [{ Title: people.lead.name }] });
  for (const other of [people.owner, people.staff]) {
    expect((await siteOf(server.as(other.login), '/sites/second', 'web')).status).toBe(403);
  }
});

test('another owner may be named, and then the maker is not one', async () => {
  await create(people.lead.login, '/sites/second', { Owner: people.owner.login });
  expect((await siteOf(server.as(people.owner.login), '/sites/second', 'web')).status).toBe(200);
  expect((await siteOf(server.as(people.lead.login), '/sites/second', 'web')).status).toBe(403);
});

test('an address that is taken makes nothing and says so: SiteStatus 4', async () => {
  const taken = await create(people.lead.login, '/sites/Recommendations');
  expect(taken.status).toBe(200);
  expect(await taken.json()).toEqual({ SiteId: '', SiteStatus: 4, SiteUrl: '' });
  expect((await server.as(people.lead.login)('_api/web')).status).toBe(403);
});

test.each([
  ['/second', {}],
  ['/sites/', {}],
  ['/sites/a/b', {}],
  ['/sites/a b', {}],
  ['/sites/a%2e', {}],
  ['/sites/second', { Url: 'https://elsewhere.example/sites/second' }],
  ['/sites/second', { Title: ' ' }],
  ['/sites/second', { Owner: 'nobody@force.example' }]
])('%s %j is refused with 400 and nothing is made', async (path, rest) => {
  const refused = await create(people.lead.login, path, rest);
  expect(refused.status).toBe(400);
  expect(await errorCode(refused)).toMatch(/^-2147024809, |^-2146232832, /);
  expect((await siteOf(server.as(people.lead.login), '/sites/second', 'web')).status).toBe(404);
});

test('nobody, and a write without a digest, make nothing', async () => {
  const address = `${server.url}/_api/SPSiteManager/create`;
  const body = JSON.stringify({ request: { Title: 'x', Url: `${server.url}/sites/second` } });
  expect((await fetch(address, { method: 'POST', body })).status).toBe(401);
  const cookie = `person=${encodeURIComponent(people.lead.login)}`;
  expect((await fetch(address, { method: 'POST', body, headers: { cookie } })).status).toBe(403);
  expect(await status('/sites/second')).toMatchObject({ SiteStatus: 0 });
});

test('PnPjs makes one from within a site', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const made = await sp.site.createCommunicationSite(
    'Third',
    2057,
    false,
    `${server.url}/sites/third`
  );
  expect(made).toMatchObject({ SiteStatus: 2, SiteUrl: `${server.url}/sites/third` });
  expect((await siteOf(server.as(people.owner.login), '/sites/third', 'web')).status).toBe(200);
});

test('a new site is there again after a restart, with its lists, and is listed', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
  const again = async (sites?: readonly LocalSite[]): Promise<void> => {
    await server.stop();
    server = await startLocalServer({ dataFolder, ...(sites && { sites }) });
  };
  await again();
  await create(people.lead.login, '/sites/second');
  await again([{ path: '/sites/second', title: 'Another title', owners: [] }]);
  await makeRegister(server.as(people.lead.login));
  await again();
  const lists = await siteOf(
    server.as(people.lead.login),
    '/sites/second',
    'web/lists?$select=Title&$filter=Hidden eq false'
  );
  expect(await lists.json()).toEqual({
    value: [...OF_EVERY_WEB, 'Register'].sort().map((Title) => ({ Title }))
  });
  await server.stop();

  const sharePoint = createSharePoint({
    dataFile: join(dataFolder, 'sharepoint.db'),
    sites: [],
    directory: Object.values(people)
  });
  expect(sharePoint.sites()).toEqual([
    { path: '/sites/recommendations', title: 'Recommendations' },
    { path: '/sites/second', title: 'Second force' }
  ]);
  sharePoint.close();
  await rm(dataFolder, { recursive: true });
  server = await startLocalServer();
});

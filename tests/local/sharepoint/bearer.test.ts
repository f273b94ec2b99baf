import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { rawRequest } from './rawRequest';
import { errorCode, list, makeRegister, post } from './register';
import { askForToken, TOKEN_ADDRESS, tokenOf, withToken, type TokenAnswer } from './tokens';

let server: LocalServer;
let owner: PersonFetch;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const titleOfUser = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { readonly Title?: string }).Title;

describe('the local sign-in', () => {
  test('gives a program a token of whom it names, with scope and life', async () => {
    const answer = await askForToken(server, { login: people.owner.login });
    expect(answer.status).toBe(200);
    const token = (await answer.json()) as TokenAnswer;
    expect(token).toMatchObject({
      token_type: 'Bearer',
      scope: 'AllSites.FullControl',
      expires_in: 3600
    });
    const me = await withToken(server, token.access_token)('_api/web/currentUser');
    expect(await titleOfUser(me)).toBe('Ellen Marsh');
  });

  test('names a person with or without SharePoint’s claim, and nobody who is not in the directory', async () => {
    const claimed = await askForToken(server, {
      login: `i:0#.f|membership|${people.owner.login}`
    });
    expect(claimed.status).toBe(200);
    expect((await askForToken(server, { login: 'nobody@force.example' })).status).toBe(400);
    expect((await askForToken(server, {})).status).toBe(400);
    expect((await askForToken(server, { login: 7 })).status).toBe(400);
    const scope = 'AllSites.Everything';
    expect((await askForToken(server, { login: people.owner.login, scope })).status).toBe(400);
  });

  test('gives pages of other origins none, by whichever header the browser says so', async () => {
    const { login } = people.owner;
    const own = server.url;
    const refused: readonly Readonly<Record<string, string>>[] = [
      { origin: 'http://localhost:9' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' }
    ];
    const cookie = `person=${login}`;
    for (const headers of refused) {
      const answer = await askForToken(server, { login }, { cookie, ...headers });
      expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await askForToken(server, {}, { cookie, origin: own })).status).toBe(200);
  });

  test('gives none to whoever calls this machine by another name', async () => {
    const asked = await rawRequest(`${server.url}/${TOKEN_ADDRESS}`, {
      method: 'POST',
      headers: { host: 'elsewhere.example' },
      body: JSON.stringify({ login: people.owner.login })
    });
    expect(asked.status).toBe(403);
  });

  test('gives a page of its own the token of the person who is signed in there', async () => {
    const page = { 'sec-fetch-site': 'same-origin', origin: server.url };
    const cookie = `person=${people.owner.login}`;
    const own = await askForToken(server, {}, { ...page, cookie });
    const { access_token } = (await own.json()) as TokenAnswer;
    const me = await withToken(server, access_token)('_api/web/currentUser');
    expect(await titleOfUser(me)).toBe('Ellen Marsh');
    const other = await askForToken(server, { login: people.lead.login }, { ...page, cookie });
    expect(other.status).toBe(403);
    const nobody = await askForToken(server, { login: people.lead.login }, page);
    expect(nobody.status).toBe(403);
  });

  test('is asked with POST and JSON', async () => {
    const read = await fetch(`${server.url}/${TOKEN_ADDRESS}`);
    expect(read.status).toBe(405);
    expect(read.headers.get('allow')).toBe('POST');
    const broken = await fetch(`${server.url}/${TOKEN_ADDRESS}`, { method: 'POST', body: '{' });
    expect(broken.status).toBe(400);
  });
});

describe('a request with a token', () => {
  test('writes without a digest, in the name of its person', async () => {
    const as = withToken(server, await tokenOf(server, people.owner.login));
    const made = await as(`${list}/items`, {
      method: 'POST',
      body: JSON.stringify({ Title: 'by token' })
    });
    expect(made.status).toBe(201);
    const { Id } = (await made.json()) as { readonly Id: number };
    const item = await owner(`${list}/items(${Id})?$select=Author/Title&$expand=Author`);
    expect(await item.json()).toEqual({ Author: { Title: 'Ellen Marsh' } });
  });

  test('ignores the cookie, be the token good or bad', async () => {
    const cookie = `person=${people.owner.login}`;
    const stranger = await tokenOf(server, people.stranger.login);
    const ask = (authorization: string) =>
      fetch(`${server.siteUrl}/_api/web`, { headers: { cookie, authorization } });
    expect((await ask(`Bearer ${stranger}`)).status).toBe(403);
    expect((await ask('Bearer nonsense')).status).toBe(401);
    expect((await ask('Basic ZTpt')).status).toBe(401);
  });

  test('may do no more than its scope, whatever its person may', async () => {
    const newList = (token: string) =>
      withToken(server, token)('_api/web/lists', {
        method: 'POST',
        body: JSON.stringify({ Title: 'Another', BaseTemplate: 100 })
      });
    const { login } = people.owner;
    const refused = await newList(await tokenOf(server, login));
    expect(refused.status).toBe(403);
    expect(await errorCode(refused)).toBe('-2147024891, System.UnauthorizedAccessException');
    const reading = withToken(server, await tokenOf(server, login, 'AllSites.Read'));
    const row = { method: 'POST', body: JSON.stringify({ Title: 'x' }) };
    expect((await reading(`${list}/items`)).status).toBe(200);
    expect((await reading(`${list}/items`, row)).status).toBe(403);
    expect((await newList(await tokenOf(server, login, 'AllSites.FullControl'))).status).toBe(201);
  });

  test('may do no more than its person, whatever its scope', async () => {
    const LoginName = `i:0#.f|membership|${people.staff.login}`;
    await post(owner, '_api/web/associatedVisitorGroup/users', { LoginName });
    const token = await tokenOf(server, people.staff.login, 'AllSites.FullControl');
    const as = withToken(server, token);
    const row = { method: 'POST', body: JSON.stringify({ Title: 'x' }) };
    expect((await as(`${list}/items`)).status).toBe(200);
    expect((await as(`${list}/items`, row)).status).toBe(403);
  });
});

describe('a token that is not good', () => {
  const refusal = async (authorization: string) => {
    const response = await fetch(`${server.siteUrl}/_api/web`, { headers: { authorization } });
    const { error_description: why } = (await response.json()) as {
      readonly error_description: string;
    };
    return {
      status: response.status,
      challenge: response.headers.get('www-authenticate'),
      diagnostics: response.headers.get('x-ms-diagnostics'),
      why
    };
  };

  test('is refused with 401, a challenge and the reason', async () => {
    const { status, challenge, diagnostics, why } = await refusal('Bearer a.b.c');
    expect(status).toBe(401);
    expect(why).toBe('Invalid issuer or signature.');
    expect(challenge).toMatch(
      /^Bearer realm="[0-9a-f-]{36}",client_id="00000003-0000-0ff1-ce00-000000000000",error="invalid_token",/
    );
    expect(diagnostics).toBe(
      '3000006;reason="Token contains invalid signature.";category="invalid_client"'
    );
  });

  test('says what it lacks: form, signature or time', async () => {
    const token = await tokenOf(server, people.owner.login);
    const [head, , signature] = token.split('.');
    const other = Buffer.from(JSON.stringify({ upn: people.lead.login })).toString('base64url');
    expect((await refusal('Bearer')).why).toBe('Unsupported security token.');
    expect((await refusal('Basic abc')).why).toBe('Unsupported security token.');
    expect((await refusal('Bearer one.two')).why).toBe('Unsupported security token.');
    expect((await refusal(`Bearer ${head}.${other}.${signature}`)).why).toBe(
      'Invalid issuer or signature.'
    );
    now = new Date(now.getTime() + 3_599_000);
    expect((await withToken(server, token)('_api/web')).status).toBe(200);
    now = new Date(now.getTime() + 1000);
    expect((await refusal(`Bearer ${token}`)).why).toBe('Invalid JWT token. The token is expired.');
  });

  test('is one of another server', async () => {
    const other = await startLocalServer({ clock: () => now });
    try {
      const token = await tokenOf(other, people.owner.login);
      expect((await refusal(`Bearer ${token}`)).why).toBe('Invalid issuer or signature.');
    } finally {
      await other.stop();
    }
  });

  test('is one of somebody who has left the directory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    try {
      const before = await startLocalServer({ dataFolder: folder, clock: () => now });
      const token = await tokenOf(before, people.lead.login);
      await before.stop();
      const after = await startLocalServer({
        dataFolder: folder,
        clock: () => now,
        directory: [people.owner]
      });
      const answer = await withToken(after, token)('_api/web');
      const owners = await tokenOf(after, people.owner.login);
      const known = await withToken(after, owners)('_api/web');
      await after.stop();
      expect([answer.status, known.status]).toEqual([401, 200]);
      expect(await answer.json()).toEqual({
        error_description: 'The user in the token does not exist.'
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test('a token outlives a restart of the server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
  try {
    const before = await startLocalServer({ dataFolder: folder, clock: () => now });
    const token = await tokenOf(before, people.owner.login);
    await before.stop();
    const after = await startLocalServer({ dataFolder: folder, clock: () => now });
    const { status } = await withToken(after, token)('_api/web');
    await after.stop();
    expect(status).toBe(200);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('nobody is told how to sign in: 401 with a challenge', async () => {
  const response = await fetch(`${server.siteUrl}/_api/web`);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="[0-9a-f-]{36}"/);
});

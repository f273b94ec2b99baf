import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { list, makeRegister } from './register';
import { TOKEN_ADDRESS, tokenOf } from './tokens';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer();
  await makeRegister(server.as(people.owner.login));
});
afterAll(() => server.stop());

describe('by its headers', () => {
  const preflight = (headers: Readonly<Record<string, string>>) =>
    fetch(`${server.siteUrl}/_api/$batch`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:9', ...headers }
    });

  test('a browser that would send a token is let, with the headers it named', async () => {
    const answer = await preflight({
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type'
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('a browser that would send none is not let', async () => {
    const answers = [
      await preflight({ 'access-control-request-method': 'POST' }),
      await preflight({
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-requestdigest, x-authorization'
      }),
      await preflight({ 'access-control-request-headers': 'authorization' })
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('access-control-allow-origin')).toBe(null);
    }
  });

  test('an answer to a cookie is for no other origin, one to a token is, and shows it no header', async () => {
    const origin = 'http://localhost:9';
    const byCookie = await fetch(`${server.siteUrl}/_api/web`, {
      headers: { origin, cookie: `person=${people.owner.login}` }
    });
    expect(byCookie.status).toBe(200);
    expect(byCookie.headers.get('access-control-allow-origin')).toBeNull();
    const token = await tokenOf(server, people.owner.login);
    const byToken = await fetch(`${server.siteUrl}/_api/web`, {
      headers: { origin, authorization: `Bearer ${token}` }
    });
    expect(byToken.headers.get('access-control-allow-origin')).toBe('*');
    expect(byToken.headers.get('access-control-expose-headers')).toBeNull();
    expect(byToken.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('in a browser, on a page of another port', () => {
  let elsewhere: Server;
  let browser: Browser;
  let page: Page;
  let siteUrl: string;

  beforeAll(async () => {
    elsewhere = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>Another origin</title>');
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    browser = await launchBrowser();
    const context = await browser.newContext();
    // The same host: the browser does send the cookie along.
    await context.addCookies([{ name: 'person', value: people.owner.login, url: server.url }]);
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    ({ siteUrl } = server);
  });
  afterAll(async () => {
    await browser.close();
    elsewhere.closeAllConnections();
    await new Promise((closed) => elsewhere.close(closed));
  });

  const send = (address: string, init: RequestInit) =>
    page.evaluate(
      async ([url, options]) => {
        try {
          const answer = await fetch(url, options);
          return {
            status: answer.status,
            etag: answer.headers.get('etag'),
            text: await answer.text()
          };
        } catch (cause) {
          return { status: 0, etag: null, text: String(cause) };
        }
      },
      [address, init] as const
    );

  test('a read and a $batch of writes come back with a token; the etag is in the part alone', async () => {
    const authorization = `Bearer ${await tokenOf(server, people.owner.login)}`;
    const row = await send(`${siteUrl}/${list}/items`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        accept: 'application/json;odata=nometadata'
      },
      body: JSON.stringify({ Title: 'from another origin' })
    });
    expect(row).toMatchObject({ status: 201, etag: null });
    const { Id } = JSON.parse(row.text) as { readonly Id: number };
    const read = await send(`${siteUrl}/${list}/items(${Id})?$select=Title`, {
      headers: { authorization, accept: 'application/json;odata=nometadata' }
    });
    expect(read).toMatchObject({
      status: 200,
      etag: null,
      text: '{"Title":"from another origin"}'
    });
    const batch = await send(`${siteUrl}/_api/$batch`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'multipart/mixed; boundary=b' },
      body: [
        '--b',
        'Content-Type: multipart/mixed; boundary=c',
        '',
        '--c',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `MERGE ${siteUrl}/${list}/items(${Id}) HTTP/1.1`,
        'accept: application/json',
        'content-type: application/json',
        'if-match: *',
        '',
        '{"Title":"changed"}',
        '--c--',
        '--b--',
        ''
      ].join('\r\n')
    });
    expect(batch.status).toBe(200);
    expect(batch.text).toMatch(/HTTP\/1\.1 204 No Content\r\nETAG: "[0-9a-f-]{36},2"\r\n/);
  });

  test('a refused token can be seen to be refused', async () => {
    const refused = await send(`${siteUrl}/_api/web`, { headers: { authorization: 'Bearer no' } });
    expect(refused).toMatchObject({
      status: 401,
      text: '{"error_description":"Unsupported security token."}'
    });
  });

  test('with the cookie alone nothing can be read', async () => {
    const read = await send(`${siteUrl}/_api/web`, { credentials: 'include' });
    expect(read.status).toBe(0);
  });

  test('no token can be had from the local sign-in', async () => {
    const asked = await send(`${server.url}/${TOKEN_ADDRESS}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'text/plain' },
      body: '{}'
    });
    expect(asked.status).toBe(0);
  });
});

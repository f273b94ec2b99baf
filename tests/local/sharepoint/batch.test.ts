import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

interface Part {
  readonly method: string;
  readonly address: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

const request = ({ method, address, body, ifMatch }: Part): string =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${method} ${server.siteUrl}/${address} HTTP/1.1`,
    'accept: application/json;odata=nometadata',
    'content-type: application/json',
    ...(ifMatch === undefined ? [] : [`if-match: ${ifMatch}`]),
    '',
    ...(body === undefined ? [] : [JSON.stringify(body), ''])
  ].join('\n');

/** As PnPjs writes it: reads stand alone, writes in a changeset, lines end in a bare LF. */
function batchBody(parts: readonly Part[]): string {
  const written = parts.map((part) =>
    part.method === 'GET'
      ? `--batch_b\n${request(part)}\n`
      : `--batch_b\nContent-Type: multipart/mixed; boundary="changeset_c"\n\n--changeset_c\n${request(part)}\n--changeset_c--\n\n`
  );
  return `${written.join('')}--batch_b--\n`;
}

const send = (body: string): Promise<Response> =>
  owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': 'multipart/mixed; boundary=batch_b' },
    body
  });

const statuses = (text: string): readonly number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));

const add = (Title: string, RecordId = Title): Part => ({
  method: 'POST',
  address: `${list}/items`,
  body: { Title, RecordId }
});

test('parts run in their order and a failed one stops nobody', async () => {
  const response = await send(
    batchBody([
      add('one'),
      add('again', 'one'),
      { method: 'GET', address: `${list}/items?$select=Title` },
      { method: 'MERGE', address: `${list}/items(1)`, body: { Title: 'two' }, ifMatch: '"1"' },
      { method: 'MERGE', address: `${list}/items(1)`, body: { Title: 'three' }, ifMatch: '"1"' },
      { method: 'GET', address: `${list}/items(99)` },
      add('last')
    ])
  );
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(statuses(text)).toEqual([201, 500, 200, 204, 412, 404, 201]);
  expect(text).toContain('{"value":[{"Title":"one"}]}');
  expect(await titles(owner, '')).toEqual(['two', 'last']);
});

test('the answer is flat, with upper-case headers and CRLF, and names the etag', async () => {
  await addRow(owner, { Title: 'x' });
  const text = await (
    await send(
      batchBody([
        { method: 'MERGE', address: `${list}/items(1)`, body: { Title: 'y' }, ifMatch: '*' }
      ])
    )
  ).text();
  expect(text).toMatch(
    /^--batchresponse_[0-9a-f-]{36}\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 204 No Content\r\nETAG: "[0-9a-f-]{36},2"\r\n\r\n\r\n--batchresponse_[0-9a-f-]{36}--\r\n$/
  );
  expect(text).not.toContain('changeset');
});

test('a batch written with CRLF is read the same', async () => {
  const text = await (
    await send(batchBody([add('one'), add('two')]).replace(/\n/g, '\r\n'))
  ).text();
  expect(statuses(text)).toEqual([201, 201]);
});

test('100 parts go through and 101 are refused whole', async () => {
  const parts = Array.from({ length: 101 }, (_, number) => add(`row ${number}`));
  expect((await send(batchBody(parts))).status).toBe(400);
  expect(await titles(owner, '$top=1')).toEqual([]);
  expect(statuses(await (await send(batchBody(parts.slice(1)))).text())).toHaveLength(100);
});

test('the digest is asked of the batch, not of its parts', async () => {
  const response = await owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': 'multipart/mixed; boundary=batch_b' },
    body: batchBody([add('one')]),
    digest: false
  });
  expect(response.status).toBe(403);
  expect(await titles(owner, '')).toEqual([]);
});

test('a part whose address cannot be read refuses the batch before any part runs', async () => {
  const body = batchBody([add('one'), { method: 'GET', address: 'x' }, add('two')]);
  const response = await send(body.replace(`GET ${server.siteUrl}/x`, 'GET http://[bad'));
  expect(response.status).toBe(400);
  expect(await titles(owner, '')).toEqual([]);
});

test('a part for another site is not answered by this one', async () => {
  const body = batchBody([add('here'), { method: 'GET', address: '_api/web' }]);
  const text = await (
    await send(body.replace('GET ' + server.siteUrl, `GET ${server.url}/sites/other`))
  ).text();
  expect(statuses(text)).toEqual([201, 404]);
});

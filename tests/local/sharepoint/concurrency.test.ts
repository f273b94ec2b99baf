import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { makeLibrary, library, upload } from './library';
import { addRow, errorCode, list, makeRegister, merge, post, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'x' });
});
afterEach(() => server.stop());

const item = `${list}/items(1)`;
const etagOf = async (address = item): Promise<string> =>
  (await owner(address)).headers.get('etag') ?? '';
const MISMATCH = '-1, Microsoft.SharePoint.Client.ClientServiceException';

test('of two who write what they read, one wins and the other is told', async () => {
  const etag = await etagOf();
  const answers = await Promise.all(
    ['one', 'two', 'three'].map((Title) => merge(owner, item, { Title }, etag))
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 412, 412]);
  expect(await rows(owner, '$select=OData__UIVersionString')).toEqual([
    { OData__UIVersionString: '2.0' }
  ]);
});

test.each([
  ['the etag as it was given', (etag: string) => etag],
  ['a weak one', (etag: string) => `W/${etag}`],
  ['its short form', () => '"1"'],
  ['any', () => '*'],
  ['none', () => undefined]
])('%s lets a write through', async (_what, of) => {
  const etag = await etagOf();
  const written = await merge(owner, item, { Title: 'y' }, of(etag));
  expect(written.status).toBe(204);
  expect(written.headers.get('etag')).toBe(etag.replace(',1"', ',2"'));
});

test.each([
  ['another version', (etag: string) => etag.replace(',1"', ',2"')],
  ['another item', () => '"00000000-0000-0000-0000-000000000000,1"'],
  ['a short form of another version', () => '"2"'],
  ['words', () => '"first"']
])('%s stops a write, a deletion and a replacement', async (_what, of) => {
  const etag = await etagOf();
  const asked = of(etag);
  for (const verb of ['MERGE', 'PATCH', 'DELETE']) {
    const refused = await post(
      owner,
      item,
      { Title: 'y' },
      { 'X-HTTP-Method': verb, 'If-Match': asked }
    );
    expect([verb, refused.status]).toEqual([verb, 412]);
    const { 'odata.error': error } = (await refused.json()) as {
      readonly 'odata.error': {
        readonly code: string;
        readonly message: { readonly value: string };
      };
    };
    expect(error.code).toBe(MISMATCH);
    expect(error.message.value).toBe(
      `The request ETag value '${asked}' does not match the object's ETag value '${etag}'.`
    );
  }
  expect(await rows(owner, '$select=Title,owshiddenversion')).toEqual([
    { Title: 'x', owshiddenversion: 1 }
  ]);
});

test('the verb itself may be sent, too', async () => {
  const send = (method: string, body?: object) =>
    owner(item, {
      method,
      headers: { 'If-Match': '*' },
      ...(body && { body: JSON.stringify(body) })
    });
  expect((await send('MERGE', { Title: 'merged' })).status).toBe(204);
  expect((await send('PATCH', { Title: 'patched' })).status).toBe(204);
  expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'patched' }]);
  expect((await send('DELETE')).status).toBe(200);
  expect(await rows(owner, '')).toEqual([]);
});

test('the etag of the answer, of the item and of its version number are one', async () => {
  await merge(owner, item, { Title: 'y' });
  const verbose = await owner(item, { headers: { accept: 'application/json;odata=verbose' } });
  const { d } = (await verbose.json()) as {
    readonly d: {
      readonly __metadata: { readonly etag: string };
    };
  };
  const minimal = await owner(item, { headers: { accept: 'application/json' } });
  const body = (await minimal.json()) as { readonly 'odata.etag': string };
  const [{ owshiddenversion, UniqueId } = { owshiddenversion: 0, UniqueId: '' }] = await rows(
    owner,
    '$select=owshiddenversion,UniqueId'
  );
  const etag = `"${String(UniqueId)},${String(owshiddenversion)}"`;
  expect([d.__metadata.etag, body['odata.etag'], await etagOf()]).toEqual([etag, etag, etag]);
});

test('what is written in a batch is held to its etag, too', async () => {
  const etag = await etagOf();
  await merge(owner, item, { Title: 'y' });
  const part = [
    '--batch_a',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `MERGE ${server.siteUrl}/${item} HTTP/1.1`,
    'accept: application/json',
    'content-type: application/json',
    `if-match: ${etag}`,
    '',
    JSON.stringify({ Title: 'z' }),
    '',
    '--batch_a--',
    ''
  ].join('\n');
  const response = await owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': 'multipart/mixed; boundary=batch_a' },
    body: part
  });
  expect(await response.text()).toContain('HTTP/1.1 412 Precondition Failed');
  expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'y' }]);
});

test('a file is held to its etag in braces', async () => {
  await makeLibrary(owner);
  await upload(owner, 'a.txt', 'x');
  const address = `${library}/items(1)`;
  const { UniqueId } = (await (await owner(`${address}?$select=UniqueId`)).json()) as {
    readonly UniqueId: string;
  };
  const braced = (version: number) => `"{${UniqueId.toUpperCase()}},${version}"`;
  const refused = await merge(owner, address, { RecordId: 'a' }, braced(9));
  expect(refused.status).toBe(412);
  expect(await errorCode(refused)).toBe(MISMATCH);
  expect((await merge(owner, address, { RecordId: 'a' }, braced(1))).status).toBe(204);
});

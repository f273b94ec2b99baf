import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { batchOf, statuses, type BatchText, type PartText } from './batchText';
import { addRow, errorCode, list, makeRegister, titles } from './register';
import { tokenOf } from './tokens';

let server: LocalServer;
let owner: PersonFetch;
let items: string;
beforeEach(async () => {
  server = await startLocalServer({
    sites: [
      { path: '/sites/recommendations', title: 'One', owners: [people.owner.login] },
      { path: '/sites/second', title: 'Two', owners: [people.owner.login] }
    ]
  });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  items = `${server.siteUrl}/${list}/items`;
});
afterEach(() => server.stop());

const send = ({ contentType, text }: BatchText, as = owner): Promise<Response> =>
  as('_api/$batch', { method: 'POST', headers: { 'content-type': contentType }, body: text });
const textOf = async (parts: readonly PartText[], lineBreak?: '\n' | '\r\n'): Promise<string> =>
  (await send(batchOf(parts, lineBreak))).text();
const add = (Title: string): PartText => ({
  method: 'POST',
  address: items,
  body: JSON.stringify({ Title })
});

describe('where a part may go', () => {
  test('to another host, port or scheme it does not, and the others do', async () => {
    const text = await textOf([
      add('one'),
      { method: 'GET', address: items.replace('127.0.0.1', 'localhost') },
      { method: 'GET', address: items.replace(/:\d+/, ':1') },
      { method: 'GET', address: items.replace('http:', 'https:') },
      { method: 'GET', address: `/sites/recommendations/${list}/items` },
      { method: 'GET', address: `${server.url}/sites/second/_api/web` },
      { method: 'GET', address: `${server.url}/sites/none/_api/web` },
      add('two')
    ]);
    expect(statuses(text)).toEqual([201, 400, 400, 400, 400, 404, 404, 201]);
  });

  test('to a web below it does, with the rights that the person has there', async () => {
    const made = await owner('_api/web/webs/add', {
      method: 'POST',
      body: JSON.stringify({
        parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', UseUniquePermissions: true }
      })
    });
    expect(made.status).toBe(200);
    const LoginName = `i:0#.f|membership|${people.staff.login}`;
    await owner('_api/web/associatedVisitorGroup/users', {
      method: 'POST',
      body: JSON.stringify({ LoginName })
    });
    const parts: readonly PartText[] = ['', '/below'].map((web) => ({
      method: 'GET',
      address: `${server.siteUrl}${web}/_api/web?$select=Title`
    }));
    const mine = await (await send(batchOf(parts))).text();
    expect(statuses(mine)).toEqual([200, 200]);
    expect(mine).toContain('{"Title":"Below"}');
    const theirs = await (await send(batchOf(parts), server.as(people.staff.login))).text();
    expect(statuses(theirs)).toEqual([200, 403]);
  });

  test('into another batch it does not', async () => {
    const text = await textOf([
      { method: 'POST', address: `${server.siteUrl}/_api/$batch`, body: '{}' },
      add('one')
    ]);
    expect(statuses(text)).toEqual([400, 201]);
    expect(text).toContain('A batch request cannot contain another batch request.');
  });
});

describe('how it is written', () => {
  test.each(['\n', '\r\n'] as const)(
    'verbs, headers in capitals and breaks after a body, with %j',
    async (lineBreak) => {
      const { Id } = await addRow(owner, { Title: 'row' });
      const address = `${items}(${Id})`;
      const change = (method: string, Title: string, headers = {}): PartText => ({
        method,
        address,
        headers: { 'IF-MATCH': '*', ...headers },
        body: `${JSON.stringify({ Title })}${lineBreak}${lineBreak}`
      });
      const text = await textOf(
        [
          change('MERGE', 'a'),
          change('PATCH', 'b'),
          change('PUT', 'c'),
          change('POST', 'd', { 'X-HTTP-METHOD': 'MERGE' }),
          {
            method: 'GET',
            address: `${address}?$select=Title`,
            headers: { ACCEPT: 'application/json;odata=nometadata' }
          },
          change('MERGE', 'e', { 'IF-MATCH': '"1"' }),
          { method: 'DELETE', address, headers: { 'IF-MATCH': '*' } },
          { method: 'GET', address }
        ],
        lineBreak
      );
      expect(statuses(text)).toEqual([204, 204, 204, 204, 200, 412, 200, 404]);
      expect(text).toContain('{"Title":"d"}');
      expect([...text.matchAll(/\r\nETAG: "[0-9a-f-]{36},(\d+)"\r\n/g)].map(([, n]) => n)).toEqual([
        '2',
        '3',
        '4',
        '5',
        '5'
      ]);
    }
  );

  test('the answer has as many parts as were asked, each with its blank line', async () => {
    const { Id } = await addRow(owner, { Title: 'row' });
    const text = await textOf([
      {
        method: 'MERGE',
        address: `${items}(${Id})`,
        headers: { 'if-match': '*' },
        body: '{"Title":"x"}'
      },
      { method: 'DELETE', address: `${items}(${Id})`, headers: { 'if-match': '*' } }
    ]);
    const [boundary = ''] = text.split('\r\n');
    const parts = text.split(`${boundary}\r\n`).slice(1);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part).toMatch(
        /^Content-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 20[04] [A-Za-z ]+\r\n(?:[A-Z-]+: .*\r\n)*\r\n\r\n/
      );
    }
    expect(text.endsWith(`${boundary}--\r\n`)).toBe(true);
  });

  test('the bytes of a file come through as they are, in and out', async () => {
    const folder = `${server.siteUrl}/_api/web/getFolderByServerRelativePath(decodedUrl='/sites/recommendations/Shared Documents')`;
    const bytes = Buffer.from([0, 255, 13, 10, 128, 10]);
    const { contentType, text } = batchOf([
      {
        method: 'POST',
        address: encodeURI(`${folder}/files/AddUsingPath(decodedurl='bytes.bin')`),
        headers: { 'content-length': String(bytes.length) },
        body: '@bytes'
      },
      {
        method: 'GET',
        address: encodeURI(`${folder}/files('bytes.bin')/$value`)
      }
    ]);
    const [before = '', after = ''] = text.split('@bytes');
    const response = await owner('_api/$batch', {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)])
    });
    const answered = Buffer.from(await response.arrayBuffer());
    expect(statuses(answered.toString('latin1'))).toEqual([200, 200]);
    expect(
      answered.includes(Buffer.concat([Buffer.from('\r\n\r\n'), bytes, Buffer.from('\r\n--')]))
    ).toBe(true);
  });

  test('text beyond ASCII comes through', async () => {
    expect(statuses(await textOf([add('Überprüfung – £')]))).toEqual([201]);
    expect(await titles(owner, '')).toEqual(['Überprüfung – £']);
  });

  test('a boundary that begins as another does is not that other', async () => {
    const { text } = batchOf([add('one')]);
    const response = await send({
      contentType: 'multipart/mixed; boundary="batch_b"',
      text: text.replace('"Title":"one"', '"Title":"--batch_bc"')
    });
    expect(statuses(await response.text())).toEqual([201]);
    const longer = text.replace('--batch_b--', '--batch_bc\n--batch_b--');
    const again = await send({ contentType: 'multipart/mixed; boundary=batch_b', text: longer });
    expect(statuses(await again.text())).toEqual([201]);
  });
});

describe('what is refused whole, before any part runs', () => {
  const refusal = async (batch: BatchText) => {
    const response = await send(batch);
    const code = await errorCode(response);
    expect(await titles(owner, '')).toEqual([]);
    return [response.status, code];
  };
  const ODATA = '-1, Microsoft.Data.OData.ODataException';

  test('one that was cut short', async () => {
    const { contentType, text } = batchOf([add('one'), add('two')]);
    const cut = text.slice(0, text.lastIndexOf('--batch_b--'));
    expect(await refusal({ contentType, text: cut })).toEqual([400, ODATA]);
    const noEnd = text.replace('--changeset_c--', '');
    expect(await refusal({ contentType, text: noEnd })).toEqual([400, ODATA]);
  });

  test('one without a boundary, and one with another', async () => {
    const { text } = batchOf([add('one')]);
    expect(await refusal({ contentType: 'multipart/mixed', text })).toEqual([400, ODATA]);
    const contentType = 'multipart/mixed; boundary=other';
    expect(await refusal({ contentType, text })).toEqual([400, ODATA]);
  });

  test('one whose part begins with no request', async () => {
    const { contentType, text } = batchOf([add('one'), add('two')]);
    const broken = text.replace(/POST (\S+) HTTP\/1\.1(?![^]*POST)/, 'POST $1');
    expect(await refusal({ contentType, text: broken })).toEqual([400, ODATA]);
  });

  test('one of more than 1 MB, with the words of the OData library', async () => {
    const long = batchOf([add('x'.repeat(1_048_576))]);
    const response = await send(long);
    expect(response.status).toBe(400);
    const { 'odata.error': error } = (await response.json()) as {
      readonly 'odata.error': {
        readonly code: string;
        readonly message: { readonly value: string };
      };
    };
    expect(error.code).toBe(ODATA);
    expect(error.message.value).toBe(
      'The maximum number of bytes allowed to be read from the stream has been exceeded. After ' +
        `the last read operation, a total of ${long.text.length} bytes has been read from the ` +
        'stream; however a maximum of 1048576 bytes is allowed.'
    );
  });

  test('one that is sent with GET', async () => {
    expect((await owner('_api/$batch')).status).toBe(405);
  });
});

test('each part is a transaction: what a failed one began is undone, what stood before it stays', async () => {
  const text = await textOf([add('one'), { ...add('two'), body: '{"Title":"two","None":1}' }]);
  expect(statuses(text)).toEqual([201, 400]);
  expect(await titles(owner, '')).toEqual(['one']);
});

test('with a token the batch needs no digest, and its parts are within the scope', async () => {
  const authorization = `Bearer ${await tokenOf(server, people.owner.login)}`;
  const { contentType, text } = batchOf([
    add('one'),
    {
      method: 'POST',
      address: `${server.siteUrl}/_api/web/lists`,
      body: '{"Title":"Another","BaseTemplate":100}'
    }
  ]);
  const response = await fetch(`${server.siteUrl}/_api/$batch`, {
    method: 'POST',
    headers: { authorization, 'content-type': contentType },
    body: text
  });
  expect(statuses(await response.text())).toEqual([201, 403]);
});

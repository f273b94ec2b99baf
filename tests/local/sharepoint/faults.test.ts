import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { batchOf, statuses } from './batchText';
import { askForFaults, ruleOf } from './faultScripts';
import { addRow, errorCode, list, makeRegister, titles } from './register';
import { tokenOf, withToken } from './tokens';

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

const faults = (method: string, body?: unknown): Promise<Response> =>
  askForFaults(server, method, body);
const write = (Title: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  owner(`${list}/items`, { method: 'POST', headers, body: JSON.stringify({ Title }) });
const read = (as: PersonFetch = owner): Promise<Response> => as(`${list}/items`);
const add = (Title: string) => ({
  method: 'POST',
  address: `${server.siteUrl}/${list}/items`,
  body: JSON.stringify({ Title })
});
const sendBatch = (titlesOfRows: readonly string[]): Promise<Response> => {
  const { contentType, text } = batchOf(titlesOfRows.map(add));
  return owner('_api/$batch', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: text
  });
};

describe('where nobody asked for any', () => {
  test('nothing goes wrong, and the header of a request is not heard', async () => {
    expect(await (await faults('GET')).json()).toEqual({ headers: false, rules: [] });
    expect((await write('one', { 'X-Local-Fault': 'drop-before-commit' })).status).toBe(201);
  });
});

describe('throttling', () => {
  test.each([429, 503])('%d says when to come back, and nothing is done', async (status) => {
    await faults('PUT', ruleOf({ kind: 'throttle', status, retryAfter: 7 }));
    const refused = await write('one');
    expect(refused.status).toBe(status);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect(refused.headers.get('ratelimit-limit')).toBe('3000');
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('ratelimit-reset')).toBe('7');
    await faults('DELETE');
    expect(await titles(owner, '')).toEqual([]);
  });

  test('concerns one person, by login or by name, for the seconds it is given', async () => {
    const person = people.owner.name.toUpperCase();
    await faults('PUT', ruleOf({ kind: 'throttle' }, { person }, { seconds: 30 }));
    const lead = withToken(server, await tokenOf(server, people.lead.login));
    expect((await lead('_api/web')).status).toBe(403);
    expect((await read()).headers.get('retry-after')).toBe('30');
    now = new Date(now.getTime() + 10_500);
    expect((await read()).headers.get('retry-after')).toBe('20');
    now = new Date(now.getTime() + 19_500);
    expect((await read()).status).toBe(200);
  });

  test('without a time it is one second', async () => {
    await faults('PUT', ruleOf({ kind: 'throttle' }));
    expect((await read()).headers.get('retry-after')).toBe('1');
  });

  test('strikes a part of a batch alone', async () => {
    await faults(
      'PUT',
      ruleOf({ kind: 'throttle', retryAfter: 4 }, { path: '*/items', method: 'post', nth: 2 })
    );
    const text = await (await sendBatch(['one', 'two', 'three'])).text();
    expect(statuses(text)).toEqual([201, 429, 201]);
    expect(text).toContain('\r\nRETRY-AFTER: 4\r\n');
    expect(await titles(owner, '')).toEqual(['one', 'three']);
  });
});

describe('a dropped connection', () => {
  test('before the commit: nothing is done', async () => {
    await faults('PUT', ruleOf({ kind: 'drop-before-commit' }, { method: 'POST' }));
    await expect(write('one')).rejects.toThrow('fetch failed');
    expect(await titles(owner, '')).toEqual([]);
  });

  test('after the commit: it is done, and nobody is told', async () => {
    await owner('_api/web');
    await faults('PUT', ruleOf({ kind: 'drop-after-commit' }, { path: '*/ITEMS', nth: 1 }));
    await expect(write('one')).rejects.toThrow('fetch failed');
    expect(await titles(owner, '')).toEqual(['one']);
  });

  test('a batch after the commit: all of it is done', async () => {
    await faults('PUT', ruleOf({ kind: 'drop-after-commit' }, { path: '*/$batch', nth: 1 }));
    await expect(sendBatch(['one', 'two'])).rejects.toThrow('fetch failed');
    expect(await titles(owner, '')).toEqual(['one', 'two']);
  });

  test('a batch after so many parts: those are done, the others are not', async () => {
    await faults('PUT', ruleOf({ kind: 'drop-after-part', part: 2 }, { path: '*/$batch' }));
    await expect(sendBatch(['one', 'two', 'three'])).rejects.toThrow('fetch failed');
    expect(await titles(owner, '')).toEqual(['one', 'two']);
  });

  test('at a part of a batch: before or after it', async () => {
    const items = { path: '*/items', method: 'POST', nth: 2 };
    await faults('PUT', ruleOf({ kind: 'drop-before-commit' }, items));
    await expect(sendBatch(['one', 'two', 'three'])).rejects.toThrow('fetch failed');
    await faults('PUT', ruleOf({ kind: 'drop-after-commit' }, items));
    await expect(sendBatch(['four', 'five', 'six'])).rejects.toThrow('fetch failed');
    expect(await titles(owner, '')).toEqual(['one', 'four', 'five']);
  });
});

test('a lost answer: it is done, and the connection stays open without a word', async () => {
  await faults('PUT', ruleOf({ kind: 'lost-answer' }, { method: 'POST', path: '*/items' }));
  const gaveUp = new AbortController();
  const waiting = owner(`${list}/items`, {
    method: 'POST',
    body: JSON.stringify({ Title: 'one' }),
    signal: gaveUp.signal
  });
  let heard = false;
  const end = waiting.then(
    () => (heard = true),
    () => undefined
  );
  let seen: readonly (string | null)[] = [];
  while (seen.length === 0) seen = await titles(owner, '');
  expect(seen).toEqual(['one']);
  gaveUp.abort();
  await end;
  expect(heard).toBe(false);
});

test('latency: the answer comes later, and adds up in a batch', async () => {
  await faults('PUT', ruleOf({ kind: 'latency', milliseconds: 60 }, { path: '*/items' }));
  const single = performance.now();
  expect((await read()).status).toBe(200);
  // A timer may be a millisecond early by this clock.
  expect(performance.now() - single).toBeGreaterThan(58);
  const batch = performance.now();
  expect(statuses(await (await sendBatch(['one', 'two', 'three'])).text())).toEqual([
    201, 201, 201
  ]);
  expect(performance.now() - batch).toBeGreaterThan(178);
});

test('an expired digest is refused as SharePoint refuses one, and a token has none', async () => {
  await faults(
    'PUT',
    ruleOf({ kind: 'digest-expired' }, { method: 'POST', path: '*/items', nth: 1 })
  );
  const refused = await write('one');
  expect(refused.status).toBe(403);
  expect(await errorCode(refused)).toBe('-2130575251, Microsoft.SharePoint.SPException');
  expect((await write('two')).status).toBe(201);
  await faults('PUT', ruleOf({ kind: 'digest-expired' }));
  const as = withToken(server, await tokenOf(server, people.owner.login));
  const made = await as(`${list}/items`, { method: 'POST', body: '{"Title":"three"}' });
  expect(made.status).toBe(201);
});

test('the bytes of a file by its own address are struck too', async () => {
  const file = `${server.url}/sites/recommendations/Shared Documents/a.txt`;
  const folder = "_api/web/getFolderByServerRelativePath(decodedUrl='Shared Documents')";
  const made = await owner(`${folder}/files/AddUsingPath(decodedurl='a.txt')`, {
    method: 'POST',
    body: 'text'
  });
  expect(made.status).toBe(200);
  await faults('PUT', ruleOf({ kind: 'throttle', retryAfter: 3 }, { path: '*/a.txt', nth: 1 }));
  expect((await owner(file)).status).toBe(429);
  expect(await (await owner(file)).text()).toBe('text');
});

describe('a rule', () => {
  test('strikes from the nth request on, so many times', async () => {
    await faults('PUT', ruleOf({ kind: 'throttle' }, { path: '*/items', nth: 2 }, { times: 2 }));
    const answers = [
      await read(),
      await read(),
      await owner('_api/web'),
      await read(),
      await read()
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200, 429, 200]);
  });

  test('matches the verb that is meant, and the whole path', async () => {
    const { Id } = await addRow(owner, { Title: 'one' });
    await faults('PUT', ruleOf({ kind: 'throttle' }, { method: 'MERGE', path: `*/items(${Id})` }));
    const change = (address: string, method: string) =>
      owner(address, {
        method: 'POST',
        headers: { 'x-http-method': method, 'if-match': '*' },
        ...(method === 'MERGE' && { body: '{"Title":"two"}' })
      });
    expect((await change(`${list}/items(${Id})`, 'MERGE')).status).toBe(429);
    expect((await owner(`${list}/items(${Id})`)).status).toBe(200);
    expect((await change(`${list}/items(${Id})`, 'DELETE')).status).toBe(200);
  });

  test('may be several faults, and several rules strike together', async () => {
    await faults('PUT', {
      rules: [
        {
          fault: [
            { kind: 'latency', milliseconds: 30 },
            { kind: 'throttle', status: 503 }
          ]
        },
        { fault: { kind: 'latency', milliseconds: 30 } }
      ]
    });
    const began = performance.now();
    expect((await read()).status).toBe(503);
    expect(performance.now() - began).toBeGreaterThan(58);
  });
});

describe('the header of a request', () => {
  beforeEach(() => faults('PUT', { headers: true }));

  test('asks for its own fault, where that is switched on', async () => {
    const refused = await write('one', {
      'X-Local-Fault': 'throttle; status=503; retryAfter=9'
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '9']);
    await expect(write('two', { 'X-Local-Fault': 'drop-after-commit' })).rejects.toThrow();
    expect(await titles(owner, '')).toEqual(['two']);
  });

  test('may ask for several', async () => {
    const began = performance.now();
    const value = 'latency; milliseconds=30, throttle';
    expect((await write('one', { 'X-Local-Fault': value })).status).toBe(429);
    expect(performance.now() - began).toBeGreaterThan(28);
  });

  test('that cannot be understood is refused with a sentence', async () => {
    const refused = await write('one', { 'X-Local-Fault': 'explode' });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/^There is no fault "explode"; there are throttle, /);
  });
});

describe('faults of the process itself', () => {
  test('a script and functions are given when the server starts; functions stay', async () => {
    let count = 0;
    const other = await startLocalServer({
      faults: {
        script: { rules: [{ match: { path: '*/web/title' }, fault: { kind: 'throttle' } }] },
        rules: [
          ({ kind, method, person }) => {
            const isMine = kind === 'single' && method === 'GET' && person === people.owner.login;
            count += isMine ? 1 : 0;
            return isMine && count === 3
              ? { kind: 'throttle', status: 503, retryAfter: 1 }
              : undefined;
          }
        ]
      }
    });
    try {
      const as = other.as(people.owner.login);
      expect((await as('_api/web/Title')).status).toBe(429);
      await fetch(`${other.url}/_local/faults`, { method: 'DELETE' });
      const statusesOf = [await as('_api/web/Title'), await as('_api/web'), await as('_api/web')];
      expect(statusesOf.map(({ status }) => status)).toEqual([200, 503, 200]);
    } finally {
      await other.stop();
    }
  });
});

import type { BatchClock } from '../../../../src/services/sync/batch/batchClock';
import { batchingFetch } from '../../../../src/services/sync/batch/batchingFetch';
import type { Fetch } from '../../../../src/services/sync/formDigest';

const SITE = 'https://force.example/sites/tracker';
const ADDRESS = `${SITE}/_api/$batch`;

/** A clock that the test moves by hand. */
function handClock(): BatchClock & { readonly move: (milliseconds: number) => void } {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    move: (milliseconds) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ run }) => run());
    }
  };
}

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly signal: AbortSignal | null | undefined;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/** What was sent on, each waiting to be answered by the test. */
function watched(): { readonly send: Fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    send: (url, { body, signal }) =>
      new Promise((answer, fail) =>
        sent.push({ url, body: String(body ?? ''), signal, answer, fail })
      )
  };
}

function answered(...parts: readonly string[]): Response {
  const sections = parts.map(
    (part) =>
      `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${part}\r\n`
  );
  return new Response(`${sections.join('')}--batchresponse_1--\r\n`);
}
const ok = (text: string): string =>
  `HTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json\r\nETAG: "${text},3"\r\n\r\n{"said":"${text}"}`;

let names = 0;
function setUp(): ReturnType<typeof watched> & {
  readonly clock: ReturnType<typeof handClock>;
  readonly get: (path: string, signal?: AbortSignal) => Promise<Response>;
  readonly write: (path: string, body: string, headers?: object) => Promise<Response>;
} {
  const clock = handClock();
  const network = watched();
  const batching = batchingFetch(SITE, network.send, () => `name${(names += 1)}`, clock);
  return {
    ...network,
    clock,
    get: (path, signal) =>
      batching(`${SITE}/_api/${path}`, { method: 'GET', ...(signal && { signal }) }),
    write: (path, body, headers = {}) =>
      batching(`${SITE}/_api/${path}`, { method: 'POST', headers: { ...headers }, body })
  };
}

const requestLines = (body: string): readonly string[] =>
  body.split('\r\n').filter((line) => line.endsWith(' HTTP/1.1'));

test('requests of the same moment go in one batch, in their order, and each has its own answer', async () => {
  const { clock, get, write, sent } = setUp();
  const all = [
    get('web/a'),
    write('web/b', '{"Title":"Ä"}', { 'If-Match': '"1"', 'X-HTTP-Method': 'MERGE' }),
    write('web/c', '{}'),
    get('web/d')
  ];
  expect(sent).toHaveLength(0);
  clock.move(4);
  expect(sent.map(({ url }) => url)).toEqual([ADDRESS]);
  const [{ body = '', answer = () => undefined } = {}] = sent;
  expect(requestLines(body)).toEqual([
    `GET ${SITE}/_api/web/a HTTP/1.1`,
    `MERGE ${SITE}/_api/web/b HTTP/1.1`,
    `POST ${SITE}/_api/web/c HTTP/1.1`,
    `GET ${SITE}/_api/web/d HTTP/1.1`
  ]);
  expect(body).toContain('if-match: "1"');
  expect(body).toContain('{"Title":"Ä"}');
  // Both writes stand in one change set, the reads outside.
  expect(body.match(/Content-Type: multipart\/mixed/g)).toHaveLength(1);
  answer(
    answered(
      ok('a'),
      'HTTP/1.1 204 No Content\r\nETAG: "b,2"\r\n\r\n',
      'HTTP/1.1 412 Precondition Failed\r\n\r\n{"odata.error":{}}',
      ok('d')
    )
  );
  const [a, b, c, d] = await Promise.all(all);
  expect(await a?.json()).toEqual({ said: 'a' });
  expect(a?.headers.get('ETag')).toBe('"a,3"');
  expect([b?.status, b?.headers.get('etag')]).toEqual([204, '"b,2"']);
  expect([c?.status, await c?.text()]).toEqual([412, '{"odata.error":{}}']);
  expect(await d?.json()).toEqual({ said: 'd' });
});

test('what the answers of a batch lead to goes together with what those of another lead to', async () => {
  const { clock, get, sent } = setUp();
  const first = Array.from({ length: 100 }, () => get('web/first'));
  const second = Array.from({ length: 100 }, () => get('web/second'));
  expect(sent).toHaveLength(2);
  const hundred = answered(...Array.from({ length: 100 }, () => ok('a')));
  const whole = await hundred.text();
  sent[0]?.answer(new Response(whole));
  await Promise.all(first);
  void get('web/next');
  clock.move(100);
  expect(sent).toHaveLength(2);
  sent[1]?.answer(new Response(whole));
  await Promise.all(second);
  void get('web/next');
  await Promise.resolve();
  clock.move(4);
  expect(sent.slice(2).map(({ body }) => requestLines(body).length)).toEqual([2]);
});

test('whoever comes a moment later waits for no longer than a moment in all', () => {
  const { clock, get, sent } = setUp();
  for (let at = 0; at < 60; at += 3) {
    void get(`web/${at}`);
    clock.move(3);
  }
  expect(sent).toHaveLength(1);
  expect(requestLines(sent[0]?.body ?? '')).toHaveLength(20);
});

test('a batch holds a hundred requests and no more bytes than SharePoint takes', () => {
  const { clock, get, write, sent } = setUp();
  for (let count = 0; count < 230; count += 1) void get(`web/${count}`);
  clock.move(3000);
  expect(sent.map(({ body }) => requestLines(body).length)).toEqual([100, 100, 30]);
  const long = JSON.stringify({ text: 'ü'.repeat(150_000) });
  for (let count = 0; count < 5; count += 1) void write('web/long', long);
  clock.move(3000);
  expect(sent.slice(3).map(({ body }) => requestLines(body).length)).toEqual([3, 2]);
  sent.forEach(({ body }) => expect(Buffer.byteLength(body)).toBeLessThan(1_048_576));
});

test('what fills a batch, files, and other addresses go by themselves', () => {
  const { clock, write, sent, send } = setUp();
  void write('web/long', 'x'.repeat(1_100_000));
  const batching = batchingFetch(SITE, send, () => 'name', clock);
  void batching(`${SITE}/_api/web/file`, { method: 'POST', body: new Uint8Array(3) });
  void batching(ADDRESS, { method: 'POST', body: 'a batch' });
  void batching('https://elsewhere.example/', { method: 'GET' });
  expect(sent.map(({ url }) => url.replace(SITE, ''))).toEqual([
    '/_api/web/long',
    '/_api/web/file',
    '/_api/$batch',
    'https://elsewhere.example/'
  ]);
});

test('a batch without an answer leaves each request without one, and no other batch', async () => {
  const { clock, get, sent } = setUp();
  const lost = [get('web/a'), get('web/b')];
  clock.move(4);
  const other = get('web/c');
  // It waits for what the first may lead to, but not for ever.
  clock.move(2999);
  expect(sent).toHaveLength(1);
  clock.move(1);
  const dropped = new TypeError('fetch failed');
  sent[0]?.fail(dropped);
  sent[1]?.answer(answered(ok('c')));
  for (const one of lost) await expect(one).rejects.toBe(dropped);
  expect((await other).status).toBe(200);
});

test.each([
  ['breaks off', (whole: string) => whole.slice(0, whole.length - 25)],
  ['holds too few', (whole: string) => whole.replace(/--batchresponse_1\r\n[\s\S]*?(?=--b)/, '')],
  ['is no batch', () => '<html>']
])('an answer that %s counts for none of its parts', async (_, broken) => {
  const { clock, get, sent } = setUp();
  const both = [get('web/a'), get('web/b')];
  clock.move(4);
  sent[0]?.answer(new Response(broken(await answered(ok('a'), ok('b')).text())));
  for (const one of both) await expect(one).rejects.toMatchObject({ name: 'BatchAnswerBroken' });
});

test('a batch that is refused refuses each, and busy ones without a time get one that grows', async () => {
  const { clock, get, sent } = setUp();
  const times: (string | null)[] = [];
  for (const status of [503, 429, 200, 503]) {
    const both = [get('web/a'), get('web/b')];
    // The batch before is over once all that waited for it went on.
    await new Promise(setImmediate);
    clock.move(4);
    const answer = status === 200 ? answered(ok('a'), ok('b')) : new Response('', { status });
    sent[sent.length - 1]?.answer(answer);
    const answers = await Promise.all(both);
    expect(answers.map((one) => one.status)).toEqual([status, status]);
    times.push(answers[1]?.headers.get('Retry-After') ?? null);
  }
  expect(times).toEqual(['5', '10', null, '5']);
});

test('one that is stopped leaves the batch; the batch is stopped when all are', async () => {
  const { clock, get, sent } = setUp();
  const [early, first, second] = [
    new AbortController(),
    new AbortController(),
    new AbortController()
  ];
  const gone = get('web/early', early.signal);
  const both = [get('web/a', first.signal), get('web/b', second.signal)];
  early.abort();
  await expect(gone).rejects.toMatchObject({ name: 'AbortError' });
  clock.move(4);
  expect(requestLines(sent[0]?.body ?? '')).toHaveLength(2);
  first.abort();
  await expect(both[0]).rejects.toMatchObject({ name: 'AbortError' });
  expect(sent[0]?.signal?.aborted).toBe(false);
  second.abort();
  await expect(both[1]).rejects.toMatchObject({ name: 'AbortError' });
  expect(sent[0]?.signal?.aborted).toBe(true);
});

import { answerInTime, answerTime } from '../../../src/services/sync/answerInTime';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { sendingRead } from '../../../src/services/sync/sendingRead';
import { isAnswerLost } from '../../../src/services/sync/sharePointAnswer';
import { testQueue } from '../testQueue';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const later = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const never: Fetch = () => new Promise(() => undefined);
const URL = 'https://force.example/';

/** What a promise came to so far. */
function watched(promise: Promise<unknown>): { state: string; error?: unknown } {
  const seen: { state: string; error?: unknown } = { state: 'open' };
  promise.then(
    () => (seen.state = 'done'),
    (error: unknown) => Object.assign(seen, { state: 'failed', error })
  );
  return seen;
}

test('an answer that does not come within a minute is lost, and the request is stopped', async () => {
  let signal: AbortSignal | null | undefined;
  const send = answerInTime((_url, init) => {
    signal = init.signal;
    return new Promise(() => undefined);
  });
  const seen = watched(send(URL, { method: 'POST' }));
  await later(59_999);
  expect(seen.state).toBe('open');
  await later(1);
  expect(seen.state).toBe('failed');
  expect(seen.error).toMatchObject({ name: 'NoAnswerError' });
  expect(isAnswerLost(seen.error)).toBe(true);
  expect(signal?.aborted).toBe(true);
});

test('what is large is waited for longer', () => {
  expect(answerTime({ body: 'x'.repeat(32 * 1024 * 10) })).toBe(70_000);
  expect(answerTime({ body: new Uint8Array(32 * 1024 * 300) })).toBe(360_000);
  expect(answerTime({ body: new Blob([new Uint8Array(32 * 1024)]) })).toBe(61_000);
  expect(answerTime({})).toBe(60_000);
});

test('an answer that goes on coming is not given up, and one that breaks off is', async () => {
  let pull: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (pull = controller) });
  const seen = watched(answerInTime(async () => new Response(body))(URL, { method: 'GET' }));
  for (let piece = 0; piece < 4; piece += 1) {
    await later(50_000);
    pull?.enqueue(new Uint8Array([123]));
  }
  await later(50_000);
  expect(seen.state).toBe('open');
  await later(10_000);
  expect(seen.error).toMatchObject({ name: 'NoAnswerError' });
});

test('an answer is given as it came', async () => {
  const words = 'Zeichen: \u20ac'.repeat(50_000);
  const answers: readonly Response[] = [
    new Response(words, { status: 412, headers: { ETag: '"1"' } }),
    new Response(null, { status: 204 })
  ];
  const given: Response[] = [];
  for (const answer of answers) {
    given.push(await answerInTime(async () => answer)(URL, { method: 'GET' }));
  }
  expect(given.map(({ status }) => status)).toEqual([412, 204]);
  expect(given[0]?.headers.get('ETag')).toBe('"1"');
  expect(await given[0]?.text()).toBe(words);
});

test('a request that is stopped stops at once', async () => {
  const stop = new AbortController();
  const send = answerInTime(
    (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
      })
  );
  const seen = watched(send(URL, { method: 'GET', signal: stop.signal }));
  stop.abort();
  await later(0);
  expect(seen.error).toMatchObject({ name: 'AbortError' });
});

describe('a read', () => {
  const dropping = (times: number): { readonly send: Fetch; readonly asked: () => number } => {
    let asked = 0;
    return {
      asked: () => asked,
      send: async () => {
        asked += 1;
        if (asked <= times) throw new TypeError('fetch failed');
        return new Response('{}');
      }
    };
  };

  test('whose connection drops goes again, twice', async () => {
    const site = dropping(2);
    const seen = watched(sendingRead(site.send, testQueue())(URL, { method: 'GET' }));
    await later(1250);
    expect(seen.state).toBe('done');
    expect(site.asked()).toBe(3);
  });

  test('whose connection drops a third time failed', async () => {
    const site = dropping(3);
    const seen = watched(sendingRead(site.send, testQueue())(URL, { method: 'GET' }));
    await later(60_000);
    expect(seen.error).toMatchObject({ message: 'fetch failed' });
    expect(site.asked()).toBe(3);
  });

  test('that got no answer in time is not asked again: a person has waited long enough', async () => {
    let asked = 0;
    const send = answerInTime((url, init) => {
      asked += 1;
      return never(url, init);
    });
    const seen = watched(sendingRead(send, testQueue())(URL, { method: 'GET' }));
    await later(300_000);
    expect(seen.error).toMatchObject({ name: 'NoAnswerError' });
    expect(asked).toBe(1);
  });

  test('that is stopped while it pauses is not sent again', async () => {
    const site = dropping(1);
    const stop = new AbortController();
    const reading = sendingRead(site.send, testQueue())(URL, {
      method: 'GET',
      signal: stop.signal
    });
    const seen = watched(reading);
    await later(100);
    stop.abort();
    await later(5000);
    expect(seen.error).toMatchObject({ name: 'AbortError' });
    expect(site.asked()).toBe(1);
  });
});

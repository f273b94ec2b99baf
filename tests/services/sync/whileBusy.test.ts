import { sendingRead } from '../../../src/services/sync/sendingRead';
import { sendingWrite } from '../../../src/services/sync/sendingWrite';
import type { Fetch } from '../../../src/services/sync/formDigest';
import { testQueue } from '../testQueue';

/** A site that asks to wait so long, once; and how often it was asked. */
function busyFor(seconds: number): { readonly send: Fetch; readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    send: async () => {
      asked += 1;
      return asked === 1
        ? new Response('', { status: 429, headers: { 'Retry-After': String(seconds) } })
        : new Response('{}');
    }
  };
}

const ROW: RequestInit = { method: 'POST', body: '{"RecordId":"one"}' };
const read = (send: Fetch, signal?: AbortSignal): Promise<Response> =>
  sendingRead(send, testQueue())('https://force.example/', {
    method: 'GET',
    ...(signal && { signal })
  });
const write = (send: Fetch, signal?: AbortSignal): Promise<Response> =>
  sendingWrite(
    send,
    { current: async () => '0x1', forget: () => undefined },
    testQueue()
  )('https://force.example/', { ...ROW, ...(signal && { signal }) });

// The clock is the test's own: nobody waits for two minutes.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test.each([
  ['a read, the whole time asked for', read, 100, 100],
  ['a read, at most two minutes', read, 600, 120],
  ['a write, the time asked for', write, 20, 20],
  ['a write, at most half a minute', write, 600, 30]
])('waits before %s', async (_, sendIt, asksFor, waits) => {
  const site = busyFor(asksFor);
  const answer = sendIt(site.send);
  await jest.advanceTimersByTimeAsync(waits * 1000 - 1);
  expect(site.asked()).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect((await answer).status).toBe(200);
  expect(site.asked()).toBe(2);
});

test.each([
  ['a read', read],
  ['a write', write]
])('the wait of %s ends when it is stopped, and nothing more is sent', async (_, sendIt) => {
  const site = busyFor(20);
  const stop = new AbortController();
  const answer = sendIt(site.send, stop.signal);
  const stopped = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await jest.advanceTimersByTimeAsync(1000);
  stop.abort();
  await stopped;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(site.asked()).toBe(1);
});

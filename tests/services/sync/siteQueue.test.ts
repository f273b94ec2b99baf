import type { Fetch } from '../../../src/services/sync/formDigest';
import { sendingRead } from '../../../src/services/sync/sendingRead';
import { sendingWrite } from '../../../src/services/sync/sendingWrite';
import { ownClock, siteQueue } from '../../../src/services/sync/siteQueue';
import { testQueue } from '../testQueue';

// The clock is the test's own: nobody waits in earnest.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const DIGEST = { current: async () => '0x1', forget: () => undefined };
const later = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

/** A site that asks the request to `/busy` to wait, once; and which requests came. */
function busyOnce(seconds: number): { readonly send: Fetch; readonly came: string[] } {
  const came: string[] = [];
  return {
    came,
    send: async (url) => {
      came.push(url);
      return url === '/busy' && came.filter((one) => one === '/busy').length === 1
        ? new Response('', { status: 429, headers: { 'Retry-After': String(seconds) } })
        : new Response('{}');
    }
  };
}

test('one answer that asks to wait holds back every later request, reads and writes', async () => {
  const queue = testQueue();
  const site = busyOnce(12);
  const read = sendingRead(site.send, queue);
  const write = sendingWrite(site.send, DIGEST, queue);
  const all = [read('/busy', { method: 'GET' })];
  await later(0);
  all.push(read('/list', { method: 'GET' }), write('/row', { method: 'POST', body: 'words' }));
  await later(11_999);
  expect(site.came).toEqual(['/busy']);
  await later(1);
  expect(await Promise.all(all)).toHaveLength(3);
  expect([...site.came].sort()).toEqual(['/busy', '/busy', '/list', '/row']);
});

test('a write that may not be sent twice is not, and holds back the others all the same', async () => {
  const queue = testQueue();
  const site = busyOnce(5);
  const write = sendingWrite(site.send, DIGEST, queue);
  expect((await write('/busy', { method: 'POST', body: 'words' })).status).toBe(429);
  const reading = sendingRead(site.send, queue)('/list', { method: 'GET' });
  await later(4999);
  expect(site.came).toEqual(['/busy']);
  await later(1);
  await reading;
  expect(site.came).toEqual(['/busy', '/list']);
});

test('whoever looks on is told until when is waited, and that it is over', async () => {
  const queue = testQueue();
  const told: (number | undefined)[] = [];
  queue.subscribe(() => told.push(queue.waitsUntil()));
  const start = Date.now();
  const reading = sendingRead(busyOnce(12).send, queue)('/busy', { method: 'GET' });
  await later(0);
  expect(queue.waitsUntil()).toBe(start + 12_000);
  await later(12_000);
  await reading;
  expect(told).toEqual([start + 12_000, undefined]);
});

test('a waiting request that is stopped leaves the queue, and the others stay', async () => {
  const queue = testQueue();
  const site = busyOnce(12);
  const read = sendingRead(site.send, queue);
  const first = read('/busy', { method: 'GET' });
  await later(0);
  const stop = new AbortController();
  const stopped = expect(
    read('/list', { method: 'GET', signal: stop.signal })
  ).rejects.toMatchObject({ name: 'AbortError' });
  stop.abort();
  await stopped;
  expect(queue.waitsUntil()).toBeDefined();
  await later(12_000);
  await first;
  expect(site.came).toEqual(['/busy', '/busy']);
});

test('those that waited for the same moment go on one after another', async () => {
  const chances = [0, 0.5, 0.9];
  const queue = siteQueue({ ...ownClock, chance: () => chances.shift() ?? 0 });
  const went: number[] = [];
  const start = Date.now();
  queue.holdBack(10_000);
  const all = [1, 2, 3].map(() =>
    queue.turn(30_000, undefined).then(() => went.push(Date.now() - start))
  );
  await later(11_000);
  await Promise.all(all);
  expect(went).toEqual([10_000, 10_500, 10_900]);
});

test('no wait is longer than its cap, whatever is asked for', async () => {
  const queue = testQueue();
  queue.holdBack(3_600_000);
  const turn = queue.turn(3_600_000, undefined);
  await later(119_999);
  expect(queue.waitsUntil()).toBeDefined();
  await later(1);
  await turn;
  expect(queue.waitsUntil()).toBeUndefined();
});

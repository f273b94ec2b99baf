import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { owner } from '../../../local/people';
import { addRecords } from '../../../src/services/records/addRecords';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';
import { aReport } from './builders';

let site: TestSite;
beforeEach(async () => {
  site = await trackerTestSite();
});
afterEach(() => site.stop());

const reports = (count: number): readonly ReturnType<typeof aReport>[] =>
  Array.from({ length: count }, (_, index) =>
    aReport({ title: `Report ${index + 1}`, order: index + 1 })
  );

async function titles(): Promise<readonly string[]> {
  const read = await site.storeAs(owner).readAll();
  return read.reports.map(({ title }) => title);
}

test('adds records in their order, and adding them again adds nothing', async () => {
  const sp = site.as(owner);
  const seven = reports(7);
  const done: number[] = [];
  const first = await addRecords(sp, 'reports', seven, {
    batchSize: 3,
    progress: (count) => done.push(count)
  });
  expect(first).toEqual({ added: 7, already: [] });
  expect(done).toEqual([3, 6, 7]);
  expect(await addRecords(sp, 'reports', seven)).toEqual({
    added: 0,
    already: seven.map(({ id }) => id)
  });
  expect(await titles()).toEqual(seven.map(({ title }) => title));
});

test('an interrupted load goes on where it stopped', async () => {
  const sp = site.as(owner);
  const seven = reports(7);
  const stopped = new AbortController();
  const loading = addRecords(sp, 'reports', seven, {
    batchSize: 2,
    signal: stopped.signal,
    progress: (count) => {
      if (count === 4) stopped.abort();
    }
  });
  await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
  expect(await addRecords(sp, 'reports', seven)).toMatchObject({ added: 3 });
  expect(await titles()).toEqual(seven.map(({ title }) => title));
});

test('a lost answer to a batch adds nothing twice', async () => {
  const network = faultyNetwork();
  const five = reports(5);
  network.loseNextAnswer(({ url }) => url.endsWith('/$batch'));
  const outcome = await addRecords(site.as(owner, network.send), 'reports', five);
  expect(outcome).toEqual({ added: 5, already: [] });
  expect(await titles()).toEqual(five.map(({ title }) => title));
});

test('a batch that never arrived is sent again', async () => {
  const network = faultyNetwork();
  const five = reports(5);
  network.dropNext(({ url }) => url.endsWith('/$batch'));
  expect(await addRecords(site.as(owner, network.send), 'reports', five)).toMatchObject({
    added: 5
  });
});

test('records that somebody else added meanwhile are reported, not doubled', async () => {
  const network = faultyNetwork();
  const five = reports(5);
  network.beforeNext(
    ({ url }) => url.endsWith('/$batch'),
    async () => {
      await addRecords(site.as(owner), 'reports', five.slice(1, 3));
    }
  );
  const outcome = await addRecords(site.as(owner, network.send), 'reports', five);
  expect(outcome).toEqual({ added: 3, already: five.slice(1, 3).map(({ id }) => id) });
});

test('a person who may not add is told', async () => {
  const adding = addRecords(site.as(personIn('Tracker Visitors')), 'reports', reports(1));
  await expect(adding).rejects.toMatchObject({ kind: 'not allowed' });
});

test('a batch that loses its answer twice adds nothing twice', async () => {
  const network = faultyNetwork();
  const five = reports(5);
  const isBatch = ({ url }: { readonly url: string }): boolean => url.endsWith('/$batch');
  network.dropNext(isBatch);
  network.loseNextAnswer(isBatch);
  expect(await addRecords(site.as(owner, network.send), 'reports', five)).toEqual({
    added: 5,
    already: []
  });
  expect(await titles()).toEqual(five.map(({ title }) => title));
});

test('a batch that a busy site did not begin goes again, and is added once', async () => {
  let refused = 0;
  const sp = site.as(owner, async (url, init) => {
    if (!url.endsWith('/$batch') || refused > 1) return fetch(url, init);
    refused += 1;
    return new Response('', { status: 429, headers: { 'Retry-After': '0' } });
  });
  expect(await addRecords(sp, 'reports', reports(5))).toMatchObject({ added: 5 });
  expect(await titles()).toHaveLength(5);
});

test('rows of a batch that were throttled one by one go again, and each is added once', async () => {
  const rules = [
    {
      match: { method: 'POST', path: "*/getByTitle('Reports')/items", nth: 2 },
      fault: { kind: 'throttle', status: 429, retryAfter: 0 },
      times: 2
    }
  ];
  const answer = await fetch(new URL('/_local/faults', site.siteUrl), {
    method: 'PUT',
    body: JSON.stringify({ rules })
  });
  expect(answer.ok).toBe(true);
  const five = reports(5);
  expect(await addRecords(site.as(owner), 'reports', five)).toEqual({ added: 5, already: [] });
  expect([...(await titles())].sort()).toEqual(five.map(({ title }) => title).sort());
});

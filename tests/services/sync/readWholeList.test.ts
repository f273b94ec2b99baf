import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { owner } from '../../../local/people';
import { readWholeList } from '../../../src/services/sync/readWholeList';
import { sendWholeBatch } from '../../../src/services/sync/sendBatch';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';

interface Row {
  readonly Id: number;
  readonly Title: string;
}

let site: TestSite;
beforeAll(async () => {
  site = await bareSite();
  const sp = site.as(owner);
  await sp.web.lists.add('Numbers');
  await sendWholeBatch(sp, (batched) =>
    Array.from({ length: 60 }, (_, index) =>
      batched.web.lists.getByTitle('Numbers').items.add({ Title: `Number ${index + 1}` })
    )
  );
  // Gaps: IDs are never used again.
  for (const id of [1, 11, 12, 13, 40, 60]) {
    await sp.web.lists.getByTitle('Numbers').items.getById(id).delete();
  }
  await sp.web.lists.add('Nothing');
});
afterAll(() => site.stop());

const EXPECTED = Array.from({ length: 60 }, (_, index) => index + 1).filter(
  (id) => ![1, 11, 12, 13, 40, 60].includes(id)
);

test.each([
  [{}],
  [{ pageSize: 7 }],
  [{ pageSize: 5000, firstPage: 3 }],
  [{ pageSize: 1, firstPage: 1 }],
  [{ pageSize: 54, firstPage: 54 }]
])('gives every row once, in the order of IDs, with %j', async (options) => {
  const rows = await readWholeList<Row>(
    site.as(owner).web.lists.getByTitle('Numbers'),
    ['Id', 'Title'],
    options
  );
  expect(rows.map(({ Id }) => Id)).toEqual(EXPECTED);
  expect(rows[0]).toEqual({ Id: 2, ID: 2, Title: 'Number 2' });
});

test('an empty list has no rows', async () => {
  const rows = await readWholeList(site.as(owner).web.lists.getByTitle('Nothing'), ['Id']);
  expect(rows).toEqual([]);
});

test('tells how many rows came with each answer', async () => {
  const counts: number[] = [];
  await readWholeList<Row>(site.as(owner).web.lists.getByTitle('Numbers'), ['Id'], {
    pageSize: 20,
    firstPage: 10,
    onRows: (rows) => counts.push(rows)
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(EXPECTED.length);
  expect(counts[0]).toBe(10);
});

test('never has more than four ranges on their way', async () => {
  let underway = 0;
  let most = 0;
  const counting = faultyNetwork();
  const list = site
    .as(owner, async (url, init) => {
      underway += 1;
      most = Math.max(most, underway);
      const response = await counting.send(url, init);
      underway -= 1;
      return response;
    })
    .web.lists.getByTitle('Numbers');
  await readWholeList<Row>(list, ['Id'], { pageSize: 3 });
  expect(most).toBe(4);
  expect(counting.arrived.length).toBeGreaterThan(10);
});

test('stops when it is told to', async () => {
  const stopped = new AbortController();
  const reading = readWholeList<Row>(site.as(owner).web.lists.getByTitle('Numbers'), ['Id'], {
    pageSize: 2,
    signal: stopped.signal,
    onRows: () => stopped.abort()
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

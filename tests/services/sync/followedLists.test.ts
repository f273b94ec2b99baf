import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/recycle-bin';
import type { IItems } from '@pnp/sp/items';
import { owner } from '../../../local/people';
import { followLists } from '../../../src/services/sync/follow/followedLists';
import type { FollowedRow } from '../../../src/services/sync/follow/followedLists';
import { sendWholeBatch } from '../../../src/services/sync/sendBatch';
import type { FaultyNetwork, Sent } from '../faults';
import { faultyNetwork } from '../faults';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';

let site: TestSite;
let network: FaultyNetwork;
beforeAll(async () => {
  site = await bareSite();
});
afterAll(() => site.stop());

const LISTS = ['Follow A', 'Follow B'];
beforeEach(async () => {
  network = faultyNetwork();
  for (const title of LISTS) {
    await site.as(owner).web.lists.add(title);
    await add(title, ['one', 'two', 'three']);
  }
});
afterEach(async () => {
  for (const title of LISTS) await site.as(owner).web.lists.getByTitle(title).delete();
});

const items = (title: string): IItems => site.as(owner).web.lists.getByTitle(title).items;

async function add(title: string, titles: readonly string[]): Promise<void> {
  await sendWholeBatch(site.as(owner), (batched) =>
    titles.map((Title) => batched.web.lists.getByTitle(title).items.add({ Title }))
  );
}

function follow(): ReturnType<typeof followLists> {
  const columns = { select: ['Id', 'Title', 'Author/Title'], expand: ['Author'] };
  return followLists(
    site.as(owner, network.send),
    LISTS.map((title) => ({ title, ...columns }))
  );
}

const titles = (rows: readonly (readonly FollowedRow[])[]): readonly (readonly string[])[] =>
  rows.map((ofList) => ofList.map((row) => ('Title' in row ? String(row.Title) : '')));

test('what was added, changed and deleted since is read in two requests, and nothing else', async () => {
  const followed = follow();
  const first = await followed.read();
  expect(titles(first)).toEqual([
    ['one', 'two', 'three'],
    ['one', 'two', 'three']
  ]);
  // What the overlap has read once more is out of the way.
  const again = await followed.read();

  await items('Follow A').getById(2).update({ Title: 'second' });
  await items('Follow A').getById(1).delete();
  await add('Follow A', ['four']);
  const before = network.arrived.length;
  const third = await followed.read();
  expect(titles(third)).toEqual([
    ['second', 'three', 'four'],
    ['one', 'two', 'three']
  ]);
  expect(network.arrived.slice(before).map(({ url }) => url.replace(/^.*_api/, ''))).toEqual([
    '/$batch',
    '/$batch'
  ]);
  // Rows that did not change are the same objects: what is made of them need not be made again.
  expect(third[0]?.[1]).toBe(again[0]?.[2]);
  third[1]?.forEach((row, index) => expect(row).toBe(again[1]?.[index]));

  const quiet = network.arrived.length;
  expect(await followed.read()).toEqual(third);
  expect(network.arrived).toHaveLength(quiet + 1);
});

test('a row that comes back from the recycle bin comes back', async () => {
  const followed = follow();
  await followed.read();
  const binned = await items('Follow B').getById(2).recycle();
  expect(titles(await followed.read())[1]).toEqual(['one', 'three']);
  await site.as(owner).web.recycleBin.getById(binned).restore();
  expect(titles(await followed.read())[1]).toEqual(['one', 'two', 'three']);
});

test('more changes than one answer tells are read whole', async () => {
  const followed = follow();
  await followed.read();
  const many = Array.from({ length: 100 }, (_, index) => `more ${index}`);
  for (let round = 0; round < 11; round += 1) await add('Follow B', many);
  expect((await followed.read())[1]).toHaveLength(1103);
});

test('what changes while the lists are first read is not missed', async () => {
  const followed = follow();
  const isFirstPage = ({ url }: Sent): boolean =>
    url.includes("getByTitle('Follow A')") && url.includes('$top=1000');
  network.afterNext(isFirstPage, async () => {
    await items('Follow A').getById(3).update({ Title: 'changed meanwhile' });
  });
  await followed.read();
  expect(titles(await followed.read())[0]).toContain('changed meanwhile');
});

test('readers at once wait for each other, and one that fails spoils nothing', async () => {
  const followed = follow();
  await followed.read();
  await add('Follow A', ['four']);
  // A read is tried three times.
  for (let tries = 0; tries < 3; tries += 1) {
    network.loseNextAnswer(({ url }) => url.endsWith('$batch'));
  }
  const [failed, good] = await Promise.allSettled([followed.read(), followed.read()]);
  expect(failed.status).toBe('rejected');
  expect(good.status === 'fulfilled' && titles(good.value)[0]).toContain('four');
});

test('a list that was made anew is read whole', async () => {
  const followed = follow();
  await followed.read();
  await site.as(owner).web.lists.getByTitle('Follow A').delete();
  await site.as(owner).web.lists.add('Follow A');
  await add('Follow A', ['new']);
  expect(titles(await followed.read())[0]).toEqual(['new']);
});

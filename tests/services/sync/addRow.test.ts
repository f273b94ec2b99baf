import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/site-users/web';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { dateOnlyOf } from '../../../src/services/records/dateOnly';
import { actionsList } from '../../../src/services/site/lists/actions';
import { postsList } from '../../../src/services/site/lists/posts';
import { addRow } from '../../../src/services/sync/addRow';
import { faultyNetwork, isWriteTo } from '../faults';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const part = (
  rest: object = {}
): Readonly<Record<string, unknown>> & { readonly RecordId: string } => ({
  RecordId: randomUUID(),
  Title: 'I',
  ActionText: 'Train the custody staff\nand say who was trained',
  Done: false,
  ...rest
});

const rowsOf = (id: string): Promise<readonly { readonly Id: number }[]> =>
  site.as(owner).web.lists.getByTitle('Actions').items.filter(`RecordId eq '${id}'`)();

const isWrite = isWriteTo('Actions');

test('a row is added, and adding it again finds it there', async () => {
  const row = part();
  expect(await addRow(site.as(owner), actionsList, row)).toBe('added');
  expect(await addRow(site.as(owner), actionsList, row)).toBe('already there');
  expect(await rowsOf(row.RecordId)).toHaveLength(1);
});

test('a row whose answer was lost is found and not sent again', async () => {
  const network = faultyNetwork();
  const row = part();
  network.loseNextAnswer(isWrite);
  expect(await addRow(site.as(owner, network.send), actionsList, row)).toBe('added');
  expect(network.arrived.filter(isWrite)).toHaveLength(1);
});

test('a row that never arrived is sent again, after it was looked for', async () => {
  const network = faultyNetwork();
  const row = part();
  network.dropNext(isWrite);
  network.dropNext(isWrite);
  expect(await addRow(site.as(owner, network.send), actionsList, row)).toBe('added');
  expect(network.arrived.filter(({ url }) => url.includes(row.RecordId))).toHaveLength(2);
  expect(await rowsOf(row.RecordId)).toHaveLength(1);
});

test('a request that the browser sends twice adds one row', async () => {
  const row = part();
  const sp = site.as(owner, async (url, init) => {
    if (init.method === 'POST' && url.includes("'Actions'")) await fetch(url, init);
    return fetch(url, init);
  });
  expect(await addRow(sp, actionsList, row)).toBe('already there');
  expect(await rowsOf(row.RecordId)).toHaveLength(1);
});

test('where looking fails too, it is not known whether the row is there, and sending again is safe', async () => {
  const network = faultyNetwork();
  const row = part();
  network.loseNextAnswer(isWrite);
  const mend = network.dropAll(({ url }) => url.includes(row.RecordId));
  const sp = site.as(owner, network.send);
  await expect(addRow(sp, actionsList, row)).rejects.toMatchObject({ kind: 'answer lost' });
  mend();
  expect(await addRow(sp, actionsList, row)).toBe('already there');
  expect(await rowsOf(row.RecordId)).toHaveLength(1);
});

test('a connection that loses every answer is given up', async () => {
  const network = faultyNetwork();
  network.dropAll(isWrite);
  const adding = addRow(site.as(owner, network.send), actionsList, part());
  await expect(adding).rejects.toMatchObject({ kind: 'answer lost' });
});

test('a row with the same id and other words is not called the same', async () => {
  const row = part();
  await addRow(site.as(owner), actionsList, row);
  const other = { ...row, ActionText: 'Other words' };
  const adding = addRow(site.as(owner), actionsList, other);
  await expect(adding).rejects.toMatchObject({ kind: 'other record there' });
  const network = faultyNetwork();
  network.dropNext(isWrite);
  const lost = addRow(site.as(owner, network.send), actionsList, other);
  await expect(lost).rejects.toMatchObject({ kind: 'other record there' });
});

test('a row that somebody changed since it was added is the one that was sent', async () => {
  const row = part();
  await addRow(site.as(owner), actionsList, row);
  const [there] = await rowsOf(row.RecordId);
  await site
    .as(personIn('Tracker Leads'))
    .web.lists.getByTitle('Actions')
    .items.getById(there?.Id ?? 0)
    .update({ ActionText: 'Changed since', Done: true });
  expect(await addRow(site.as(owner), actionsList, row)).toBe('already there');
});

test('days, people and empty columns are compared as SharePoint keeps them', async () => {
  const { Id } = await site.as(owner).web.ensureUser(personIn('Tracker Leads').login);
  const row = {
    RecordId: randomUUID(),
    Title: 'Head of Custody',
    HolderId: Id,
    DeputyId: null,
    Directorate: null,
    HeldFrom: '2018-07-01'
  };
  expect(await addRow(site.as(owner), postsList, row)).toBe('added');
  expect(await addRow(site.as(owner), postsList, row)).toBe('already there');
  const other = { ...row, HolderId: null };
  await expect(addRow(site.as(owner), postsList, other)).rejects.toMatchObject({
    kind: 'other record there'
  });
  const dated = part({ DueCurrentDate: dateOnlyOf('2018-07-01') });
  expect(await addRow(site.as(owner), actionsList, dated)).toBe('added');
  expect(await addRow(site.as(owner), actionsList, dated)).toBe('already there');
  const nextDay = { ...dated, DueCurrentDate: dateOnlyOf('2018-07-02') };
  await expect(addRow(site.as(owner), actionsList, nextDay)).rejects.toMatchObject({
    kind: 'other record there'
  });
});

test('a person who may not add is told', async () => {
  const adding = addRow(site.as(personIn('Tracker Visitors')), actionsList, part());
  await expect(adding).rejects.toMatchObject({ kind: 'not allowed' });
});

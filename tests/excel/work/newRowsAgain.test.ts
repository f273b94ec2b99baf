import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { addRecords } from '../../../src/services/records/addRecords';
import type { FaultyNetwork } from '../../services/faults';
import { faultyNetwork } from '../../services/faults';
import { aReport } from '../../services/records/builders';
import type { TestSite } from '../../services/testSite';
import { trackerTestSite } from '../../services/testSite';
import type { MemoryWorkbook } from './memoryWorkbook';
import { pulledSheet, workOf } from './testWork';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

interface NewRow {
  readonly pullId: RecordId;
  readonly book: MemoryWorkbook;
  readonly network: FaultyNetwork;
  readonly reportId: RecordId;
}

let reports = 0;

/** A sheet with a new row of a report of its own: "Keep a log of stops", number 7. */
async function newRow(): Promise<NewRow> {
  const { pullId, book } = await pulledSheet(site, owner);
  reports += 1;
  const report = aReport({ title: `Custody visits ${reports}` });
  await addRecords(site.as(owner), 'reports', [report]);
  book.addRow(pullId, { report: report.title, ref: '7', wording: 'Keep a log of stops' });
  return { pullId, book, network: faultyNetwork(), reportId: report.id };
}

const isAdding = ({ body }: { readonly body: string }): boolean =>
  body.includes('Keep a log of stops');

/** The new row arrives, and after that Excel hears no more of the site. */
async function sentWithoutAnswer({ pullId, book, network }: NewRow): Promise<void> {
  network.afterNext(isAdding, async () => {
    network.dropAll(() => true);
    throw new TypeError('fetch failed');
  });
  const { receipts } = await workOf(site, owner, book, network.send).send({ pullId });
  expect(receipts).toMatchObject([{ kind: 'failed', isUnsure: true, sent: {} }]);
}

const idOf = ({ book, pullId }: NewRow): RecordId => book.ids(pullId)[1] ?? '';

const ofReport = async ({ reportId }: NewRow): Promise<readonly object[]> =>
  (await site.storeAs(owner).readAll()).recommendations.filter((one) => one.reportId === reportId);

test('a new row whose answer was lost and whose words are corrected is one record, with those words', async () => {
  const row = await newRow();
  await sentWithoutAnswer(row);
  const { pullId, book } = row;
  book.type(pullId, idOf(row), 'wording', 'Keep a log of every stop');
  book.type(pullId, idOf(row), 'ref', '7a');
  const work = workOf(site, owner, book.reopened());
  expect(await work.review(pullId)).toMatchObject({
    rows: [{ kind: 'changed', problems: [], changes: [{ column: 'ref' }, { column: 'wording' }] }]
  });
  expect((await work.send({ pullId })).receipts).toMatchObject([
    { kind: 'sent', sent: { ref: '7a', wording: 'Keep a log of every stop' } }
  ]);
  expect(await ofReport(row)).toMatchObject([{ ref: '7a', wording: 'Keep a log of every stop' }]);
  expect((await work.send({ pullId })).receipts).toEqual([]);
  expect(await work.review(pullId)).toMatchObject({ rows: [] });
});

test('a new row that did not arrive is sent with its corrected words, once', async () => {
  const row = await newRow();
  const { pullId, book, network } = row;
  const mend = network.dropAll(isAdding);
  const work = workOf(site, owner, book, network.send);
  expect((await work.send({ pullId })).receipts).toMatchObject([{ kind: 'failed' }]);
  mend();
  book.type(pullId, idOf(row), 'wording', 'Keep a log of every stop');
  expect(await work.review(pullId)).toMatchObject({ rows: [{ kind: 'new', problems: [] }] });
  expect((await work.send({ pullId })).receipts).toMatchObject([{ kind: 'sent' }]);
  expect((await work.send({ pullId })).receipts).toEqual([]);
  expect(await ofReport(row)).toMatchObject([{ wording: 'Keep a log of every stop' }]);
});

test('a pane that was closed in the middle finds its new row again, whatever was typed since', async () => {
  const row = await newRow();
  const { pullId, book, network } = row;
  let saved: MemoryWorkbook | undefined;
  network.afterNext(isAdding, async () => {
    saved = book.reopened();
    network.dropAll(() => true);
  });
  await workOf(site, owner, book, network.send).send({ pullId });
  if (saved === undefined) throw new Error('Nothing was saved.');
  const id = saved.ids(pullId)[1] ?? '';
  saved.type(pullId, id, 'wording', 'Keep a log of every stop');
  await workOf(site, owner, saved).send({ pullId });
  expect(await ofReport(row)).toMatchObject([{ id, wording: 'Keep a log of every stop' }]);
});

test('Refresh keeps corrected words that wait, and takes over a new row that arrived as it stands', async () => {
  const row = await newRow();
  await sentWithoutAnswer(row);
  const { pullId, book } = row;
  book.type(pullId, idOf(row), 'wording', 'Keep a log of every stop');
  const work = workOf(site, owner, book.reopened());
  expect(await work.refresh(pullId)).toMatchObject({ kept: 1 });
  expect(await work.review(pullId)).toMatchObject({ rows: [{ changes: [{ column: 'wording' }] }] });

  book.type(pullId, idOf(row), 'wording', 'Keep a log of stops');
  await workOf(site, owner, book).refresh(pullId);
  expect(book.valueOf(pullId, idOf(row), 'status')).toBe('Amber');
  expect(await workOf(site, owner, book).review(pullId)).toMatchObject({ rows: [] });
});

test('words corrected by an owner as well clash, and wait for a choice', async () => {
  const row = await newRow();
  await sentWithoutAnswer(row);
  const { pullId, book } = row;
  const id = idOf(row);
  book.type(pullId, id, 'wording', 'Keep a log of every stop');
  const { registration } = site.storeAs(owner);
  const base = await registration.beginEdit(id);
  const mine = { ...base.fields, wording: 'Keep the log' };
  await registration.save({ base, mine, attemptId: crypto.randomUUID() });
  const work = workOf(site, owner, book);
  expect((await work.send({ pullId })).receipts).toMatchObject([
    {
      kind: 'clash',
      clashes: [{ column: 'wording', base: 'Keep a log of stops', theirs: 'Keep the log' }]
    }
  ]);
  const choices = new Map([[id, { wording: 'mine' as const }]]);
  expect((await work.send({ pullId, choices })).receipts).toMatchObject([{ kind: 'sent' }]);
  expect(await ofReport(row)).toMatchObject([{ wording: 'Keep a log of every stop' }]);
});

test('words that were corrected may be typed again as another new row', async () => {
  const row = await newRow();
  await sentWithoutAnswer(row);
  const { pullId, book, reportId } = row;
  book.type(pullId, idOf(row), 'wording', 'Keep a log of every stop');
  const work = workOf(site, owner, book);
  await work.send({ pullId });
  const { reports: all } = await site.storeAs(owner).readAll();
  const title = all.find(({ id }) => id === reportId)?.title ?? '';
  book.addRow(pullId, { report: title, ref: '7', wording: 'Keep a log of stops' });
  // The number stands there already.
  book.type(pullId, idOf(row), 'ref', '8');
  expect(await work.review(pullId)).toMatchObject({ rows: expect.any(Array) });
  expect(new Set((await work.review(pullId)).rows.map(({ id }) => id)).size).toBe(2);
});

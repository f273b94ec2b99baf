import { formatMoment } from '../../../src/components/recommendation/formatMoment';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { isShortened, LONGEST_CELL } from '../../../src/domain/sheet/textInCell';
import { WorkbookError } from '../../../src/excel/workbook/workbookError';
import { addRecords } from '../../../src/services/records/addRecords';
import { aReport } from '../../services/records/builders';
import { faultyNetwork } from '../../services/faults';
import { updatesOf } from '../../services/records/positionEdits';
import type { TestSite } from '../../services/testSite';
import { personIn, trackerTestSite } from '../../services/testSite';
import { changedBy, pulledSheet, workOf } from './testWork';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');
const otherLead = personIn('Tracker Leads', 1);

const words = async (id: RecordId): Promise<readonly string[]> =>
  (await updatesOf(site, id)).map(({ text }) => text);

test('a sheet that nobody touched has nothing to review, to send or to refresh', async () => {
  const { pullId, work } = await pulledSheet(site, lead);
  expect(await work.review(pullId)).toMatchObject({ rows: [], unchanged: 1, removed: 0 });
  expect(await work.send({ pullId })).toMatchObject({ receipts: [] });
  expect(await work.refresh(pullId)).toMatchObject({ changed: 0, added: 0, left: [], kept: 0 });
});

test('what was typed is reviewed, sent, and then is what the sheet is based on', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Mine');
  expect((await work.review(pullId)).rows).toMatchObject([
    {
      id,
      changes: [{ column: 'position', mine: 'Mine', base: 'When pulled' }],
      problems: [{ kind: 'as at not changed', blocks: 'nothing' }]
    }
  ]);
  expect((await work.send({ pullId })).receipts).toMatchObject([
    { kind: 'sent', notes: [expect.stringContaining('“As at” is still 1 October 2017')] }
  ]);
  expect(await work.review(pullId)).toMatchObject({ rows: [] });
  expect((await work.send({ pullId })).receipts).toEqual([]);
  expect(await work.refresh(pullId)).toMatchObject({ kept: 0 });
  expect(book.valueOf(pullId, id, 'position')).toBe('Mine');
  expect(await words(id)).toEqual(['Mine']);
});

test('what others changed is refreshed where the person changed nothing, and kept where they did', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Mine');
  await changedBy(site, otherLead, id, { text: 'Theirs', status: 'GREEN' });
  expect(await work.refresh(pullId)).toMatchObject({ changed: 1, kept: 1 });
  expect(book.valueOf(pullId, id, 'position')).toBe('Mine');
  expect(book.valueOf(pullId, id, 'status')).toBe('Green');
  expect((await work.send({ pullId })).receipts).toMatchObject([
    { kind: 'clash', clashes: [{ column: 'position', base: 'When pulled', theirs: 'Theirs' }] }
  ]);
});

test('a row with something wrong is held back, and the others are sent', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'status', 'Grren');
  const { receipts, review } = await work.send({ pullId });
  expect(receipts).toEqual([]);
  expect(review.rows).toMatchObject([{ problems: [{ kind: 'no such status' }] }]);
});

test('an owner’s new row becomes a record once, with its id in the row, whatever is corrected then', async () => {
  const { pullId, book, work, directorate: own } = await pulledSheet(site, owner);
  const report = aReport({ title: `Report of ${own}` });
  await addRecords(site.as(owner), 'reports', [report]);
  book.addRow(pullId, {
    report: report.title.toUpperCase(),
    ref: '99',
    wording: 'Add a step',
    directorate: own
  });
  const { receipts } = await work.send({ pullId });
  expect(receipts).toMatchObject([{ kind: 'sent', sent: { ref: '99' } }]);
  const [, added] = book.ids(pullId);
  expect(added).toBe(receipts[0]?.id);
  expect((await work.send({ pullId })).receipts).toEqual([]);
  expect(await work.refresh(pullId)).toMatchObject({ added: 0 });
  book.type(pullId, added ?? '', 'position', 'Begun');
  expect((await work.send({ pullId })).receipts).toMatchObject([{ kind: 'sent' }]);
  const { recommendations } = await site.storeAs(owner).readAll();
  expect(recommendations.filter(({ reportId }) => reportId === report.id)).toHaveLength(1);
});

test('a new row that could not be given its id at once is given it before anything else is done', async () => {
  const { pullId, book, directorate: own } = await pulledSheet(site, owner);
  const report = aReport({ title: `Report of ${own}` });
  await addRecords(site.as(owner), 'reports', [report]);
  book.addRow(pullId, { report: report.title, wording: 'Add a step', directorate: own });
  const network = faultyNetwork();
  const busy = new WorkbookError('cell is being edited');
  network.afterNext(
    ({ body }) => body.includes('Add a step'),
    async () => book.refuseToKeep(busy)
  );
  const work = workOf(site, owner, book, network.send);
  expect(await work.send({ pullId })).toMatchObject({
    receipts: [{ kind: 'sent' }],
    notKept: busy
  });
  await expect(work.review(pullId)).rejects.toBe(busy);
  expect(book.ids(pullId)).toHaveLength(2);

  book.refuseToKeep(undefined);
  expect(await work.review(pullId)).toMatchObject({ rows: [] });
  const [, added] = book.ids(pullId);
  expect(added).toBeDefined();
  expect((await work.send({ pullId })).receipts).toEqual([]);
  const { recommendations } = await site.storeAs(owner).readAll();
  expect(recommendations.filter(({ reportId }) => reportId === report.id)).toHaveLength(1);
});

test('a table of another site is refused with its address', async () => {
  const { pullId, book } = await pulledSheet(site, lead);
  const other = { ...site, siteUrl: `${site.siteUrl}x` };
  await expect(workOf(other, lead, book).review(pullId)).rejects.toMatchObject({
    kind: 'other site'
  });
});

test('what there is to pull is counted, and the choice of columns is remembered', async () => {
  const { book, work, directorate: own } = await pulledSheet(site, lead);
  const choices = await work.choices();
  expect(choices).toMatchObject({ me: { name: lead.name }, rights: { editPosition: true } });
  expect(choices.directorates).toContainEqual({ name: own, count: 1 });
  const scope = { kind: 'directorate', directorate: own } as const;
  const columns = ['report', 'status'] as const;
  const first = await work.pull({ kind: 'recommendations', scope, columns });
  const second = await work.pull({ kind: 'recommendations', scope });
  expect(second.memory.columns).toEqual(first.memory.columns);
  expect(book.workbook.setting('columns')).toBe('{"recommendations":["report","status"]}');
  await expect(
    work.pull({ kind: 'tasks', scope: { kind: 'directorate', directorate: 'None' } })
  ).rejects.toMatchObject({ kind: 'nothing to pull' });
});

test('receipts are written as a sheet of texts', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Written');
  const receipt = await work.send({ pullId });
  const [sent] = receipt.receipts;
  await work.writeReceipts({ sheetName: 'Open', sends: [{ receipt, by: 'Ellen Marsh' }] });
  expect(book.receipts).toHaveLength(1);
  const [{ title, headings, rows } = { title: '', headings: [], rows: [] }] = book.receipts;
  expect(title).toBe('Receipts');
  const row = Object.fromEntries(headings.map((heading, at) => [heading, rows[0]?.[at]]));
  expect(row).toMatchObject({
    When: sent?.kind === 'sent' ? formatMoment(sent.at) : undefined,
    'Sent by': 'Ellen Marsh',
    Table: 'Open',
    Row: '2',
    'What became of it': 'sent',
    'In full': expect.stringMatching(/^Current position: Written\n/),
    Version: expect.stringMatching(/^v\d+$/)
  });
});

test('a receipt that is longer than a cell is shortened, and says so', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'x'.repeat(LONGEST_CELL));
  const receipt = await work.send({ pullId });
  await work.writeReceipts({ sheetName: 'Open', sends: [{ receipt }] });
  const [sheet] = book.receipts;
  const inFull = sheet?.rows[0]?.[sheet.headings.indexOf('In full')] ?? '';
  expect(inFull).toHaveLength(LONGEST_CELL);
  expect(isShortened(inFull)).toBe(true);
});

test('where Excel keeps no settings, nothing is pulled and no sheet is left', async () => {
  const { book, directorate } = await pulledSheet(site, lead);
  const refusal = new WorkbookError('settings not kept');
  const workbook = { ...book.workbook, keepSetting: () => Promise.reject(refusal) };
  const work = workOf(site, lead, { ...book, workbook });
  const scope = { kind: 'directorate', directorate } as const;
  const pulling = work.pull({ kind: 'recommendations', scope, columns: ['status'] });
  await expect(pulling).rejects.toBe(refusal);
  expect(await work.tables()).toHaveLength(1);
});

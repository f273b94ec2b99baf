import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { owner } from '../../../local/people';
import type { RecordId } from '../../../src/domain/records';
import { WorkbookError } from '../../../src/excel/workbook/workbookError';
import type { SheetWork } from '../../../src/excel/work/sheetWork';
import { faultyNetwork } from '../../services/faults';
import { positionOf, updatesOf } from '../../services/records/positionEdits';
import type { TestSite } from '../../services/testSite';
import { personIn, trackerTestSite } from '../../services/testSite';
import type { MemoryWorkbook } from './memoryWorkbook';
import type { PulledSheet } from './testWork';
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

/** What the row of the record says, whatever its updates say. */
const textInRow = async (id: RecordId): Promise<string | undefined> => {
  const { items } = site.as(owner).web.lists.getByTitle('Positions');
  const [row] = await items.filter(`RecordId eq '${id}'`).select('CurrentPosition')<
    readonly { readonly CurrentPosition: string }[]
  >();
  return row?.CurrentPosition;
};

test('Send that is pressed twice at once sends once', async () => {
  const { id, pullId, book, work } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Once');
  const [first, second] = await Promise.all([work.send({ pullId }), work.send({ pullId })]);
  expect([first.receipts.length, second.receipts.length]).toEqual([1, 0]);
  expect(await words(id)).toEqual(['Once']);
});

test('a file that was closed in the middle of sending, and opened elsewhere, adds nothing twice', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Once');
  const network = faultyNetwork();
  let saved: MemoryWorkbook | undefined;
  // The file is saved, with what is being sent in its memory; then the update arrives, and Excel is gone.
  network.afterNext(
    ({ body }) => body.includes('Updates') && body.includes('"RecordId"'),
    async () => {
      saved = book.reopened();
      network.dropAll(() => true);
    }
  );
  const { receipts } = await workOf(site, lead, book, network.send).send({ pullId });
  expect(receipts).toMatchObject([{ kind: 'failed', isUnsure: true }]);
  if (saved === undefined) throw new Error('Nothing was saved.');

  for (const file of [saved, book.reopened(), saved]) {
    const { receipts: later } = await workOf(site, lead, file).send({ pullId });
    expect(later.every(({ kind }) => kind === 'sent' || kind === 'nothing to send')).toBe(true);
  }
  expect(await words(id)).toEqual(['Once']);
  expect(await positionOf(site, id)).toMatchObject({ text: 'Once' });
});

test('receipts are given also where a cell is being edited by then, and sending again adds nothing', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Once');
  const network = faultyNetwork();
  const busy = new WorkbookError('cell is being edited');
  network.afterNext(
    ({ body }) => body.includes('MERGE '),
    async () => book.refuseToKeep(busy)
  );
  const sent = await workOf(site, lead, book, network.send).send({ pullId });
  expect(sent).toMatchObject({ receipts: [{ kind: 'sent' }], notKept: busy });

  book.refuseToKeep(undefined);
  const again = await workOf(site, lead, book).send({ pullId });
  expect(again.notKept).toBeUndefined();
  expect(await words(id)).toEqual(['Once']);
  expect(await workOf(site, lead, book).review(pullId)).toMatchObject({ rows: [] });
});

test('an update whose row could not follow is told so, is what readers see, and is not sent twice', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Once');
  const network = faultyNetwork();
  const backAgain = network.dropAll(({ body }) => body.includes('MERGE '));
  const work = workOf(site, lead, book, network.send);
  expect(await work.send({ pullId })).toMatchObject({
    receipts: [
      {
        kind: 'sent',
        isBehind: true,
        notes: expect.arrayContaining([expect.stringContaining('Your update is saved')])
      }
    ]
  });
  expect(await textInRow(id)).toBe('When pulled');
  expect(await positionOf(site, id)).toMatchObject({ text: 'Once' });

  backAgain();
  await work.send({ pullId });
  expect(await words(id)).toEqual(['Once']);
});

test('words typed over an update whose row is behind follow it', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'First');
  const network = faultyNetwork();
  const backAgain = network.dropAll(({ body }) => body.includes('MERGE '));
  const work = workOf(site, lead, book, network.send);
  await work.send({ pullId });
  backAgain();
  book.type(pullId, id, 'position', 'Second');
  expect(await work.send({ pullId })).toMatchObject({ receipts: [{ kind: 'sent' }] });
  expect(await textInRow(id)).toBe('Second');
  const [first, second] = await updatesOf(site, id);
  expect([first?.text, second?.text]).toEqual(['First', 'Second']);
  expect(second).toMatchObject({ followsId: first?.id, withdrawsId: undefined });
});

test('other words typed after a lost answer take the place of those that were sent', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'First');
  const network = faultyNetwork();
  network.afterNext(
    ({ body }) => body.includes('MERGE '),
    async () => void network.dropAll(() => true)
  );
  await workOf(site, lead, book, network.send).send({ pullId });
  book.type(pullId, id, 'position', 'Second');
  const { receipts } = await workOf(site, lead, book.reopened()).send({ pullId });
  expect(receipts).toMatchObject([{ kind: 'sent', sent: { position: 'Second' } }]);
  expect(await words(id)).toEqual(['First', 'Second']);
});

test('after a lost answer and a clash, what the person chose is sent and asked about no more', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'First');
  const network = faultyNetwork();
  network.afterNext(
    ({ body }) => body.includes('Updates') && body.includes('"RecordId"'),
    async () => void network.dropAll(() => true)
  );
  await workOf(site, lead, book, network.send).send({ pullId });
  // Somebody builds on what arrived without an answer.
  await changedBy(site, otherLead, id, { text: 'Theirs' });
  book.type(pullId, id, 'position', 'Second');
  const work = workOf(site, lead, book);
  expect((await work.send({ pullId })).receipts).toMatchObject([{ kind: 'clash' }]);
  const choices = new Map([[id, { position: 'mine' as const }]]);
  expect((await work.send({ pullId, choices })).receipts).toMatchObject([{ kind: 'sent' }]);
  expect((await work.send({ pullId })).receipts).toEqual([]);
  expect(await words(id)).toEqual(['First', 'Theirs', 'Second']);
});

test('what arrived without an answer and was changed by others since is not sent once more', async () => {
  const { id, pullId, book } = await pulledSheet(site, lead);
  book.type(pullId, id, 'position', 'Mine');
  const network = faultyNetwork();
  network.afterNext(
    ({ body }) => body.includes('Updates') && body.includes('"RecordId"'),
    async () => void network.dropAll(() => true)
  );
  await workOf(site, lead, book, network.send).send({ pullId });
  await changedBy(site, otherLead, id, { text: 'Theirs' });
  const work = workOf(site, lead, book.reopened());
  expect((await work.send({ pullId })).receipts).toMatchObject([
    { kind: 'sent', joined: ['position'] }
  ]);
  expect(await words(id)).toEqual(['Mine', 'Theirs']);
  expect(await positionOf(site, id)).toMatchObject({ text: 'Theirs' });
});

describe('a clash', () => {
  async function clash(): Promise<PulledSheet> {
    const sheet = await pulledSheet(site, lead);
    sheet.book.type(sheet.pullId, sheet.id, 'position', 'Mine');
    await changedBy(site, otherLead, sheet.id, { text: 'Theirs' });
    const { receipts } = await sheet.work.send({ pullId: sheet.pullId });
    expect(receipts).toMatchObject([{ kind: 'clash' }]);
    return sheet;
  }
  const choice = (
    { id, pullId }: PulledSheet,
    side: 'mine' | 'theirs'
  ): Parameters<SheetWork['send']>[0] => ({
    pullId,
    only: new Set([id]),
    choices: new Map([[id, { position: side }]])
  });

  test('is decided for mine, and over', async () => {
    const sheet = await clash();
    const { receipts } = await sheet.work.send(choice(sheet, 'mine'));
    expect(receipts).toMatchObject([{ kind: 'sent', sent: { position: 'Mine' } }]);
    expect(await positionOf(site, sheet.id)).toMatchObject({ text: 'Mine' });
    expect((await sheet.work.send({ pullId: sheet.pullId })).receipts).toEqual([]);
  });

  test('is decided for theirs: nothing is sent again, and Refresh writes theirs', async () => {
    const sheet = await clash();
    await sheet.work.send(choice(sheet, 'theirs'));
    expect(await positionOf(site, sheet.id)).toMatchObject({ text: 'Theirs' });
    expect(await sheet.work.review(sheet.pullId)).toMatchObject({ rows: [] });
    await sheet.work.refresh(sheet.pullId);
    expect(sheet.book.valueOf(sheet.pullId, sheet.id, 'position')).toBe('Theirs');
  });

  test('is decided for theirs, which is what own words written after that are based on', async () => {
    const sheet = await clash();
    const { id, pullId, book } = sheet;
    await sheet.work.send(choice(sheet, 'theirs'));
    book.type(pullId, id, 'position', 'On second thoughts');
    const reopened = workOf(site, lead, book.reopened());
    expect(await reopened.review(pullId)).toMatchObject({
      rows: [{ changes: [{ column: 'position', base: 'Theirs' }] }]
    });
    await changedBy(site, otherLead, id, { text: 'Theirs again' });
    expect((await reopened.send({ pullId })).receipts).toMatchObject([
      { kind: 'clash', clashes: [{ base: 'Theirs', theirs: 'Theirs again' }] }
    ]);
    // Without that nobody is asked: they saw what they write over.
    await changedBy(site, otherLead, id, { text: 'Theirs' });
    expect((await sheet.work.send({ pullId })).receipts).toMatchObject([{ kind: 'sent' }]);
    expect(await positionOf(site, id)).toMatchObject({ text: 'On second thoughts' });
  });

  test('is shown anew where the pane no longer knows what the person saw', async () => {
    const sheet = await clash();
    const { receipts } = await workOf(site, lead, sheet.book).send(choice(sheet, 'mine'));
    expect(receipts).toMatchObject([{ kind: 'clash' }]);
  });
});

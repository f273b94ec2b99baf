import { memoryBeforeSend } from '../../domain/sheet/memoryAfterSend';
import { withRowsAdded, withRowsBegun } from '../../domain/sheet/newRowMemory';
import { reviewSheet } from '../../domain/sheet/reviewSheet';
import { siteRows } from '../../domain/sheet/siteRows';
import { hashText } from '../../services/sheet/hashText';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import type { RowReceipt, RowToSend, SheetSender } from '../../services/sheet/sheetSender';
import type { ClashesSeen } from './clashesSeen';
import { memoryOfReceipts } from './memoryOfReceipts';
import type { OwedNotes } from './owedNotes';
import { owedNotes } from './owedNotes';
import { pullInHand } from './pullInHand';
import { rowsToSend } from './rowsToSend';
import type { SendReceipt, SendRequest, WorkOptions } from './sheetWork';
import type { ReadSite } from './siteReading';
import { warnedReceipt } from './warnedReceipt';
import { ROW_CHANGED } from './workSentences';
import type { WorkSurroundings } from './workSurroundings';

/**
 * Sends what a person changed. What is being sent is kept in the workbook first, so that a file that is
 * closed in the middle still knows of it, and new rows get their ids, so that they are found whatever is
 * typed afterwards; once answered what the site says is kept, so that sending again changes nothing. Where that cannot be kept now, the receipts say so beside what was sent, and it is owed.
 */
export async function sendTable(
  surroundings: WorkSurroundings,
  readSite: ReadSite,
  sender: SheetSender,
  clashes: ClashesSeen,
  request: SendRequest,
  options: WorkOptions = {},
  owed: OwedNotes = owedNotes()
): Promise<SendReceipt> {
  const { workbook, now, hash = hashText } = surroundings;
  const { signal, progress } = options;
  const memory = await pullInHand(surroundings, request.pullId);
  const site = await readSite(options);
  progress?.({ kind: 'reading the sheet' });
  const read = await workbook.read(request.pullId);
  signal?.throwIfAborted();
  const known = withRowsAdded(memory, () => siteRows(memory.kind, site.records, site).rowOf, hash);
  const review = reviewSheet(known, read, site, hash);
  const rows = rowsToSend(known, read, review, request, clashes);
  const receiptWith = (receipts: SendReceipt['receipts']): SendReceipt => ({
    receipts: receipts.map((receipt) => warnedReceipt(receipt, review, memory.kind)),
    review,
    kind: memory.kind,
    at: now().toISOString()
  });
  if (rows.length === 0) return receiptWith([]);

  const begun = withRowsBegun(
    memory,
    rows.filter(({ isNew }) => isNew).map(({ id }) => id)
  );
  const sendRows = async (ready: readonly RowToSend[]): Promise<readonly RowReceipt[]> => {
    try {
      return await sender.send(ready, {
        ...(signal && { signal }),
        progress: (done, of) => progress?.({ kind: 'sending', rows: done, of })
      });
    } catch (error) {
      // Nothing was begun.
      await workbook.keepMemory(begun);
      throw error;
    }
  };

  const sending = memoryBeforeSend(begun, rows, hash);
  await workbook.keepMemory(sending);
  const isReady = await writeIds(workbook, sending, rows);
  progress?.({ kind: 'sending', rows: 0, of: rows.length });
  const sent = [...(await sendRows(rows.filter(isReady)))];
  const receipts = rows.flatMap((row) => (isReady(row) ? (sent.shift() ?? []) : notBegun(row)));
  clashes.show(receipts);
  const after = memoryOfReceipts(begun, sending, rows, receipts, hash);
  try {
    await owed.note(request.pullId, () => workbook.keepMemory(after));
  } catch (error) {
    // What was sent is told all the same; what was kept before sending makes it safe to send again.
    return { ...receiptWith(receipts), notKept: error };
  }
  return receiptWith(receipts);
}

/**
 * Writes the ids of new rows into them before they are sent: corrected words of a row without its id would
 * make another record of it. Says of a row whether it can be sent: where a new one was moved or changed
 * since it was read, its id may not have got into it.
 */
async function writeIds(
  workbook: WorkSurroundings['workbook'],
  memory: SheetMemory,
  rows: readonly RowToSend[]
): Promise<(row: RowToSend) => boolean> {
  const { pullId } = memory;
  const identified = rows.filter(({ isNew }) => isNew);
  if (identified.length === 0) return () => true;
  await workbook.refresh(pullId, {
    cells: [],
    added: [],
    identified: identified.map(({ rowNumber, id }) => ({ rowNumber, id })),
    memory
  });
  const there = new Set((await workbook.read(pullId)).rows.map(({ id }) => id));
  return ({ isNew, id }) => !isNew || there.has(id);
}

function notBegun({ id, rowNumber, name }: RowToSend): RowReceipt {
  const message = ROW_CHANGED;
  return {
    id,
    rowNumber,
    name,
    kind: 'failed',
    message,
    isUnsure: false,
    sent: {},
    cause: undefined
  };
}

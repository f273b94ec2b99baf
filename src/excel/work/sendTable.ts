import { memoryBeforeSend } from '../../domain/sheet/memoryAfterSend';
import { reviewSheet } from '../../domain/sheet/reviewSheet';
import { hashText } from '../../services/sheet/hashText';
import type { RecordId } from '../../domain/records';
import type { RowReceipt, RowToSend, SheetSender } from '../../services/sheet/sheetSender';
import type { ClashesSeen } from './clashesSeen';
import { memoryOfReceipts } from './memoryOfReceipts';
import type { OwedNotes } from './owedNotes';
import { owedNotes } from './owedNotes';
import { pullInHand } from './pullInHand';
import { rowsToSend } from './rowsToSend';
import type { SendReceipt, SendRequest, WorkOptions } from './sheetWork';
import type { ReadSite } from './siteReading';
import type { WorkSurroundings } from './workSurroundings';

/**
 * Sends what a person changed. What is being sent is kept in the workbook first, so that a file that is
 * closed in the middle still knows of it; afterwards what the site says is, so that sending again
 * changes nothing. Where that cannot be kept now, the receipts say so beside what was sent, and it is owed.
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
  const review = reviewSheet(memory, read, site, hash);
  const rows = rowsToSend(memory, read, review, request, clashes);
  const receiptWith = (receipts: SendReceipt['receipts']): SendReceipt => ({
    receipts,
    review,
    kind: memory.kind,
    at: now().toISOString()
  });
  if (rows.length === 0) return receiptWith([]);

  const sendRows = async (): Promise<SendReceipt['receipts']> => {
    try {
      return await sender.send(rows, {
        ...(signal && { signal }),
        progress: (done, of) => progress?.({ kind: 'sending', rows: done, of })
      });
    } catch (error) {
      // Nothing was begun.
      await workbook.keepMemory(memory);
      throw error;
    }
  };

  const sending = memoryBeforeSend(memory, rows, hash);
  await workbook.keepMemory(sending);
  progress?.({ kind: 'sending', rows: 0, of: rows.length });
  const receipts = await sendRows();
  clashes.show(receipts);
  const after = memoryOfReceipts(memory, sending, rows, receipts, hash);
  const identified = newOnSite(rows, receipts);
  const takeNote = (): Promise<void> =>
    identified.length === 0
      ? workbook.keepMemory(after)
      : // At once: corrected words of a row without its id would make another record of it.
        workbook.refresh(request.pullId, { cells: [], added: [], identified, memory: after });
  try {
    await owed.note(request.pullId, takeNote);
  } catch (error) {
    // What was sent is told all the same; what was kept before sending makes it safe to send again.
    return { ...receiptWith(receipts), notKept: error };
  }
  return receiptWith(receipts);
}

/** New rows that have a record now: its id belongs into them. */
function newOnSite(
  rows: readonly RowToSend[],
  receipts: SendReceipt['receipts']
): readonly { readonly rowNumber: number; readonly id: RecordId }[] {
  return rows
    .filter(({ isNew }, place) => isNew && isOnSite(receipts[place]))
    .map(({ rowNumber, id }) => ({ rowNumber, id }));
}

/** Of a row of which something failed, its report and words may stand there all the same. */
function isOnSite(receipt: RowReceipt | undefined): boolean {
  if (receipt === undefined || receipt.kind === 'not reached') return false;
  return receipt.kind !== 'failed' || Object.keys(receipt.sent).length > 0;
}

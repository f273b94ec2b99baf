import type { HashText } from '../../domain/sheet/hashOf';
import type { SheetAnswer } from '../../domain/sheet/memoryAfterSend';
import { memoryAfterSend } from '../../domain/sheet/memoryAfterSend';
import type { ColumnKey, SheetFields } from '../../domain/sheet/sheetColumn';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import type { RowReceipt, RowToSend } from '../../services/sheet/sheetSender';

/**
 * What the workbook keeps once rows have their receipts. Where it is not known whether a row arrived,
 * what was sent stays beside what it was based on; where nothing was begun, the row is remembered as it
 * was `before`, with what an earlier send left open.
 */
export function memoryOfReceipts(
  before: SheetMemory,
  sending: SheetMemory,
  rows: readonly RowToSend[],
  receipts: readonly RowReceipt[],
  hash: HashText
): SheetMemory {
  const known = new Map(before.rows);
  for (const receipt of receipts) {
    const unsure = isUnsure(receipt) ? sending.rows.get(receipt.id) : undefined;
    if (unsure !== undefined) known.set(receipt.id, unsure);
  }
  const answers = receipts.flatMap((receipt, place): readonly SheetAnswer[] => {
    const row = rows[place];
    return row === undefined ? [] : [answerOf(row, receipt)];
  });
  return memoryAfterSend({ ...before, rows: known }, answers, hash);
}

function isUnsure(receipt: RowReceipt): boolean {
  return receipt.kind === 'failed' && receipt.isUnsure;
}

function answerOf(row: RowToSend, receipt: RowReceipt): SheetAnswer {
  const { left = [] } = receipt;
  const isAnswered = receipt.kind !== 'failed' && receipt.kind !== 'not reached';
  return {
    id: row.id,
    sent: sentOf(row, receipt),
    ...(left.length > 0 && isAnswered && { left: only({ ...row.values, ...row.changes }, left) }),
    ...(receipt.kind === 'sent' && { versions: receipt.versions }),
    keepsSent: true
  };
}

/** What stands on the site now as the cells say it. */
function sentOf({ changes }: RowToSend, receipt: RowReceipt): SheetFields {
  switch (receipt.kind) {
    case 'sent':
    case 'clash':
    case 'failed':
      return receipt.sent;
    case 'nothing to send': {
      const { left = [] } = receipt;
      const keys = Object.keys(changes) as ColumnKey[];
      return only(
        changes,
        keys.filter((key) => !left.includes(key))
      );
    }
    case 'not reached':
      return {};
  }
}

function only(fields: SheetFields, keys: readonly ColumnKey[]): SheetFields {
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}

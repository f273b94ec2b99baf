import type { HashText } from '../../domain/sheet/hashOf';
import type { SheetAnswer } from '../../domain/sheet/memoryAfterSend';
import { memoryAfterSend, memoryBeforeSend } from '../../domain/sheet/memoryAfterSend';
import { isBegun } from '../../domain/sheet/newRowMemory';
import type { ColumnKey, SheetFields } from '../../domain/sheet/sheetColumn';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import type { RowReceipt, RowToSend } from '../../services/sheet/sheetSender';

/**
 * What the workbook keeps once rows have their receipts. Where it is not known whether a row arrived,
 * what was sent stays beside what it was based on; where nothing was begun, the row is remembered as it
 * was `before`, with what an earlier send left open. New rows stand there as begun, until they have an
 * answer.
 */
export function memoryOfReceipts(
  before: SheetMemory,
  sending: SheetMemory,
  rows: readonly RowToSend[],
  receipts: readonly RowReceipt[],
  hash: HashText
): SheetMemory {
  const known = new Map(before.rows);
  const answers = receipts.flatMap((receipt, place): readonly SheetAnswer[] => {
    const row = rows[place];
    if (row === undefined) return [];
    const unsure = isUnsure(receipt) ? sending.rows.get(row.id) : undefined;
    if (unsure !== undefined) known.set(row.id, unsure);
    if (!isBegun(before.rows.get(row.id))) return [answerOf(row, receipt)];
    // Whatever of it arrived is among what was sent: the next look at the site takes it from there.
    if (unsure !== undefined) return [];
    if (row.isNew) return [answerOf(row, receipt)];
    if (receipt.kind === 'sent' || receipt.kind === 'nothing to send') {
      known.set(row.id, row.memory);
      return [answerOf(row, receipt)];
    }
    const arrived = [{ id: row.id, changes: sentOf(row, receipt) }];
    const partly = memoryBeforeSend(before, arrived, hash).rows.get(row.id);
    if (partly !== undefined) known.set(row.id, partly);
    return [];
  });
  return memoryAfterSend({ ...before, rows: known }, answers, hash);
}

/** What was sent stays a second base: it may have arrived, or its row in the register is behind. */
function isUnsure(receipt: RowReceipt): boolean {
  if (receipt.kind === 'sent') return receipt.isBehind === true;
  return receipt.kind === 'failed' && receipt.isUnsure;
}

function isAnswered({ kind }: RowReceipt): boolean {
  return kind !== 'failed' && kind !== 'not reached';
}

function answerOf(row: RowToSend, receipt: RowReceipt): SheetAnswer {
  const { left = [] } = receipt;
  return {
    id: row.id,
    sent: sentOf(row, receipt),
    ...(left.length > 0 &&
      isAnswered(receipt) && {
        left: only({ ...row.values, ...row.changes }, left),
        theirs: Object.fromEntries(left.map((key) => [key, row.seen?.[key]?.theirs]))
      }),
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

import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import { hashesOf } from './memoryOf';
import { isBegun } from './newRowMemory';
import { withSentHash } from './sentHashes';
import type { ColumnKey, SheetColumn, SheetFields } from './sheetColumn';
import { columnOf } from './sheetColumns';
import type { RowMemory, RowVersions, SheetMemory } from './sheetMemory';

/** What became of a row that was sent. */
export interface SheetAnswer {
  readonly id: RecordId;
  /** What stands on the site now as the cells say it: sent, or said there already. */
  readonly sent: SheetFields;
  /** Where the person chose what others wrote: what stands in the cells, for Refresh to write over. */
  readonly left?: SheetFields;
  /** What others wrote there: what the person goes on from. */
  readonly theirs?: SheetFields;
  readonly versions?: RowVersions;
  /** No answer came: what was sent may be on the site or not. */
  readonly keepsSent: boolean;
}

/** What is remembered before rows are sent: from then on either may be what the site says. */
export function memoryBeforeSend(
  memory: SheetMemory,
  sending: readonly { readonly id: RecordId; readonly changes: SheetFields }[],
  hash: HashText
): SheetMemory {
  const rows = new Map(memory.rows);
  for (const { id, changes } of sending) {
    const known = rows.get(id);
    if (known === undefined) continue;
    const sent: Partial<Record<ColumnKey, string>> = { ...known.sent };
    for (const column of columnsIn(memory, changes)) {
      const own = hashOf(hash, column, changes[column.key]);
      sent[column.key] = withSentHash(known, column.key, own);
    }
    rows.set(id, { ...known, sent });
  }
  return { ...memory, rows };
}

/**
 * What is remembered once the answers are known: what was sent is what the row is based on now, so that
 * sending once more changes nothing. What others changed is not: the cells do not say it yet. A new row
 * is remembered by the id that it was sent with.
 */
export function memoryAfterSend(
  memory: SheetMemory,
  answers: readonly SheetAnswer[],
  hash: HashText
): SheetMemory {
  const rows = new Map(memory.rows);
  for (const answer of answers) {
    const known = rows.get(answer.id);
    if (known !== undefined && !isBegun(known)) {
      rows.set(answer.id, rowAfter(memory, known, answer, hash));
    } else if (Object.keys(answer.sent).length > 0) {
      const columns = memory.columns.flatMap((key) => columnOf(memory.kind, key) ?? []);
      rows.set(answer.id, {
        versions: answer.versions ?? {},
        hashes: hashesOf(columns, answer.sent, hash)
      });
    }
  }
  return { ...memory, rows };
}

function rowAfter(
  memory: SheetMemory,
  known: RowMemory,
  { sent: said, left = {}, theirs = {}, versions, keepsSent }: SheetAnswer,
  hash: HashText
): RowMemory {
  const answered = { ...theirs, ...said };
  const hashes = hashesOf(columnsIn(memory, answered), answered, hash);
  const stillLeft = Object.entries({
    ...known.left,
    ...hashesOf(columnsIn(memory, left), left, hash)
  }).filter(([key, own]) => !(key in said) && own !== hashes[key as ColumnKey]);
  const waiting = Object.entries(known.sent ?? {}).filter(
    ([key]) => keepsSent && !(key in answered)
  );
  return {
    versions: versions ?? known.versions,
    hashes: { ...known.hashes, ...hashes },
    ...(waiting.length > 0 && { sent: Object.fromEntries(waiting) }),
    ...(stillLeft.length > 0 && { left: Object.fromEntries(stillLeft) })
  };
}

/** The pulled columns that fields speak of. */
function columnsIn({ kind, columns }: SheetMemory, fields: SheetFields): readonly SheetColumn[] {
  return columns.flatMap((key) => {
    const column = key in fields ? columnOf(kind, key) : undefined;
    return column === undefined ? [] : [column];
  });
}

import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import type { SheetRights } from './mayEditColumn';
import type { PulledRow } from './pulledRow';
import { sentHashes } from './sentHashes';
import type { ColumnKey } from './sheetColumn';
import { columnOf } from './sheetColumns';
import type { RowMemory, SheetMemory } from './sheetMemory';

/**
 * What is kept of a new row before it is sent for the first time, while its id is written into it: no
 * value of it was pulled. So the attempt is found again by its id, whatever is typed afterwards.
 */
const BEGUN: RowMemory = { versions: {}, hashes: {} };

/** Whether a row was begun as a new one, and no answer has said that its record is on the site. */
export function isBegun(row: RowMemory | undefined): boolean {
  return row !== undefined && Object.keys(row.hashes).length === 0;
}

/** The memory with these new rows begun; what is known of them already stays. */
export function withRowsBegun(memory: SheetMemory, ids: readonly RecordId[]): SheetMemory {
  const fresh = ids.filter((id) => !memory.rows.has(id));
  if (fresh.length === 0) return memory;
  return { ...memory, rows: new Map([...memory.rows, ...fresh.map((id) => [id, BEGUN] as const)]) };
}

/**
 * The memory with what was sent taken as pulled, of rows that were begun and are on the site: what the
 * person typed since is then their change of it. `rowsOnSite` is asked only where there are such rows.
 */
export function withRowsAdded(
  memory: SheetMemory,
  rowsOnSite: () => (id: RecordId) => PulledRow | undefined,
  hash: HashText
): SheetMemory {
  const begun = [...memory.rows].filter(([, row]) => isBegun(row));
  if (begun.length === 0) return memory;
  const rowOf = rowsOnSite();
  const rows = new Map(memory.rows);
  for (const [id, row] of begun) {
    const now = rowOf(id);
    if (now !== undefined) rows.set(id, addedRow(memory, row, now, hash));
  }
  return { ...memory, rows };
}

/** Of several sends the one is the base that the site still speaks of; else the last. */
function addedRow(
  { kind, columns }: SheetMemory,
  row: RowMemory,
  { fields }: PulledRow,
  hash: HashText
): RowMemory {
  const hashes: Partial<Record<ColumnKey, string>> = {};
  for (const key of columns) {
    const column = columnOf(kind, key);
    if (column === undefined || column.holds === 'id') continue;
    const sent = sentHashes(row, key);
    const now = hashOf(hash, column, fields[key]);
    hashes[key] = sent.includes(now) ? now : (sent[sent.length - 1] ?? '');
  }
  return { versions: row.versions, hashes, isAdded: true };
}

/** What a recommendation is registered with, and what the register lets owners correct in it. */
export const CORRECTED_COLUMNS = ['ref', 'wording', 'dueOriginal'] as const;

/** Whether a cell that is read-only else may be corrected: of a row whose answer was lost. */
export function mayCorrect(
  key: ColumnKey,
  { isAdded }: Pick<RowMemory, 'isAdded'>,
  { editAllocation }: SheetRights
): boolean {
  return isAdded === true && editAllocation && CORRECTED_COLUMNS.some((one) => one === key);
}

import type { RecordId } from '../records';
import { cellOf, cellsOf } from './cellOf';
import type { HashText } from './hashOf';
import type { VersionsOf } from './memoryOf';
import { rowMemoryOf } from './memoryOf';
import type { PulledRow } from './pulledRow';
import type { RecordWords } from './movedCells';
import { isMovedOver, othersWords } from './movedCells';
import { CORRECTED_COLUMNS, isBegun, withRowsAdded } from './newRowMemory';
import { refreshedRow } from './refreshedRow';
import { columnsThere } from './reviewContext';
import type { IdentifiedRow } from './rowAsRead';
import { identifiedRows } from './rowAsRead';
import type { CellToWrite } from './sheetCell';
import type { ColumnKey, SheetColumn } from './sheetColumn';
import { columnOf } from './sheetColumns';
import type { RowMemory, SheetMemory } from './sheetMemory';
import type { ReadRow, SheetRead } from './sheetRead';
import { touchedCells } from './touchedCells';

/** The site as it is now. */
export interface FreshRows {
  /** What the pull would hold if it were pulled now, in its order. */
  readonly rows: readonly PulledRow[];
  /** Any record of the kind, whether or not the pull would hold it. */
  readonly rowOf: (id: RecordId) => PulledRow | undefined;
  readonly versionsOf: VersionsOf;
}

export interface CellToRefresh {
  readonly id: RecordId;
  readonly column: ColumnKey;
  readonly cell: CellToWrite;
}

export interface RowToAdd {
  readonly id: RecordId;
  readonly cells: Readonly<Partial<Record<ColumnKey, CellToWrite>>>;
}

/** What Refresh does to a table; nothing else of the sheet is touched. */
export interface RefreshPlan {
  readonly cells: readonly CellToRefresh[];
  /** Rows that came; they are put at the end. */
  readonly added: readonly RowToAdd[];
  /** Rows that were sent as new and have no id in them yet: it is written first. */
  readonly identified: readonly { readonly rowNumber: number; readonly id: RecordId }[];
  readonly memory: SheetMemory;
  /** Rows of which a cell is written. */
  readonly changed: number;
  /** Rows that the pull would not hold any more: they stay. */
  readonly left: readonly { readonly id: RecordId; readonly name: string }[];
  /** Cells that others changed and that the person had changed too: kept for Send to ask about. */
  readonly kept: number;
}

/**
 * What others changed is written where the person changed nothing; what the person changed stays, with
 * what it was based on; what nobody may change is put right. Rows that the person deleted from the
 * sheet do not come back; of a row that stands twice, or holds the cells of another, nothing is touched.
 */
export function planRefresh(
  memory: SheetMemory,
  read: SheetRead,
  fresh: FreshRows,
  hash: HashText
): RefreshPlan {
  const columns = columnsThere(memory, read);
  const there = identifiedRows(memory, columns, read.rows, hash);
  const times = timesOf(there);
  const inScope = new Set(fresh.rows.map(({ id }) => id));
  const rows = new Map<RecordId, RowMemory>(memory.rows);
  const cells: CellToRefresh[] = [];
  const identified: { rowNumber: number; id: RecordId }[] = [];
  const left: { id: RecordId; name: string }[] = [];
  const areOthersWords = othersWords(() => [
    ...fresh.rows.map(wordsOfRow),
    ...Array.from(memory.rows.keys())
      .flatMap((id) => fresh.rowOf(id) ?? [])
      .map(wordsOfRow)
  ]);
  const added = withRowsAdded(memory, () => fresh.rowOf, hash).rows;
  const nameless: PulledRow = { id: '', name: '', fields: {} };
  let changed = 0;
  let kept = 0;

  for (const { row, id, isWithoutId } of there) {
    const now = fresh.rowOf(id);
    const known = added.get(id) ?? (isWithoutId && now !== undefined ? NOTHING : undefined);
    if (known === undefined || times.get(id) !== 1) continue;
    if (now === undefined && isBegun(known)) continue;
    if (!inScope.has(id)) left.push({ id, name: (now ?? nameless).name });
    if (now === undefined) continue;
    if (!isWithoutId && isMovedOver(columns, { ...row, id }, known, areOthersWords, hash)) continue;
    if (isWithoutId) identified.push({ rowNumber: row.rowNumber, id });
    if (isCorrected(columns, row, known, hash)) {
      kept += 1;
      continue;
    }
    const after = refreshedRow(columns, row, known, now, fresh.versionsOf(id), hash);
    rows.set(id, after.memory);
    kept += after.kept;
    if (after.written.length > 0) changed += 1;
    for (const column of after.written) {
      cells.push({ id, column: column.key, cell: cellOf(column, now.fields[column.key]) });
    }
  }

  const pulled = pulledColumns(memory);
  const came = fresh.rows.filter(({ id }) => !memory.rows.has(id) && !times.has(id));
  for (const { id, fields } of came) {
    rows.set(id, rowMemoryOf(pulled, fields, fresh.versionsOf(id), hash));
  }
  return {
    cells,
    added: came.map(({ id, fields }) => ({ id, cells: cellsOf(columns, fields) })),
    identified,
    memory: { ...memory, rows },
    changed,
    left,
    kept
  };
}

/** A new row without an answer, on the site by now: what was corrected in it waits for Send. */
function isCorrected(
  columns: readonly SheetColumn[],
  row: ReadRow,
  known: RowMemory,
  hash: HashText
): boolean {
  if (known.isAdded !== true) return false;
  const corrected = columns.filter(({ key }) => CORRECTED_COLUMNS.some((one) => one === key));
  return touchedCells(corrected, row, known, hash).length > 0;
}

/** Of a row that was sent and whose memory was lost. */
const NOTHING: RowMemory = { versions: {}, hashes: {} };

function wordsOfRow({ id, fields }: PulledRow): RecordWords {
  return { id, wording: fields.wording };
}

function timesOf(rows: readonly IdentifiedRow[]): ReadonlyMap<RecordId, number> {
  const times = new Map<RecordId, number>();
  for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function pulledColumns({ kind, columns }: SheetMemory): readonly SheetColumn[] {
  return columns.flatMap((key) => columnOf(kind, key) ?? []);
}

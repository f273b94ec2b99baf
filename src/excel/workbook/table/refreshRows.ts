import type { RecordId } from '../../../domain/records';
import type { CellToWrite } from '../../../domain/sheet/sheetCell';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { ReadRow } from '../../../domain/sheet/sheetRead';
import type { TableRefresh } from '../trackerWorkbook';
import { appendRows } from './appendRows';
import { createCellWriter } from './cellWriter';
import { identifyRows } from './identifyRows';
import { inChunks } from './inChunks';
import type { Handed } from './messageBytes';
import { readIds, valueAt } from './readRows';
import { runsOf } from './runs';
import type { Run } from './runs';
import { checkWritable, idColumn } from './tablePlace';
import type { TablePlace } from './tablePlace';

/** Cells that were not written because a person typed into them meanwhile, or because their row stands twice. */
export type CellsLeft = ReadonlyMap<RecordId, ReadonlySet<ColumnKey>>;

/** A cell to write, in its row counted from the first of the table. */
interface PlacedCell {
  readonly id: RecordId;
  readonly row: number;
  readonly cell: CellToWrite;
}

const ROWS_AT_ONCE = 5000;

/**
 * Writes what a refresh brings: ids of rows that were sent as new, cells by the id of their row, rows that
 * came. `lastRead` is what the refresh was worked out from: a cell that says something else now is left.
 */
export async function refreshRows(
  context: Excel.RequestContext,
  place: TablePlace,
  refresh: TableRefresh,
  lastRead: readonly ReadRow[] | undefined
): Promise<CellsLeft> {
  checkWritable(place);
  const writer = createCellWriter(context, place.sheet, { readBack: 'everything' });
  const idsThere = await readIds(context, place);
  const ids = await identifyRows(
    context,
    place,
    idsThere,
    refresh.identified ?? [],
    lastRead,
    writer
  );
  const rowsOf = placesOf(ids);
  const left = new Map<RecordId, Set<ColumnKey>>();
  const leave = (id: RecordId, key: ColumnKey): void => {
    left.set(id, (left.get(id) ?? new Set<ColumnKey>()).add(key));
  };
  const seen = lastReadById(lastRead);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [key, cells] of byColumn(refresh.cells, rowsOf, leave)) {
    const at = place.columns.get(key);
    if (at === undefined) continue;
    const now = await cellsNow(context, place, at, cells);
    const written = cells.filter(({ id, row }) => {
      const read = seen?.get(id)?.cells[key];
      const there = now.get(row);
      // Sorted meanwhile, another record's row may stand there, and say the same.
      const isAsRead = seen === undefined || (read !== undefined && read.value === there?.value);
      const isToWrite = isAsRead && there?.id === id;
      if (!isToWrite) leave(id, key);
      return isToWrite;
    });
    const byRow = new Map(written.map(({ row, cell }) => [row, cell]));
    for (const run of runsOf([...byRow.keys()])) {
      const inRun = cellsIn(run, byRow);
      const formats = inRun.map((cell) => [cell?.format ?? null]);
      const values = inRun.map((cell): Handed[] => [cell?.value ?? null]);
      await writer.formats(place.top + run.start, at, formats);
      await writer.values(place.top + run.start, at, values);
    }
  }
  await appendRows(
    context,
    place,
    refresh.added.filter(({ id }) => !rowsOf.has(id)),
    writer
  );
  await writer.flush();
  return left;
}

/** The rows of each id; an id that a person copied stands in several. */
function placesOf(ids: readonly (string | undefined)[]): ReadonlyMap<RecordId, readonly number[]> {
  const rows = new Map<RecordId, number[]>();
  ids.forEach((id, row) => {
    if (id !== undefined) rows.set(id, [...(rows.get(id) ?? []), row]);
  });
  return rows;
}

function byColumn(
  cells: TableRefresh['cells'],
  rowsOf: ReadonlyMap<RecordId, readonly number[]>,
  leave: (id: RecordId, key: ColumnKey) => void
): ReadonlyMap<ColumnKey, readonly PlacedCell[]> {
  const columns = new Map<ColumnKey, PlacedCell[]>();
  for (const { id, column, cell } of cells) {
    const rows = rowsOf.get(id) ?? [];
    const [row] = rows;
    if (row === undefined || rows.length > 1) {
      leave(id, column);
      continue;
    }
    const placed = columns.get(column);
    if (placed === undefined) columns.set(column, [{ id, row, cell }]);
    else placed.push({ id, row, cell });
  }
  return columns;
}

function lastReadById(
  lastRead: readonly ReadRow[] | undefined
): ReadonlyMap<RecordId, ReadRow> | undefined {
  if (lastRead === undefined) return undefined;
  return new Map(lastRead.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
}

/** A cell as it stands now, with the id of its row; both are read in one message. */
interface CellNow {
  readonly id: RecordId;
  readonly value: CellToWrite['value'];
}

/** What stands in cells of one column now, by row. */
async function cellsNow(
  context: Excel.RequestContext,
  place: TablePlace,
  at: number,
  cells: readonly PlacedCell[]
): Promise<ReadonlyMap<number, CellNow>> {
  const { sheet, top } = place;
  const idAt = idColumn(place);
  const now = new Map<number, CellNow>();
  const runs = runsOf(cells.map(({ row }) => row)).flatMap(inPieces);
  await inChunks(context, runs.length, 100, (first, count) => {
    const asked = runs.slice(first, first + count).map(({ start, end }) => {
      const [range, ids] = [at, idAt].map((column) =>
        sheet.getRangeByIndexes(top + start, column, end - start + 1, 1).load('values')
      );
      return { start, range, ids };
    });
    return () => {
      for (const { start, range, ids } of asked) {
        range.values.forEach((_, row) =>
          now.set(start + row, {
            id: String(valueAt(ids.values, row)).trim(),
            value: valueAt(range.values, row)
          })
        );
      }
    };
  });
  return now;
}

/** So that a long column is not asked for in one piece. */
function inPieces({ start, end }: Run): readonly Run[] {
  const pieces: Run[] = [];
  for (let from = start; from <= end; from += ROWS_AT_ONCE) {
    pieces.push({ start: from, end: Math.min(end, from + ROWS_AT_ONCE - 1) });
  }
  return pieces;
}

const cellsIn = (
  { start, end }: Run,
  byRow: ReadonlyMap<number, CellToWrite>
): readonly (CellToWrite | undefined)[] =>
  Array.from({ length: end - start + 1 }, (_, row) => byRow.get(start + row));

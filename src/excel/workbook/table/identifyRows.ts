import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { ReadRow } from '../../../domain/sheet/sheetRead';
import type { TableRefresh } from '../trackerWorkbook';
import type { CellWriter } from './cellWriter';
import { inChunks } from './inChunks';
import { runsOf } from './runs';
import { columnsThere, idColumn } from './tablePlace';
import type { TablePlace } from './tablePlace';

/** What a new row is told by where its other cells were changed since it was read. */
const IDENTITY: readonly ColumnKey[] = ['report', 'ref', 'wording'];

const ROWS_AT_ONCE = 2000;

/** The values of a row as it stands now, by column. */
type RowNow = ReadonlyMap<ColumnKey, unknown>;

/**
 * Writes the ids of rows that were sent as new into them. Such a row is known by what stood in it when it
 * was read, so it is found where it was sorted to meanwhile; where several say the same, the one in its
 * old place is it; so is the one there of which a single cell was corrected. A row that is not found so is
 * left alone. Gives the ids of all rows as they are then.
 */
export async function identifyRows(
  context: Excel.RequestContext,
  place: TablePlace,
  ids: readonly (string | undefined)[],
  identified: NonNullable<TableRefresh['identified']>,
  lastRead: readonly ReadRow[] | undefined,
  writer: CellWriter
): Promise<readonly (string | undefined)[]> {
  const there = new Set(ids);
  const known = [...ids];
  const waiting = identified.flatMap(({ rowNumber, id }) => {
    const read = lastRead?.find((row) => row.rowNumber === rowNumber && row.id === undefined);
    return read === undefined || there.has(id) ? [] : [{ id, read }];
  });
  if (waiting.length === 0) return known;
  const without = ids.flatMap((id, row) => (id === undefined ? [row] : []));
  const rows = await rowsNow(context, place, without);
  for (const { id, read } of waiting) {
    const keys = [...(rows.values().next().value?.keys() ?? [])];
    const old = read.rowNumber - 1 - place.top;
    const row =
      find(rows, read, keys, old) ??
      find(rows, read, IDENTITY, old) ??
      correctedIn(rows, read, keys, old);
    if (row === undefined) continue;
    await writer.values(place.top + row, idColumn(place), [[id]]);
    known[row] = id;
    rows.delete(row);
  }
  return known;
}

/** The only row that says what was read in these columns, or the one of several in its old place. */
function find(
  rows: ReadonlyMap<number, RowNow>,
  read: ReadRow,
  keys: readonly ColumnKey[],
  old: number
): number | undefined {
  const alike = [...rows].filter(([, now]) =>
    keys.every((key) => !now.has(key) || now.get(key) === (read.cells[key]?.value ?? ''))
  );
  if (alike.some(([row]) => row === old)) return old;
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

/** Besides the corrected cell so many others that are filled in must say what was read. */
const ENOUGH_ALIKE = 2;

/** The row in the old place where all but one of its cells say what was read. */
function correctedIn(
  rows: ReadonlyMap<number, RowNow>,
  read: ReadRow,
  keys: readonly ColumnKey[],
  old: number
): number | undefined {
  const now = rows.get(old);
  if (now === undefined) return undefined;
  const isAlike = (key: ColumnKey): boolean => now.get(key) === (read.cells[key]?.value ?? '');
  const filled = keys.filter((key) => isAlike(key) && (now.get(key) ?? '') !== '');
  const corrected = keys.filter((key) => !isAlike(key));
  return corrected.length === 1 && filled.length >= ENOUGH_ALIKE ? old : undefined;
}

async function rowsNow(
  context: Excel.RequestContext,
  place: TablePlace,
  rows: readonly number[]
): Promise<Map<number, RowNow>> {
  const columns = columnsThere(place).filter(({ column }) => column.key !== 'id');
  const wanted = new Set(rows);
  const now = new Map<number, RowNow>();
  for (const { start, end } of runsOf(rows)) {
    await inChunks(context, end - start + 1, ROWS_AT_ONCE, (from, count) => {
      const first = start + from;
      const range = place.sheet.getRangeByIndexes(
        place.top + first,
        place.left,
        count,
        place.width
      );
      range.load('values');
      return () => {
        range.values.forEach((cells: readonly unknown[], row) => {
          if (!wanted.has(first + row)) return;
          now.set(
            first + row,
            new Map(columns.map(({ column, at }) => [column.key, cells[at - place.left]]))
          );
        });
      };
    });
  }
  return now;
}

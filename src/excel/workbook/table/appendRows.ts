import { formatOf } from '../../../domain/sheet/cellOf';
import type { RowToWrite } from '../trackerWorkbook';
import type { CellWriter } from './cellWriter';
import { columnLetters } from './columnLetters';
import { dressRows } from './dress';
import { formatAll } from './numberFormat';
import { columnsThere } from './tablePlace';
import type { TablePlace } from './tablePlace';
import { writeRows } from './writeRows';

/**
 * Adds rows at the end of a table. Empty rows at its end are filled first: what an add that was broken off
 * left, or the one of a table without rows. What stands below the table is pushed down, never written over.
 */
export async function appendRows(
  context: Excel.RequestContext,
  place: TablePlace,
  rows: readonly RowToWrite[],
  writer: CellWriter
): Promise<void> {
  if (rows.length === 0) return;
  const { empty, isFree } = await lookAround(context, place, rows.length);
  const more = rows.length - empty;
  if (more > 0) grow(place, more, isFree);
  const first = place.top + place.rows - empty;
  const columns = columnsThere(place);
  for (const { column, at } of columns) {
    const cells = place.sheet.getRangeByIndexes(first, at, rows.length, 1);
    formatAll(cells, formatOf(column));
  }
  dressRows(place.sheet, first, rows.length, columns);
  await writeRows(writer, first, columns, rows);
}

/** How many rows at the end are empty, and whether nothing stands where the table would grow. */
async function lookAround(
  context: Excel.RequestContext,
  { sheet, top, rows, left, width, showTotals }: TablePlace,
  count: number
): Promise<{ readonly empty: number; readonly isFree: boolean }> {
  const looked = Math.min(rows, count);
  const last = sheet.getRangeByIndexes(top + rows - looked, left, looked, width);
  const below = sheet.getRangeByIndexes(top + rows, left, count, width);
  last.load('values');
  below.load('values');
  await context.sync();
  const filled = [...last.values].reverse().findIndex((cells) => !isEmpty(cells));
  return {
    empty: filled === -1 ? looked : filled,
    isFree: !showTotals && below.values.every(isEmpty)
  };
}

const isEmpty = (cells: readonly unknown[]): boolean => cells.every((value) => value === '');

/**
 * Resizing is quick and leaves nothing to be merged in a workbook that several people have open; rows are
 * inserted only where there is something to push down.
 */
function grow({ table, top, rows, left, width }: TablePlace, more: number, isFree: boolean): void {
  if (isFree) {
    const last = top + rows + more;
    table.resize(`${columnLetters(left)}${top}:${columnLetters(left + width - 1)}${last}`);
    return;
  }
  table.rows.add(
    undefined,
    Array.from({ length: more }, () => new Array<string>(width).fill(''))
  );
}

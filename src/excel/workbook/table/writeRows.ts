import { formatOf } from '../../../domain/sheet/cellOf';
import type { RowToWrite } from '../trackerWorkbook';
import type { CellWriter } from './cellWriter';
import type { PlacedColumn } from './dress';
import type { Handed } from './messageBytes';
import { runsOf } from './runs';

/**
 * Writes rows beneath each other: first the formats of cells that are unlike their column's, then values.
 * Columns that are not ours, between ours, are left alone. `top` and columns are counted from 0.
 */
export async function writeRows(
  writer: CellWriter,
  top: number,
  columns: readonly PlacedColumn[],
  rows: readonly RowToWrite[],
  progress?: (rows: number) => void
): Promise<void> {
  if (rows.length === 0 || columns.length === 0) return;
  const first = Math.min(...columns.map(({ at }) => at));
  const width = Math.max(...columns.map(({ at }) => at)) - first + 1;
  const values = rows.map(() => new Array<Handed>(width).fill(null));
  for (const { column, at } of columns) {
    const unlike = fillColumn(values, at - first, column, rows);
    for (const { start, end } of runsOf([...unlike.keys()])) {
      const formats = Array.from({ length: end - start + 1 }, (_, row) => [
        unlike.get(start + row) ?? null
      ]);
      await writer.formats(top + start, at, formats);
    }
  }
  await writer.values(top, first, values, progress);
}

/** Puts the values of a column in their place; gives the formats that are not the column's, by row. */
function fillColumn(
  values: readonly Handed[][],
  place: number,
  column: PlacedColumn['column'],
  rows: readonly RowToWrite[]
): ReadonlyMap<number, string> {
  const { key } = column;
  const ground = formatOf(column);
  const unlike = new Map<number, string>();
  for (let row = 0; row < rows.length; row += 1) {
    const toWrite = rows[row];
    const cells = values[row];
    if (toWrite === undefined || cells === undefined) continue;
    const cell = toWrite.cells[key];
    cells[place] = key === 'id' ? toWrite.id : (cell?.value ?? '');
    if (cell !== undefined && cell.format !== ground) unlike.set(row, cell.format);
  }
  return unlike;
}

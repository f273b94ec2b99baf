import { cellAt, putCell } from './cells';
import { insertCells } from './insertDelete';
import { rectOf, rowsOf } from './rect';
import { columnOf, freeColumnName } from './tableParts';
import { resizeTable } from './tables';
import type { Sheet, Table, WorkbookModel } from './types';

/** Puts an empty column into a table before the column of this place (from 0), or at its end. */
export function insertTableColumn(
  model: WorkbookModel,
  sheet: Sheet,
  table: Table,
  place: number
): void {
  const { range } = table;
  if (place === table.columns.length) {
    const beside = rectOf(range.top, range.right + 1, rowsOf(range), 1);
    insertCells(model, sheet, beside, 'Right');
    resizeTable(model, sheet, table, { ...range, right: range.right + 1 });
    return;
  }
  insertCells(model, sheet, columnOf(range, place), 'Right');
  // Before the first column the table was pushed away: it takes the new cells in.
  if (place === 0) takeInFirst(sheet, table);
}

function takeInFirst(sheet: Sheet, table: Table): void {
  table.range = { ...table.range, left: table.range.left - 1 };
  const name = freeColumnName(table.columns, 'Column1');
  table.columns = [{ id: table.nextColumnId, name }, ...table.columns];
  table.nextColumnId += 1;
  const { top, left } = table.range;
  const style = cellAt(sheet, top, left + 1)?.style;
  putCell(sheet, top, left, { value: name, ...(style && { style }) });
}

import { cellAt, cellsIn, isBlank, putCell } from './cells';
import { deleteCells, insertCells } from './insertDelete';
import { columnsOf, rectOf, rowsOf } from './rect';
import { WorkbookRefusal } from './refusal';
import { stretchRules } from './stretchRules';
import { bodyOf } from './tableParts';
import { resizeTable } from './tables';
import type { Rect, Sheet, Table, WorkbookModel } from './types';

const filtered = (): WorkbookRefusal =>
  new WorkbookRefusal('FilteredRangeConflict', 'This is not possible while the table is filtered.');

/** Puts empty rows into a table before the row of this place; what stands below moves down. */
export function addTableRows(
  model: WorkbookModel,
  sheet: Sheet,
  table: Table,
  place: number,
  count: number
): Rect {
  const body = bodyOf(table);
  const row = body.top + place;
  const rect = rectOf(row, body.left, count, columnsOf(body));
  if (row > body.bottom && !table.showTotals) {
    const taken = cellsIn(sheet, rect).some((cells) => cells.some((cell) => !isBlank(cell)));
    if (taken) insertCells(model, sheet, rect, 'Down');
    resizeTable(model, sheet, table, { ...table.range, bottom: rect.bottom });
    return rect;
  }
  insertCells(model, sheet, rect, 'Down');
  if (row > body.bottom) stretchRules(sheet, table, rect, 'end');
  return rect;
}

/** Takes rows out of a table; its last row is emptied, not taken. */
export function deleteTableRow(model: WorkbookModel, sheet: Sheet, table: Table, rect: Rect): void {
  if (table.columns.some((column) => column.filter !== undefined)) throw filtered();
  if (rowsOf(rect) >= rowsOf(bodyOf(table)) && table.showTotals) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const style = cellAt(sheet, rect.top, column)?.style;
      putCell(sheet, rect.top, column, style && { style });
    }
    if (rowsOf(rect) > 1) deleteCells(model, sheet, { ...rect, top: rect.top + 1 }, 'Up');
    return;
  }
  deleteCells(model, sheet, rect, 'Up');
}

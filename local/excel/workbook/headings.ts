import { cellAt, putCell } from './cells';
import { textAt } from './cellText';
import { overlaps } from './rect';
import { freeColumnName, headerOf } from './tableParts';
import type { Rect, Sheet, Table, WorkbookModel } from './types';
import { tell } from './watch';

/**
 * After cells were written: a table's heading is always text, never empty and never twice, and
 * is the column's name.
 */
export function settleHeadings(sheet: Sheet, written: Rect): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps(headerOf(table), written)) readHeadings(sheet, table);
  }
}

/** Takes the columns' names from the heading row and mends that row where Excel would. */
export function readHeadings(sheet: Sheet, table: Table): void {
  const row = table.range.top;
  // Those that nobody touched keep their names against the newly written.
  const shown = table.columns.map((_column, place) => textAt(sheet, row, table.range.left + place));
  const kept = table.columns.filter((column, place) => column.name === shown[place]);
  const settled = [...kept];
  table.columns = table.columns.map((column, place) => {
    const text = shown[place] ?? '';
    const untouched = column.name === text;
    const name = untouched ? column.name : freeColumnName(settled, text === '' ? 'Column1' : text);
    if (!untouched) settled.push({ ...column, name });
    const cell = cellAt(sheet, row, table.range.left + place);
    if (cell?.value !== name || cell.formula !== undefined) {
      const style = cell?.style;
      putCell(sheet, row, table.range.left + place, { value: name, ...(style && { style }) });
    }
    return untouched ? column : { ...column, name };
  });
}

/** Gives a column another heading, as text whatever it looks like. */
export function writeHeading(
  model: WorkbookModel,
  sheet: Sheet,
  heading: Rect,
  text: string
): void {
  const before = cellAt(sheet, heading.top, heading.left);
  putCell(sheet, heading.top, heading.left, {
    value: text,
    ...(before?.style && { style: before.style })
  });
  settleHeadings(sheet, heading);
  tell(model, { kind: 'cells', sheetId: sheet.id, range: heading, type: 'RangeEdited' });
}

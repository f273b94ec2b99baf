import { cellAt, putCell } from './cells';
import { overlaps } from './rect';
import { invalidOperation } from './refusal';
import type { Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** Merges cells: the first one's contents stay, the others' are lost. Not within a table. */
export function mergeCells(model: WorkbookModel, sheet: Sheet, range: Rect, across: boolean): void {
  if (sheet.tables.some((table) => overlaps(table.range, range))) {
    throw invalidOperation('Cells in a table cannot be merged.');
  }
  const areas: Rect[] = [];
  if (!across) areas.push(range);
  else {
    for (let row = range.top; row <= range.bottom; row += 1) {
      areas.push({ ...range, top: row, bottom: row });
    }
  }
  sheet.merged = [
    ...sheet.merged.filter((rect) => !areas.some((area) => overlaps(rect, area))),
    ...areas
  ];
  for (const area of areas) keepFirst(sheet, area);
  tell(model, { kind: 'cells', sheetId: sheet.id, range, type: 'RangeEdited' });
}

function keepFirst(sheet: Sheet, area: Rect): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) continue;
      const style = cellAt(sheet, row, column)?.style;
      putCell(sheet, row, column, style && { style });
    }
  }
}

export function unmergeCells(model: WorkbookModel, sheet: Sheet, range: Rect): void {
  sheet.merged = sheet.merged.filter((rect) => !overlaps(rect, range));
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

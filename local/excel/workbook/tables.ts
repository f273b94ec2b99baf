import { cellAt, cellsIn, isBlank, putCell } from './cells';
import { findName } from './definedNames';
import { readHeadings } from './headings';
import { insertCells } from './insertDelete';
import { bounding, columnsOf, overlaps, rectOf, rowsOf } from './rect';
import { invalidArgument, invalidOperation, WorkbookRefusal } from './refusal';
import { bodyOf, findTable, headerOf } from './tableParts';
import type { Rect, Sheet, Table, WorkbookModel } from './types';
import { tell } from './watch';

const alreadyThere = (): WorkbookRefusal =>
  new WorkbookRefusal(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.'
  );

function freeTableName(model: WorkbookModel, base = 'Table', from = 1): string {
  for (let number = from; ; number += 1) {
    const name = `${base}${number}`;
    if (findTable(model, name) === undefined && findName(model, name) === undefined) return name;
  }
}

/** The name that a copy of a table gets: Table1 becomes Table13 in Excel, or the like. */
export const copiedTableName = (model: WorkbookModel, name: string): string =>
  freeTableName(model, name, 2);

function checkFree(sheet: Sheet, range: Rect, self?: Table): void {
  if (sheet.tables.some((table) => table !== self && overlaps(table.range, range))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
}

/** A new table over a range; without headings in it a heading row is put in above. */
export function addTable(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  hasHeaders: boolean
): Table {
  checkFree(sheet, range);
  if (sheet.merged.some((rect) => overlaps(rect, range))) {
    sheet.merged = sheet.merged.filter((rect) => !overlaps(rect, range));
  }
  if (!hasHeaders) {
    const below = rectOf(range.bottom + 1, range.left, 1, columnsOf(range));
    if (cellsIn(sheet, below).some((row) => row.some((cell) => !isBlank(cell)))) {
      insertCells(model, sheet, { ...range, bottom: range.top }, 'Down');
    } else moveOneDown(sheet, range);
  }
  const rows = rowsOf(range) + (hasHeaders ? 0 : 1);
  const table: Table = {
    id: model.newId(),
    name: freeTableName(model),
    range: rectOf(range.top, range.left, Math.max(rows, 2), columnsOf(range)),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    columns: Array.from({ length: columnsOf(range) }, (_none, place) => ({
      id: place + 1,
      name: ''
    })),
    nextColumnId: columnsOf(range) + 1,
    sort: []
  };
  sheet.tables.push(table);
  nameColumns(sheet, table);
  tell(model, { kind: 'layout', sheetId: sheet.id });
  return table;
}

function moveOneDown(sheet: Sheet, range: Rect): void {
  for (let row = range.bottom; row >= range.top; row -= 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      putCell(sheet, row + 1, column, cellAt(sheet, row, column));
      putCell(sheet, row, column, undefined);
    }
  }
}

/** First names: an empty heading is named after its place. */
function nameColumns(sheet: Sheet, table: Table): void {
  const row = table.range.top;
  table.columns.forEach((_column, place) => {
    const cell = cellAt(sheet, row, table.range.left + place);
    if (cell?.value === undefined || cell.value === '') {
      putCell(sheet, row, table.range.left + place, { ...cell, value: `Column${place + 1}` });
    }
  });
  readHeadings(sheet, table);
}

/** Excel's rules for a table's name. */
export function renameTable(model: WorkbookModel, table: Table, name: string): void {
  const fits =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rc]$/i.test(name);
  if (!fits) throw invalidArgument('The table name is not one that Excel takes.');
  const other = findTable(model, name);
  const taken = (other !== undefined && other.table !== table) || findName(model, name);
  if (taken) throw alreadyThere();
  table.name = name;
}

/** Gives a table another range; its heading row stays where it is. */
export function resizeTable(model: WorkbookModel, sheet: Sheet, table: Table, range: Rect): void {
  if (range.top !== table.range.top || !overlaps(range, table.range) || rowsOf(range) < 2) {
    throw invalidArgument(
      'The headers must remain in the same row, and the new range must overlap the table.'
    );
  }
  checkFree(sheet, range, table);
  const before = table.range;
  const columns = table.columns;
  table.range = range;
  table.columns = Array.from({ length: columnsOf(range) }, (_none, place) => {
    const kept = columns[range.left + place - before.left];
    if (kept !== undefined) return kept;
    const id = table.nextColumnId;
    table.nextColumnId += 1;
    return { id, name: '' };
  });
  carryRules(sheet, before, range);
  carryStyles(sheet, before, range);
  nameColumns(sheet, table);
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

/** Validation and conditional formats that reached the table's end go with it to the new one. */
function carryRules(sheet: Sheet, before: Rect, after: Rect): void {
  if (after.bottom <= before.bottom) return;
  const carried = (rect: Rect): Rect =>
    rect.bottom === before.bottom &&
    rect.top > before.top &&
    rect.left >= before.left &&
    rect.right <= before.right
      ? { ...rect, bottom: after.bottom }
      : rect;
  sheet.validations = sheet.validations.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(carried)
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(carried)
  }));
}

/** New rows look like the last one, where nobody gave them a look. */
function carryStyles(sheet: Sheet, before: Rect, after: Rect): void {
  if (after.bottom <= before.bottom || rowsOf(before) < 2) return;
  for (let column = before.left; column <= Math.min(before.right, after.right); column += 1) {
    const style = cellAt(sheet, before.bottom, column)?.style;
    if (style === undefined) continue;
    for (let row = before.bottom + 1; row <= after.bottom; row += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell?.style === undefined) putCell(sheet, row, column, { ...cell, style });
    }
  }
}

/** The table goes, and what stood in it. */
export function deleteTable(model: WorkbookModel, sheet: Sheet, table: Table): void {
  for (let row = table.range.top; row <= table.range.bottom; row += 1) {
    for (let column = table.range.left; column <= table.range.right; column += 1) {
      putCell(sheet, row, column, undefined);
    }
  }
  convertToRange(model, sheet, table);
  tell(model, { kind: 'cells', sheetId: sheet.id, range: table.range, type: 'RangeEdited' });
}

/** The table goes; what stood in it stays. */
export function convertToRange(model: WorkbookModel, sheet: Sheet, table: Table): Rect {
  sheet.tables = sheet.tables.filter((one) => one !== table);
  for (let row = table.range.top; row <= table.range.bottom; row += 1) {
    const setting = sheet.rowSettings[row];
    if (setting?.filtered) sheet.rowSettings[row] = { ...setting, filtered: false };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
  return table.range;
}

export function showTotals(model: WorkbookModel, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  if (!show) {
    const { range } = table;
    for (let column = range.left; column <= range.right; column += 1) {
      putCell(sheet, range.bottom, column, undefined);
    }
    table.range = { ...range, bottom: range.bottom - 1 };
    table.showTotals = false;
  } else {
    const row = rectOf(table.range.bottom + 1, table.range.left, 1, columnsOf(table.range));
    if (cellsIn(sheet, row).some((cells) => cells.some((cell) => !isBlank(cell)))) {
      insertCells(model, sheet, row, 'Down');
    }
    table.range = bounding(table.range, row);
    table.showTotals = true;
    putCell(sheet, row.top, row.left, { ...cellAt(sheet, row.top, row.left), value: 'Total' });
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

/** The rows of the table, refused where Excel would say that there are none. */
export function bodyRange(table: Table): Rect {
  const body = bodyOf(table);
  if (body.bottom < body.top) throw invalidOperation('The table has no rows.');
  return body;
}

export function headerRange(table: Table): Rect {
  if (!table.showHeaders) throw invalidOperation('The table shows no headings.');
  return headerOf(table);
}

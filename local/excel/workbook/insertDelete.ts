import { cellAt, putCell, storedRows, usedRange } from './cells';
import { shiftFormulas } from './formulas/shiftFormulas';
import {
  columnsOf,
  contains,
  isEntireColumn,
  isEntireRow,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
  WHOLE_SHEET
} from './rect';
import { WorkbookRefusal } from './refusal';
import {
  bandOf,
  isTorn,
  movedPart,
  shiftRanges,
  shiftRect,
  shiftWithin,
  type Shift
} from './shift';
import { stretchRules } from './stretchRules';
import { styleAt } from './styles';
import { bodyOf } from './tableParts';
import { checkTablesBear, shiftTables } from './tableShift';
import type { Cell, ChangeType, Rect, Sheet, SheetRow, WorkbookModel } from './types';
import { tell } from './watch';

/** Puts empty cells in: what stood there moves down or to the right. Answers the new range. */
export function insertCells(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  direction: 'Down' | 'Right'
): Rect {
  const whole = isEntireRow(range) ? 'Down' : isEntireColumn(range) ? 'Right' : direction;
  const shift: Shift =
    whole === 'Down'
      ? { axis: 'rows', at: range.top, count: rowsOf(range), from: range.left, to: range.right }
      : {
          axis: 'columns',
          at: range.left,
          count: columnsOf(range),
          from: range.top,
          to: range.bottom
        };
  checkRoom(sheet, shift);
  applyShift(model, sheet, shift);
  inheritStyles(sheet, range, shift);
  if (shift.axis === 'rows') {
    for (const table of sheet.tables) {
      if (bodyOf(table).top === range.top) stretchRules(sheet, table, range, 'start');
    }
  }
  tell(model, { kind: 'cells', sheetId: sheet.id, range, type: changeType(shift, range) });
  return range;
}

/** Takes cells out: what stands below or to the right moves in. */
export function deleteCells(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  direction: 'Up' | 'Left'
): void {
  const whole = isEntireRow(range) ? 'Up' : isEntireColumn(range) ? 'Left' : direction;
  const shift: Shift =
    whole === 'Up'
      ? { axis: 'rows', at: range.top, count: -rowsOf(range), from: range.left, to: range.right }
      : {
          axis: 'columns',
          at: range.left,
          count: -columnsOf(range),
          from: range.top,
          to: range.bottom
        };
  applyShift(model, sheet, sparingOneRow(sheet, shift));
  tell(model, { kind: 'cells', sheetId: sheet.id, range, type: changeType(shift, range) });
}

/** A table never goes without a row: where all are deleted, the first one stays, emptied. */
function sparingOneRow(sheet: Sheet, shift: Shift): Shift {
  if (shift.axis !== 'rows') return shift;
  const bare = sheet.tables.find((table) => {
    const body = bodyOf(table);
    const last = shift.at - shift.count - 1;
    return (
      table.showHeaders &&
      contains(bandOf(shift), table.range) &&
      shift.at === body.top &&
      last >= body.bottom &&
      last < table.range.bottom + 1
    );
  });
  if (bare === undefined) return shift;
  for (let column = bare.range.left; column <= bare.range.right; column += 1) {
    const style = cellAt(sheet, shift.at, column)?.style;
    putCell(sheet, shift.at, column, style && { style });
  }
  return { ...shift, at: shift.at + 1, count: shift.count + 1 };
}

function changeType(shift: Shift, range: Rect): ChangeType {
  const inserted = shift.count > 0;
  if (isEntireRow(range)) return inserted ? 'RowInserted' : 'RowDeleted';
  if (isEntireColumn(range)) return inserted ? 'ColumnInserted' : 'ColumnDeleted';
  return inserted ? 'CellInserted' : 'CellDeleted';
}

function checkRoom(sheet: Sheet, shift: Shift): void {
  const used = usedRange(sheet, movedPart(shift), true);
  const last = used && (shift.axis === 'rows' ? used.bottom : used.right);
  const limit = shift.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (last !== undefined && last + shift.count > limit) {
    throw new WorkbookRefusal(
      'InsertDeleteConflict',
      'Cells with something in them would be pushed off the sheet.'
    );
  }
}

function checkUnprotected(sheet: Sheet): void {
  if (!sheet.protection.protected) return;
  throw new WorkbookRefusal('AccessDenied', 'The sheet is protected.');
}

/** Everything on the sheet, and every formula that looks at it, after cells moved. */
function applyShift(model: WorkbookModel, sheet: Sheet, shift: Shift): void {
  checkUnprotected(sheet);
  checkTablesBear(sheet, shift);
  if (sheet.merged.some((rect) => isTorn(rect, shift))) {
    throw new WorkbookRefusal('MergedRangeConflict', 'A merged cell would be torn apart.');
  }
  shiftCells(sheet, shift);
  shiftSettings(sheet, shift);
  sheet.merged = sheet.merged.flatMap((rect) => shiftRect(rect, shift) ?? []);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: shiftRanges(rule.ranges, shift) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: shiftRanges(rule.ranges, shift) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = { top: note.row, bottom: note.row, left: note.column, right: note.column };
    const after = shiftRect(place, shift);
    return after ? [{ ...note, row: after.top, column: after.left }] : [];
  });
  shiftTables(sheet, shift);
  shiftTracked(model, sheet, shift);
  shiftFormulas(model, sheet, shift);
}

function shiftTracked(model: WorkbookModel, sheet: Sheet, shift: Shift): void {
  for (const tracked of model.tracked) {
    if (tracked.sheetId !== sheet.id || tracked.rect === undefined) continue;
    tracked.rect = shiftRect(tracked.rect, shift);
  }
}

function shiftSettings(sheet: Sheet, shift: Shift): void {
  const whole = bandOf(shift);
  if (shift.axis === 'rows' && isEntireRow(whole)) {
    sheet.rowSettings = spliced(sheet.rowSettings, shift);
  }
  if (shift.axis === 'columns' && isEntireColumn(whole)) {
    sheet.columnSettings = spliced(sheet.columnSettings, shift);
  }
}

function spliced<T>(list: readonly (T | undefined)[], shift: Shift): (T | undefined)[] {
  const after = [...list];
  if (shift.at >= after.length) return after;
  if (shift.count < 0) after.splice(shift.at, -shift.count);
  else after.splice(shift.at, 0, ...Array.from({ length: shift.count }, () => undefined));
  return after;
}

function shiftCells(sheet: Sheet, shift: Shift): void {
  if (shift.axis === 'columns') {
    for (const [row, cells] of storedRows(sheet, bandOf(shift))) {
      sheet.rows[row] = spliced(cells, shift);
    }
  } else if (isEntireRow(bandOf(shift))) {
    sheet.rows = spliced<SheetRow>(sheet.rows, shift);
  } else shiftBand(sheet, shift);
}

/** Moves some columns' cells up or down. */
function shiftBand(sheet: Sheet, shift: Shift): void {
  const taken: [number, number, Cell][] = [];
  for (const [row, cells] of storedRows(sheet, movedPart(shift))) {
    const last = Math.min(shift.to, cells.length - 1);
    for (let column = shift.from; column <= last; column += 1) {
      const cell = cells[column];
      if (cell === undefined) continue;
      taken.push([row, column, cell]);
      cells[column] = undefined;
    }
  }
  for (const [row, column, cell] of taken) {
    const place = { top: row, bottom: row, left: column, right: column };
    const after = shiftWithin(place, shift);
    if (after !== undefined) putCell(sheet, after.top, after.left, cell);
  }
}

/** New cells look like those above them (to the left of them), and below a heading like those below. */
function inheritStyles(sheet: Sheet, range: Rect, shift: Shift): void {
  const used = usedRange(sheet, WHOLE_SHEET, false);
  if (used === undefined) return;
  const rows = shift.axis === 'rows';
  const headed = sheet.tables.some(
    (table) => rows && table.showHeaders && table.range.top === range.top - 1
  );
  const before = rows ? range.top - 1 : range.left - 1;
  const from = headed ? range.bottom + 1 : before;
  if (from < 0) return;
  const last = rows ? Math.min(range.right, used.right) : Math.min(range.bottom, used.bottom);
  for (let across = rows ? range.left : range.top; across <= last; across += 1) {
    const style = rows ? styleAt(sheet, from, across) : styleAt(sheet, across, from);
    if (style === undefined) continue;
    const count = Math.abs(shift.count);
    for (let along = shift.at; along < shift.at + count; along += 1) {
      const [row, column] = rows ? [along, across] : [across, along];
      putCell(sheet, row, column, { ...cellAt(sheet, row, column), style });
    }
  }
}

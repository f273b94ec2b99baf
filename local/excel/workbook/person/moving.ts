import { cellAt, putCell } from '../cells';
import { changedReference } from '../formulas/shiftFormulas';
import { withReferences } from '../formulas/tokens';
import { settleHeadings } from '../headings';
import { columnsOf, contains, moved, overlaps, rectOf, rowsOf, without } from '../rect';
import { invalidOperation, WorkbookRefusal } from '../refusal';
import { bodyOf } from '../tableParts';
import type { Cell, Rect, Sheet } from '../types';
import { tell } from '../watch';
import { putCells } from '../writing';
import type { Desk } from './types';

/** Cut and paste: cells go with their looks, rules and notes, and formulas that look at them follow. */
export function cutPaste(desk: Desk, from: string, to: string): void {
  const { sheet, rect: source } = desk.at(from);
  const { sheet: other, rect: corner } = desk.at(to);
  const target = rectOf(corner.top, corner.left, rowsOf(source), columnsOf(source));
  const { model } = desk;
  const [rows, columns] = [target.top - source.top, target.left - source.left];
  const torn = sheet.tables.some(
    (table) => overlaps(table.range, source) && other !== sheet && contains(source, table.range)
  );
  if (torn) throw invalidOperation('This host does not move a table to another sheet.');
  const taken: (Cell | undefined)[] = [];
  each(source, (row, column) => {
    taken.push(cellAt(sheet, row, column));
    putCell(sheet, row, column, undefined);
  });
  let next = 0;
  putCells(model, other, target, () => {
    const cell = taken[next];
    next += 1;
    return cell;
  });
  if (sheet.hasFormulas) other.hasFormulas = true;
  moveRules(sheet, other, source, rows, columns);
  if (sheet === other) {
    moveWholeTables(sheet, source, rows, columns);
    followFormulas(sheet, source, rows, columns);
  }
  settleHeadings(sheet, source);
  tell(model, { kind: 'cells', sheetId: sheet.id, range: source, type: 'RangeEdited' });
}

function each(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) visit(row, column);
  }
}

function moveRules(sheet: Sheet, other: Sheet, source: Rect, rows: number, columns: number): void {
  const goes = (rect: Rect): boolean => contains(source, rect);
  const moving = sheet.validations.flatMap((rule) => {
    const ranges = rule.ranges.filter(goes).map((rect) => moved(rect, rows, columns));
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  const target = moved(source, rows, columns);
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, ranges: rule.ranges.filter((rect) => !goes(rect)) }))
    .filter((rule) => rule.ranges.length > 0);
  if (moving.length > 0) {
    other.validations = [
      ...other.validations.map((rule) => ({
        ...rule,
        ranges: rule.ranges.flatMap((rect) => without(rect, target))
      })),
      ...moving
    ].filter((rule) => rule.ranges.length > 0);
  }
  const within = sheet.notes.filter((note) => goes(rectOf(note.row, note.column, 1, 1)));
  sheet.notes = sheet.notes.filter((note) => !within.includes(note));
  const arrived = within.map((note) => ({
    ...note,
    row: note.row + rows,
    column: note.column + columns
  }));
  other.notes = [...other.notes, ...arrived];
}

function moveWholeTables(sheet: Sheet, source: Rect, rows: number, columns: number): void {
  for (const table of sheet.tables) {
    if (!contains(source, table.range)) continue;
    const range = moved(table.range, rows, columns);
    if (sheet.tables.some((one) => one !== table && overlaps(one.range, range))) {
      throw invalidOperation('A table cannot overlap another table.');
    }
    table.range = range;
  }
}

function followFormulas(sheet: Sheet, source: Rect, rows: number, columns: number): void {
  const follow = (formula: string): string =>
    withReferences(formula, (reference) =>
      reference.includes('!')
        ? reference
        : changedReference(reference, (rect) =>
            contains(source, rect) ? moved(rect, rows, columns) : rect
          )
    );
  if (!sheet.hasFormulas) return;
  for (const cells of sheet.rows) {
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined) cells[column] = { ...cell, formula: follow(cell.formula) };
    });
  }
}

/** Places after things were moved: `order[new]` is the old place. */
function reordered(count: number, from: number, many: number, before: number): readonly number[] {
  const all = Array.from({ length: count }, (_none, place) => place);
  const taken = all.slice(from, from + many);
  const rest = all.filter((place) => place < from || place >= from + many);
  const at = rest.findIndex((place) => place >= before);
  const place = at < 0 ? rest.length : at;
  return [...rest.slice(0, place), ...taken, ...rest.slice(place)];
}

/**
 * Moves whole rows (numbers from 1): cut, then insert cut cells above another row. Within one
 * table, or where there is none; Excel takes no row out of a table that way.
 */
export function moveRows(desk: Desk, first: number, last: number, before: number): void {
  const { sheet } = desk.at('A1');
  const [from, to, target] = [first - 1, last - 1, before - 1];
  const span = { top: Math.min(from, target), bottom: Math.max(to, target - 1), left: 0, right: 0 };
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const meets = span.top <= table.range.bottom && span.bottom >= table.range.top;
    const within = span.top >= body.top && span.bottom <= body.bottom;
    if (meets && !within) {
      throw new WorkbookRefusal(
        'InsertDeleteConflict',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.'
      );
    }
  }
  const count = Math.max(sheet.rows.length, sheet.rowSettings.length, span.bottom + 1);
  const order = reordered(count, from, to - from + 1, target);
  sheet.rows = order.map((old) => sheet.rows[old]);
  sheet.rowSettings = order.map((old) => sheet.rowSettings[old]);
  sheet.notes = sheet.notes.map((note) => ({ ...note, row: order.indexOf(note.row) }));
  const range = { top: span.top, bottom: span.bottom, left: 0, right: 16_383 };
  tell(desk.model, { kind: 'cells', sheetId: sheet.id, range, type: 'RangeEdited' });
}

/** Drags a table's column to before another (or to the end): it keeps its id, look and rules. */
export function moveTableColumn(
  desk: Desk,
  tableName: string,
  heading: string,
  beforeHeading?: string
): void {
  const { sheet, table } = desk.table(tableName);
  const at = (name: string): number => desk.place(table, name);
  const { range } = table;
  const count = table.columns.length;
  const target = beforeHeading === undefined ? count : at(beforeHeading);
  const order = reordered(count, at(heading), 1, target);
  const columns = table.columns;
  table.columns = order.flatMap((old) => columns[old] ?? []);
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = columns.map((_column, place) => cellAt(sheet, row, range.left + place));
    order.forEach((old, place) => putCell(sheet, row, range.left + place, cells[old]));
  }
  const settings = columns.map((_column, place) => sheet.columnSettings[range.left + place]);
  order.forEach((old, place) => {
    sheet.columnSettings[range.left + place] = settings[old];
  });
  const permuted = (rects: readonly Rect[]): readonly Rect[] =>
    rects.flatMap((rect) => permute(rect, range, order));
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, ranges: permuted(rule.ranges) }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: permuted(rule.ranges)
  }));
  tell(desk.model, { kind: 'cells', sheetId: sheet.id, range, type: 'RangeEdited' });
}

function permute(rect: Rect, table: Rect, order: readonly number[]): readonly Rect[] {
  if (!overlaps(rect, table) || !contains(table, rect)) return [rect];
  const places: number[] = [];
  for (let column = rect.left; column <= rect.right; column += 1) {
    places.push(table.left + order.indexOf(column - table.left));
  }
  places.sort((one, other) => one - other);
  const pieces: Rect[] = [];
  for (const column of places) {
    const last = pieces.at(-1);
    if (last?.right === column - 1) pieces[pieces.length - 1] = { ...last, right: column };
    else pieces.push({ ...rect, left: column, right: column });
  }
  return pieces;
}

import type { Cell, CellStyle, Rect, Sheet } from './types';
import { isEntireColumn, isEntireRow } from './rect';
import { cellAt, putCell, storedRows } from './cells';

const known = new Map<string, CellStyle>();

/** The one object for this style; `undefined` for Excel's own look. */
export function styleOf(style: CellStyle): CellStyle | undefined {
  const told = Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (told.length === 0) return undefined;
  const key = JSON.stringify(told);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made: CellStyle = Object.freeze(Object.fromEntries(told));
  known.set(key, made);
  return made;
}

/** How a cell looks: its own style, or where nothing was ever put the row's or the column's. */
export function styleAt(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined) return cell.style;
  return sheet.rowSettings[row]?.style ?? sheet.columnSettings[column]?.style;
}

export const numberFormatAt = (sheet: Sheet, row: number, column: number): string =>
  styleAt(sheet, row, column)?.numberFormat ?? 'General';

/** A change of style; `undefined` takes a trait back to Excel's own. */
export type StyleChange = (style: CellStyle) => CellStyle;

type Apply = (style: CellStyle | undefined) => CellStyle | undefined;

/** Applies one change to many cells, working it out once for each style that is met. */
function changer(change: StyleChange): Apply {
  const done = new Map<CellStyle | undefined, CellStyle | undefined>();
  return (style) => {
    if (done.has(style)) return done.get(style);
    const next = styleOf(change(style ?? {}));
    done.set(style, next);
    return next;
  };
}

/** Changes the look of a range. Whole columns and rows keep it for cells that come later. */
export function changeStyle(sheet: Sheet, range: Rect, change: StyleChange): void {
  const apply = changer(change);
  if (isEntireColumn(range)) {
    for (let column = range.left; column <= range.right; column += 1) {
      const setting = sheet.columnSettings[column];
      sheet.columnSettings[column] = { ...setting, style: apply(setting?.style) };
    }
    restyleStored(sheet, range, apply);
  } else if (isEntireRow(range)) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const setting = sheet.rowSettings[row];
      sheet.rowSettings[row] = { ...setting, style: apply(setting?.style) };
    }
    restyleStored(sheet, range, apply);
  } else eachCell(range, (row, column) => restyle(sheet, row, column, apply));
}

/** Gives each cell of a range a number format of its own; `undefined` leaves the cell. */
export function setNumberFormats(
  sheet: Sheet,
  range: Rect,
  formatAt: (row: number, column: number) => string | undefined
): void {
  const appliers = new Map<string, Apply>();
  const applierOf = (format: string): Apply => {
    const known = appliers.get(format);
    if (known !== undefined) return known;
    const made = changer((style) => ({ ...style, numberFormat: formatOrGeneral(format) }));
    appliers.set(format, made);
    return made;
  };
  eachCell(range, (row, column) => {
    const format = formatAt(row, column);
    if (format !== undefined) restyle(sheet, row, column, applierOf(format));
  });
}

/** General is what a cell has that was given no format. */
export const formatOrGeneral = (format: string): string | undefined =>
  format === 'General' ? undefined : format;

function eachCell(range: Rect, visit: (row: number, column: number) => void): void {
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) visit(row, column);
  }
}

function restyle(sheet: Sheet, row: number, column: number, apply: Apply): void {
  const cell: Cell = cellAt(sheet, row, column) ?? {};
  putCell(sheet, row, column, { ...cell, style: apply(styleAt(sheet, row, column)) });
}

function restyleStored(sheet: Sheet, range: Rect, apply: Apply): void {
  for (const [row, cells] of storedRows(sheet, range)) {
    const last = Math.min(range.right, cells.length - 1);
    for (let column = range.left; column <= last; column += 1) {
      if (cells[column] !== undefined) restyle(sheet, row, column, apply);
    }
  }
}

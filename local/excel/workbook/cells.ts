import type { Cell, CellError, CellValue, Rect, Sheet, SheetRow } from './types';

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === undefined && cell.formula === undefined);

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.rows[row]?.[column];

export const valueAt = (sheet: Sheet, row: number, column: number): CellValue =>
  sheet.rows[row]?.[column]?.value;

/** Puts a cell in its place. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = sheet.rows[row];
  if (cells !== undefined) cells[column] = cell;
  else if (cell !== undefined) {
    const fresh: SheetRow = [];
    fresh[column] = cell;
    sheet.rows[row] = fresh;
  }
}

/** The rows of a range in which anything stands, with their numbers, from the top. */
export function* storedRows(sheet: Sheet, range: Rect): Generator<readonly [number, SheetRow]> {
  const last = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= last; row += 1) {
    const cells = sheet.rows[row];
    if (cells !== undefined) yield [row, cells];
  }
}

/** A range's cells; only for ranges that were cut to what is used. */
export function cellsIn(sheet: Sheet, range: Rect): (Cell | undefined)[][] {
  const found: (Cell | undefined)[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(cellAt(sheet, row, column));
    }
    found.push(cells);
  }
  return found;
}

/**
 * The smallest range that holds everything, or `undefined` where nothing stands. `valuesOnly`
 * leaves out cells that have nothing but a format.
 */
export function usedRange(sheet: Sheet, within: Rect, valuesOnly: boolean): Rect | undefined {
  let used: Rect | undefined;
  for (const [row, cells] of storedRows(sheet, within)) {
    let first = -1;
    let last = -1;
    const end = Math.min(within.right, cells.length - 1);
    for (let column = within.left; column <= end; column += 1) {
      const cell = cells[column];
      if (cell === undefined || (isBlank(cell) && (valuesOnly || cell.style === undefined)))
        continue;
      if (first < 0) first = column;
      last = column;
    }
    if (first < 0) continue;
    used =
      used === undefined
        ? { top: row, bottom: row, left: first, right: last }
        : {
            top: used.top,
            bottom: row,
            left: Math.min(used.left, first),
            right: Math.max(used.right, last)
          };
  }
  return used;
}

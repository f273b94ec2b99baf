import { cellAt } from './cells';
import { shownText } from './cellText';
import { isEntireColumn, isEntireRow } from './rect';
import type { Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** Excel's own sizes in points: Calibri 11 on the web. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
/** About a character of Calibri 11. */
const CHARACTER = 5.25;
const WIDEST = 1_340;

/** The common width of a range's columns; `null` where they differ. */
export function widthAt(sheet: Sheet, range: Rect): number | null {
  const first = sheet.columnSettings[range.left]?.width ?? STANDARD_WIDTH;
  const last = isEntireRow(range) ? sheet.columnSettings.length : range.right;
  for (let column = range.left; column <= last; column += 1) {
    if ((sheet.columnSettings[column]?.width ?? STANDARD_WIDTH) !== first) return null;
  }
  return first;
}

export function heightAt(sheet: Sheet, range: Rect): number | null {
  const first = sheet.rowSettings[range.top]?.height ?? STANDARD_HEIGHT;
  const last = isEntireColumn(range) ? sheet.rowSettings.length : range.bottom;
  for (let row = range.top; row <= last; row += 1) {
    if ((sheet.rowSettings[row]?.height ?? STANDARD_HEIGHT) !== first) return null;
  }
  return first;
}

export function setWidth(model: WorkbookModel, sheet: Sheet, range: Rect, width: number): void {
  for (let column = range.left; column <= range.right; column += 1) {
    sheet.columnSettings[column] = { ...sheet.columnSettings[column], width };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

export function setRowHeight(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  height: number
): void {
  const last = isEntireColumn(range) ? Math.max(sheet.rows.length - 1, 0) : range.bottom;
  for (let row = range.top; row <= last; row += 1) {
    sheet.rowSettings[row] = { ...sheet.rowSettings[row], height };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

/** As wide as the longest line. An estimate: the host measures no letters. */
export function autofitColumns(model: WorkbookModel, sheet: Sheet, range: Rect): void {
  const last = Math.min(range.bottom, sheet.rows.length - 1);
  for (let column = range.left; column <= range.right; column += 1) {
    let longest = 0;
    for (let row = range.top; row <= last; row += 1) {
      const cell = cellAt(sheet, row, column);
      const text = shownText(cell?.value, cell?.style?.numberFormat ?? 'General');
      for (const line of text.split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest === 0) continue;
    const width = Math.min(longest * CHARACTER + CHARACTER, WIDEST);
    sheet.columnSettings[column] = { ...sheet.columnSettings[column], width };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

/** As high as the lines of wrapped text need. An estimate likewise; 409 points at most. */
export function autofitRows(model: WorkbookModel, sheet: Sheet, range: Rect): void {
  const last = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= last; row += 1) {
    let lines = 1;
    sheet.rows[row]?.forEach((cell, column) => {
      if (!cell?.style?.wrap || typeof cell.value !== 'string') return;
      const width = sheet.columnSettings[column]?.width ?? STANDARD_WIDTH;
      const fit = Math.max(1, Math.floor(width / CHARACTER));
      const needed = cell.value
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fit)), 0);
      lines = Math.max(lines, needed);
    });
    const height = Math.min(lines * STANDARD_HEIGHT, 409);
    sheet.rowSettings[row] = { ...sheet.rowSettings[row], height };
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

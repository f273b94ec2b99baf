/** The cells of the model as Univer draws them: the text that Excel would show, in its style. */
import { cellAt, storedRows } from '../../../workbook/cells';
import { textAt } from '../../../workbook/cellText';
import { holdsCell } from '../../../workbook/rect';
import { styleAt } from '../../../workbook/styles';
import type { CellStyle, CellValue, Rect, Sheet } from '../../../workbook/types';
import { conditionalStyle } from './conditional';
import { drawnStyle } from './drawnStyle';
import type { UniverCell, UniverCells, UniverStyle } from './univer';

/** Text to Univer, whatever it is in the model: so it formats and works out nothing by itself. */
const TEXT = 1;

/** A table's heading and bands where no fill was set: the look of Excel's own table styles. */
const heading: CellStyle = { bold: true, fill: '#e2efda' };
const band: CellStyle = { fill: '#f6faf4' };

function tableStyle(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const table = sheet.tables.find(({ range }) => holdsCell(range, row, column));
  if (table === undefined) return undefined;
  if (table.showHeaders && row === table.range.top) return heading;
  const isBand = table.showBandedRows && (row - table.range.top) % 2 === 1;
  return isBand ? band : undefined;
}

/** Numbers stand at the right, truth values and errors in the middle, unless somebody said otherwise. */
function aligned(value: CellValue): CellStyle | undefined {
  if (typeof value === 'number') return { horizontal: 'Right' };
  return value === undefined || typeof value === 'string' ? undefined : { horizontal: 'Center' };
}

const drawn = new WeakMap<CellStyle, UniverStyle>();

function lookOf(sheet: Sheet, row: number, column: number): UniverStyle | undefined {
  const value = cellAt(sheet, row, column)?.value;
  const own = styleAt(sheet, row, column);
  const layers = [
    tableStyle(sheet, row, column),
    aligned(value),
    own,
    conditionalStyle(sheet.conditionalFormats, row, column, value)
  ].filter((layer) => layer !== undefined);
  if (layers.length === 0) return undefined;
  if (layers.length > 1 || own === undefined) return drawnStyle(Object.assign({}, ...layers));
  const known = drawn.get(own) ?? drawnStyle(own);
  drawn.set(own, known);
  return known;
}

/** One cell. Every key is said, so that what stood there before is gone. */
export function drawnCell(sheet: Sheet, row: number, column: number): UniverCell {
  const text = textAt(sheet, row, column);
  const style = lookOf(sheet, row, column) ?? null;
  return text === ''
    ? { v: null, t: null, s: style, f: null, p: null }
    : { v: text, t: TEXT, s: style, f: null, p: null };
}

/** The cells of a range, empty ones too: what is drawn over what stood there. */
export function drawnRange(sheet: Sheet, range: Rect): UniverCells {
  const cells: UniverCells = {};
  for (let row = range.top; row <= range.bottom; row += 1) {
    const drawnRow: Record<number, UniverCell> = {};
    for (let column = range.left; column <= range.right; column += 1) {
      drawnRow[column] = drawnCell(sheet, row, column);
    }
    cells[row] = drawnRow;
  }
  return cells;
}

/** Every cell in which anything stands, for a sheet that is drawn anew. */
export function drawnSheetCells(sheet: Sheet, whole: Rect): UniverCells {
  const cells: UniverCells = {};
  for (const [row, stored] of storedRows(sheet, whole)) {
    const drawnRow: Record<number, UniverCell> = {};
    stored.forEach((cell, column) => {
      if (cell !== undefined) drawnRow[column] = drawnCell(sheet, row, column);
    });
    cells[row] = drawnRow;
  }
  return cells;
}

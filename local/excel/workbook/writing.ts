import { cellAt, isBlank, putCell } from './cells';
import { parseFormula } from './formulas/parse';
import { growTables } from './growTables';
import { settleHeadings } from './headings';
import { columnsOf, overlaps, rowsOf } from './rect';
import { invalidArgument, invalidOperation, WorkbookRefusal } from './refusal';
import { numberFormatAt, styleOf } from './styles';
import { readTyped, type Typed } from './typed/typedText';
import type { Cell, CellStyle, CellValue, Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** The most characters that a cell holds. */
export const MOST_CHARACTERS = 32_767;
/** The most characters of a formula. */
const MOST_FORMULA = 8_192;

/** What an add-in may put into a cell; `null` leaves it as it is. */
export type Input = string | number | boolean | null;

const tooLong = (): WorkbookRefusal =>
  invalidArgument(`A cell holds at most ${MOST_CHARACTERS} characters.`);

/** The style of a cell after something was typed: a date brings its format into a General cell. */
function styleAfter(style: CellStyle | undefined, typed: Typed): CellStyle | undefined {
  const format = typed.kind === 'value' ? typed.numberFormat : undefined;
  const quoted = typed.kind === 'quoted';
  const plain = (style?.numberFormat ?? 'General') === 'General';
  const newFormat = plain && format !== undefined;
  if (!newFormat && quoted === (style?.quotePrefix ?? false)) return style;
  return styleOf({
    ...style,
    ...(newFormat && { numberFormat: format }),
    quotePrefix: quoted ? true : undefined
  });
}

function contentsOf(typed: Typed): { readonly value?: CellValue; readonly formula?: string } {
  switch (typed.kind) {
    case 'empty':
      return {};
    case 'quoted':
      return { value: typed.text };
    case 'formula': {
      if (typed.formula.length > MOST_FORMULA) throw invalidArgument('The formula is too long.');
      parseFormula(typed.formula);
      return { formula: typed.formula, value: 0 };
    }
    case 'value':
      return { value: typed.value };
  }
}

/** A cell with what was typed into it. Does not tell anybody. */
export function typedInto(
  model: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): Cell | undefined {
  if (text.length > MOST_CHARACTERS) throw tooLong();
  const before = cellAt(sheet, row, column);
  const numberFormat = numberFormatAt(sheet, row, column);
  const typed = readTyped(text, {
    locale: model.locale,
    today: model.now,
    numberFormat,
    apostropheInTextCells: model.apostropheInTextCells
  });
  const inherited =
    before === undefined
      ? (sheet.rowSettings[row]?.style ?? sheet.columnSettings[column]?.style)
      : before.style;
  const style = typed.kind === 'empty' ? inherited : styleAfter(inherited, typed);
  const contents = contentsOf(typed);
  if (contents.formula !== undefined) sheet.hasFormulas = true;
  return made(contents, style);
}

const made = (
  contents: { readonly value?: CellValue; readonly formula?: string },
  style: CellStyle | undefined
): Cell | undefined => {
  if (contents.value === undefined && contents.formula === undefined) return style && { style };
  return style === undefined ? contents : { ...contents, style };
};

function writtenCell(
  model: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  input: Input
): Cell | undefined {
  if (input === null) return cellAt(sheet, row, column);
  if (typeof input === 'string') return typedInto(model, sheet, row, column, input);
  if (typeof input !== 'number' && typeof input !== 'boolean') throw invalidArgument();
  if (numberFormatAt(sheet, row, column) === '@') {
    const text = typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
    return typedInto(model, sheet, row, column, text);
  }
  const before = cellAt(sheet, row, column);
  const inherited =
    before === undefined
      ? (sheet.rowSettings[row]?.style ?? sheet.columnSettings[column]?.style)
      : before.style;
  return made({ value: input }, styleAfter(inherited, { kind: 'value', value: input }));
}

/** One value for all cells, or as many rows and columns as the range has. */
export function shaped<T>(input: unknown, range: Rect): (row: number, column: number) => T {
  if (!Array.isArray(input)) return () => input as T;
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === rowsOf(range) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(range));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return (row, column) => (rows[row] as readonly T[])[column] as T;
}

/** Locked cells of a protected sheet are not written, by nobody. */
export function checkUnlocked(sheet: Sheet, range: Rect): void {
  if (!sheet.protection.protected) return;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      const style =
        cell === undefined
          ? (sheet.rowSettings[row]?.style ?? sheet.columnSettings[column]?.style)
          : cell.style;
      if (style?.locked !== false) {
        throw new WorkbookRefusal(
          'AccessDenied',
          'The cell is on a protected sheet. To make a change, unprotect the sheet.'
        );
      }
    }
  }
}

/** Puts finished cells into a range, then lets tables grow and headings settle. */
export function putCells(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  cellFor: (row: number, column: number) => Cell | undefined
): void {
  checkUnlocked(sheet, range);
  const merged = sheet.merged.find((rect) => overlaps(rect, range));
  const single = rowsOf(range) === 1 && columnsOf(range) === 1;
  const before = single ? cellAt(sheet, range.top, range.left)?.value : undefined;
  const cells: (Cell | undefined)[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: (Cell | undefined)[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      line.push(cellFor(row, column));
    }
    cells.push(line);
  }
  const grow = growTables(
    model,
    sheet,
    range,
    (row, column) => !isBlank(cells[row - range.top]?.[column - range.left])
  );
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const place = { row: range.top + row, column: range.left + column };
      const hidden =
        merged !== undefined &&
        sheet.merged.some(
          (rect) =>
            overlaps(rect, {
              top: place.row,
              bottom: place.row,
              left: place.column,
              right: place.column
            }) &&
            (rect.top !== place.row || rect.left !== place.column)
        );
      if (!hidden) putCell(sheet, place.row, place.column, cell);
    })
  );
  grow();
  settleHeadings(sheet, range);
  const after = single ? cellAt(sheet, range.top, range.left)?.value : undefined;
  tell(model, {
    kind: 'cells',
    sheetId: sheet.id,
    range,
    type: 'RangeEdited',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after })
  });
}

/** What `Range.values` and `Range.formulas` do: each string is read as if it were typed. */
export function writeInputs(model: WorkbookModel, sheet: Sheet, range: Rect, input: unknown): void {
  const at = shaped<Input>(input, range);
  if (rowsOf(range) * columnsOf(range) > 5_000_000) {
    throw invalidOperation('The range holds more cells than can be written at once.');
  }
  putCells(model, sheet, range, (row, column) =>
    writtenCell(model, sheet, row, column, at(row - range.top, column - range.left))
  );
}

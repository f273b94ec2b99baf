import { cellAt, putCell } from '../cells';
import { textAt } from '../cellText';
import { clearRange } from '../clearing';
import { rectAt } from '../address';
import { invalidOperation, WorkbookRefusal } from '../refusal';
import { rectOf } from '../rect';
import { sheetOf } from '../sheets';
import type { Cell, DataValidation, Rect, Sheet, WorkbookModel } from '../types';
import { validationOf } from '../validation';
import { MOST_CHARACTERS, putCells, typedInto } from '../writing';
import { tell } from '../watch';
import { clipboardCells } from './clipboardCells';
import type { Desk, ForeignCell } from './types';

/** The texts of a list rule: written into it, or standing in a range. */
function listOf(model: WorkbookModel, sheet: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((text) => text.trim());
  const [, name, place = ''] = /^=(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(.+)$/.exec(source) ?? [];
  const from = name === undefined ? sheet : sheetOf(model, name.replace(/''/g, "'"));
  const rect = rectAt(place);
  const texts: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) texts.push(textAt(from, row, rect.left));
  return texts;
}

function fits(
  model: WorkbookModel,
  sheet: Sheet,
  rule: DataValidation,
  row: number,
  column: number
): boolean {
  const value = cellAt(sheet, row, column)?.value;
  if (value === undefined) return rule.ignoreBlanks;
  if (rule.type === 'List') {
    const shown = textAt(sheet, row, column);
    return listOf(model, sheet, String(rule.formula1 ?? '')).includes(shown);
  }
  if (rule.type === 'Custom') return true;
  const number = rule.type === 'TextLength' ? String(value).length : value;
  if (typeof number !== 'number') return false;
  if (rule.type === 'WholeNumber' && !Number.isInteger(number)) return false;
  const first = Number(String(rule.formula1).replace(/^=/, ''));
  const second = Number(String(rule.formula2 ?? '').replace(/^=/, ''));
  // A bound that is a formula of its own is not looked at by this host.
  if (Number.isNaN(first)) return true;
  switch (rule.operator) {
    case 'Between':
      return number >= first && number <= second;
    case 'NotBetween':
      return number < first || number > second;
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    case 'LessThan':
      return number < first;
    default:
      return number <= first;
  }
}

/** What Excel checks when something is typed, and never when it is pasted. */
function checkTyped(model: WorkbookModel, sheet: Sheet, row: number, column: number): void {
  const rule = validationOf(sheet, rectOf(row, column, 1, 1));
  if (rule === undefined || rule === 'mixed' || rule.error?.show === false) return;
  if ((rule.error?.style ?? 'Stop') !== 'Stop' || fits(model, sheet, rule, row, column)) return;
  throw invalidOperation(
    rule.error?.message ||
      "This value doesn't match the data validation restrictions defined for this cell."
  );
}

/** Types into one cell and presses Enter. A formula that is none is refused, as is a wrong value. */
export function type(desk: Desk, address: string, text: string): void {
  const { sheet, rect } = desk.at(address);
  const cell = { ...rect, bottom: rect.top, right: rect.left };
  putCells(desk.model, sheet, cell, (row, column) =>
    typedInto(desk.model, sheet, row, column, text)
  );
  checkTyped(desk.model, sheet, cell.top, cell.left);
}

/** The Delete key: contents go, looks stay. */
export function clear(desk: Desk, address: string): void {
  const { sheet, rect } = desk.at(address);
  clearRange(desk.model, sheet, rect, 'Contents');
}

/** Pastes text from elsewhere (tabs between cells, lines between rows): each piece as if typed. */
export function pasteText(desk: Desk, address: string, text: string): void {
  pasteRows(
    desk,
    address,
    clipboardCells(text).map((row) => row.map((piece) => ({ typed: piece })))
  );
}

/** Pastes cells of another workbook, with or without their looks. */
export function pasteCells(
  desk: Desk,
  address: string,
  cells: readonly (readonly ForeignCell[])[],
  what: 'All' | 'Values' = 'All'
): void {
  pasteRows(
    desk,
    address,
    cells.map((row) => row.map((cell) => ({ cell, what })))
  );
}

/** As if typed; but what begins like a formula and is none stays text, where typing is refused. */
function pastedText(
  model: WorkbookModel,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): Cell | undefined {
  try {
    return typedInto(model, sheet, row, column, text);
  } catch (refused) {
    if (!(refused instanceof WorkbookRefusal) || !/^[=+\-@]/.test(text)) throw refused;
    if (text.length > MOST_CHARACTERS) throw refused;
    return { ...cellAt(sheet, row, column), formula: undefined, value: text };
  }
}

type Pasted =
  { readonly typed: string } | { readonly cell: ForeignCell; readonly what: 'All' | 'Values' };

function pasteRows(desk: Desk, address: string, rows: readonly (readonly Pasted[])[]): void {
  const { sheet, rect } = desk.at(address);
  const width = Math.max(...rows.map((row) => row.length));
  const range: Rect = rectOf(rect.top, rect.left, rows.length, width);
  putCells(desk.model, sheet, range, (row, column) => {
    const pasted = rows[row - range.top]?.[column - range.left];
    if (pasted === undefined) return cellAt(sheet, row, column);
    if ('typed' in pasted) return pastedText(desk.model, sheet, row, column, pasted.typed);
    const style = pasted.what === 'All' ? pasted.cell.style : cellAt(sheet, row, column)?.style;
    const { value, formula } = pasted.cell;
    if (formula !== undefined && pasted.what === 'All') sheet.hasFormulas = true;
    return {
      ...(value !== undefined && { value }),
      ...(formula !== undefined && pasted.what === 'All' && { formula }),
      ...(style && { style })
    };
  });
}

/** A note on a cell; an empty text takes it away. */
export function note(desk: Desk, address: string, text: string, author = ''): void {
  const { sheet, rect } = desk.at(address);
  const others = sheet.notes.filter((one) => one.row !== rect.top || one.column !== rect.left);
  const own = { row: rect.top, column: rect.left, author, text };
  sheet.notes = text === '' ? others : [...others, own];
  if (cellAt(sheet, rect.top, rect.left) === undefined)
    putCell(sheet, rect.top, rect.left, undefined);
  tell(desk.model, { kind: 'layout', sheetId: sheet.id });
}

import { isError } from '../cells';
import { parseAddress } from '../address';
import { addressOfName, findName } from '../definedNames';
import { columnsOf, rowsOf } from '../rect';
import { findSheet } from '../sheets';
import type { CellError, CellValue, Rect, Sheet, WorkbookModel } from '../types';
import { callFunction } from './functions';
import type { FormulaNode } from './parse';
import { structuredPlace } from './structured';

/** A value, or rows of values. */
export type FormulaResult = CellValue | readonly (readonly CellValue[])[];

export interface FormulaPlace {
  readonly model: WorkbookModel;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The value of another cell, worked out first where it is a formula itself. */
  readonly valueAt: (sheet: Sheet, row: number, column: number) => CellValue;
}

export const fault = (error: CellError['error']): CellError => ({ error });

const isMatrix = (value: FormulaResult): value is readonly (readonly CellValue[])[] =>
  Array.isArray(value);

/** One value of what may be several: the first, as in a cell. */
export const single = (value: FormulaResult): CellValue =>
  isMatrix(value) ? value[0]?.[0] : value;

function read(place: FormulaPlace, sheet: Sheet, rect: Rect): FormulaResult {
  // Whole columns and rows end where nothing stands any more.
  const bottom = Math.min(rect.bottom, Math.max(rect.top, sheet.rows.length - 1));
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
  const right = Math.min(rect.right, Math.max(rect.left, widest - 1));
  if (rowsOf(rect) === 1 && columnsOf(rect) === 1) return place.valueAt(sheet, rect.top, rect.left);
  const rows: CellValue[][] = [];
  for (let row = rect.top; row <= bottom; row += 1) {
    const line: CellValue[] = [];
    for (let column = rect.left; column <= right; column += 1) {
      line.push(place.valueAt(sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

function reference(text: string, place: FormulaPlace): FormulaResult {
  const address = parseAddress(text);
  if (address === undefined) return fault('#REF!');
  const sheet =
    address.sheetName === undefined ? place.sheet : findSheet(place.model, address.sheetName);
  return sheet === undefined ? fault('#REF!') : read(place, sheet, address.rect);
}

function named(name: string, place: FormulaPlace): FormulaResult {
  const found = findName(place.model, name, place.sheet.id) ?? findName(place.model, name);
  const address = found && addressOfName(found);
  if (address === undefined) return fault('#NAME?');
  const sheet =
    address.sheetName === undefined ? place.sheet : findSheet(place.model, address.sheetName);
  return sheet === undefined ? fault('#REF!') : read(place, sheet, address.rect);
}

function structured(text: string, place: FormulaPlace): FormulaResult {
  const found = structuredPlace(text, place);
  return 'error' in found ? found : read(place, found.sheet, found.rect);
}

/** Works a formula out. A fault is a value; nothing throws. */
export function evaluate(node: FormulaNode, place: FormulaPlace): FormulaResult {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'reference':
      return reference(node.text, place);
    case 'structured':
      return structured(node.text, place);
    case 'name':
      return named(node.name, place);
    case 'call':
      return callFunction(node.name, node.args, place);
    case 'plus':
      return evaluate(node.of, place);
    case 'minus':
      return arithmetic('-', 0, single(evaluate(node.of, place)));
    case 'percent':
      return arithmetic('/', single(evaluate(node.of, place)), 100);
    case 'binary': {
      const left = single(evaluate(node.left, place));
      const right = single(evaluate(node.right, place));
      return operate(node.sign, left, right);
    }
  }
}

const toText = (value: CellValue): string => {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value.error : String(value);
};

export function toNumber(value: CellValue): number | CellError {
  if (value === undefined || value === '') return value === '' ? fault('#VALUE!') : 0;
  if (isError(value)) return value;
  const number = Number(value);
  return Number.isNaN(number) ? fault('#VALUE!') : number;
}

function operate(sign: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (sign === '&') return toText(left) + toText(right);
  if ('+-*/^'.includes(sign)) return arithmetic(sign, left, right);
  return compare(sign, left, right);
}

function arithmetic(sign: string, left: CellValue, right: CellValue): CellValue {
  const [one, other] = [toNumber(left), toNumber(right)];
  if (typeof one !== 'number') return one;
  if (typeof other !== 'number') return other;
  if (sign === '/' && other === 0) return fault('#DIV/0!');
  const results: Readonly<Record<string, number>> = {
    '+': one + other,
    '-': one - other,
    '*': one * other,
    '/': one / other,
    '^': one ** other
  };
  const result = results[sign] ?? Number.NaN;
  return Number.isFinite(result) ? result : fault('#NUM!');
}

/** Numbers, then text, then booleans; text without regard to its case. */
function compare(sign: string, left: CellValue, right: CellValue): boolean {
  const like = typeof left === 'string' || typeof right === 'string' ? '' : 0;
  const [one, other] = [left ?? like, right ?? like];
  const rank = (value: unknown): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  let order = rank(one) - rank(other);
  if (order === 0) {
    const [first, second] =
      typeof one === 'string' ? [one.toLowerCase(), toText(other).toLowerCase()] : [one, other];
    order = first < second ? -1 : first > second ? 1 : 0;
  }
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

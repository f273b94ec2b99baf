import { cellAt } from '../cells';
import { copyRange } from '../copying';
import { bounding, columnsOf, contains, rowsOf } from '../rect';
import { invalidArgument } from '../refusal';
import { shownText } from '../cellText';
import type { Cell, CellValue, Rect, Sheet } from '../types';
import { putCells } from '../writing';
import type { Desk } from './types';

/** Ctrl+D: the first row of a range into those below it. */
export function fillDown(desk: Desk, address: string): void {
  const { sheet, rect } = desk.at(address);
  if (rowsOf(rect) < 2) return;
  const first = { ...rect, bottom: rect.top };
  const rest = { ...rect, top: rect.top + 1 };
  copyRange(desk.model, { sheet, rect: first }, { sheet, rect: rest }, 'All');
}

/**
 * Drags the corner of a range down to a larger one: dates go on by a day, texts that end in a
 * number count on, two or more numbers go on in their steps, everything else is repeated.
 */
export function dragDown(desk: Desk, from: string, to: string): void {
  const { sheet, rect: source } = desk.at(from);
  const { rect: target } = desk.at(to);
  const whole = bounding(source, target);
  const fits =
    contains(target, source) && columnsOf(whole) === columnsOf(source) && whole.top === source.top;
  if (!fits) throw invalidArgument();
  if (rowsOf(whole) === rowsOf(source)) return;
  const rest = { ...whole, top: source.bottom + 1 };
  const series = seriesOf(sheet, source);
  const repeated = (row: number): number => source.top + ((row - source.top) % rowsOf(source));
  copyRepeating(desk, sheet, source, rest);
  putCells(desk.model, sheet, rest, (row, column) => {
    const next = series[column - source.left]?.(row - source.top);
    const cell = cellAt(sheet, row, column) ?? cellAt(sheet, repeated(row), column);
    return next === undefined ? cell : { ...cell, value: next };
  });
}

function copyRepeating(desk: Desk, sheet: Sheet, source: Rect, rest: Rect): void {
  for (let top = rest.top; top <= rest.bottom; top += rowsOf(source)) {
    const bottom = Math.min(rest.bottom, top + rowsOf(source) - 1);
    const part = { ...source, bottom: source.top + bottom - top };
    copyRange(desk.model, { sheet, rect: part }, { sheet, rect: { ...rest, top, bottom } }, 'All');
  }
}

/** The value that stands so many rows below the first; `undefined` where it is only repeated. */
type Series = (step: number) => CellValue;

function seriesOf(sheet: Sheet, source: Rect): readonly Series[] {
  const columns: Series[] = [];
  for (let column = source.left; column <= source.right; column += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let row = source.top; row <= source.bottom; row += 1)
      cells.push(cellAt(sheet, row, column));
    columns.push(columnSeries(cells));
  }
  return columns;
}

const repeatedOnly: Series = () => undefined;

const isDate = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' &&
  /[dy]/i.test(cell.style?.numberFormat ?? '') &&
  shownText(cell.value, cell.style?.numberFormat ?? '') !== String(cell.value);

function columnSeries(cells: readonly (Cell | undefined)[]): Series {
  if (cells.some((cell) => cell?.formula !== undefined)) return repeatedOnly;
  const values = cells.map((cell) => cell?.value);
  const [first, second] = values;
  if (values.every((value): value is number => typeof value === 'number')) {
    if (values.length === 1) {
      return isDate(cells[0]) ? (step) => Number(first) + step : repeatedOnly;
    }
    const stride = Number(second) - Number(first);
    return (step) => Number(first) + stride * step;
  }
  const counted = typeof first === 'string' ? /^(.*?)(\d+)$/s.exec(first) : null;
  if (values.length !== 1 || counted === null) return repeatedOnly;
  const [, before = '', number = ''] = counted;
  return (step) => before + String(Number(number) + step).padStart(number.length, '0');
}

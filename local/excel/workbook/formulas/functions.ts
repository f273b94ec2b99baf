import * as library from '@formulajs/formulajs';
import { isError } from '../cells';
import { dayOfSerial, serialOf } from '../typed/serial';
import type { CellError, CellValue } from '../types';
import {
  evaluate,
  fault,
  single,
  toNumber,
  type FormulaPlace,
  type FormulaResult
} from './evaluate';
import type { FormulaNode } from './parse';

type Own = (args: readonly FormulaNode[], place: FormulaPlace) => FormulaResult;

const EMPTY: FormulaNode = { kind: 'value', value: undefined };

const truth = (value: CellValue): boolean | CellError => {
  if (isError(value)) return value;
  if (typeof value === 'string') return fault('#VALUE!');
  return Boolean(value);
};

const datePart =
  (part: 'year' | 'month' | 'day'): Own =>
  ([date = EMPTY], place) => {
    const serial = toNumber(single(evaluate(date, place)));
    return typeof serial === 'number' ? dayOfSerial(serial)[part] : serial;
  };

/** Those that look at their arguments one by one, or at the workbook's own day. */
const OWN: Readonly<Record<string, Own>> = {
  IF: ([test = EMPTY, yes = EMPTY, no], place) => {
    const holds = truth(single(evaluate(test, place)));
    if (typeof holds !== 'boolean') return holds;
    if (holds) return evaluate(yes, place) ?? 0;
    return no === undefined ? false : (evaluate(no, place) ?? 0);
  },
  IFERROR: ([value = EMPTY, otherwise = EMPTY], place) => {
    const result = single(evaluate(value, place));
    return isError(result) ? evaluate(otherwise, place) : result;
  },
  ISERROR: ([value = EMPTY], place) => isError(single(evaluate(value, place))),
  ISBLANK: ([value = EMPTY], place) => single(evaluate(value, place)) === undefined,
  TODAY: (_args, place) => Math.floor(place.model.now()),
  NOW: (_args, place) => place.model.now(),
  YEAR: datePart('year'),
  MONTH: datePart('month'),
  DAY: datePart('day'),
  DATE: (args, place) => {
    const [year, month, day] = args.map((arg) => toNumber(single(evaluate(arg, place))));
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') {
      return fault('#VALUE!');
    }
    const moment = new Date(Date.UTC(year, month - 1, day));
    const serial = serialOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
    return serial ?? fault('#NUM!');
  }
};

/** What the library gives, as a cell has it. */
function fromLibrary(value: unknown): FormulaResult {
  if (value instanceof Error) {
    const known = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'] as const;
    return fault(known.find((one) => one === value.message) ?? '#VALUE!');
  }
  if (value instanceof Date) {
    const serial = serialOf(value.getFullYear(), value.getMonth() + 1, value.getDate());
    return serial ?? fault('#NUM!');
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return fault('#NUM!');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) return fromLibrary((value.flat() as unknown[])[0]);
  return undefined;
}

const functions: Readonly<Record<string, unknown>> = { ...library };

/** Calls a function of Excel's by its name; one that is not known is `#NAME?`. */
export function callFunction(
  name: string,
  args: readonly FormulaNode[],
  place: FormulaPlace
): FormulaResult {
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own !== undefined) return own(args, place);
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (typeof found !== 'function') return fault('#NAME?');
  const values = args.map((arg) => evaluate(arg, place));
  const broken = values.flat(2).find((value) => isError(value));
  if (broken !== undefined) return broken as CellError;
  const given = values.map((value) =>
    Array.isArray(value)
      ? value.map((row: readonly CellValue[]) => row.map(orNull))
      : orNull(value as CellValue)
  );
  return fromLibrary((found as (...all: unknown[]) => unknown)(...given));
}

const orNull = (value: CellValue): unknown => value ?? null;

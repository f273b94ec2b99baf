import * as library from '@formulajs/formulajs';
import { dateFunctions, dateText, type FormulaFunction } from './dateFunctions';
import {
  fromLibrary,
  LONGEST_TEXT,
  toNumber,
  toText,
  toTruth,
  VALUE_FAULT,
  withinLength,
  type FormulaValue
} from './value';

/** Taken from the library as they are. Source: the functions that SharePoint documents. */
const FROM_LIBRARY = [
  ...['ABS', 'ACOS', 'ASIN', 'ATAN', 'ATAN2', 'CEILING', 'COS', 'DEGREES', 'EVEN', 'EXP', 'FACT'],
  ...['FLOOR', 'INT', 'LN', 'LOG', 'LOG10', 'MOD', 'ODD', 'PI', 'POWER', 'PRODUCT', 'RADIANS'],
  ...['ROUND', 'ROUNDDOWN', 'ROUNDUP', 'SIGN', 'SIN', 'SQRT', 'SUM', 'TAN', 'TRUNC'],
  ...['AVERAGE', 'COUNT', 'MAX', 'MEDIAN', 'MIN'],
  ...['CHAR', 'CLEAN', 'CODE', 'EXACT', 'LOWER', 'PROPER', 'REPLACE'],
  ...['SUBSTITUTE', 'TRIM', 'UPPER', 'VALUE']
] as const;

const fromLibraryOf =
  (name: (typeof FROM_LIBRARY)[number]): FormulaFunction =>
  (args) => {
    const found = library[name] as (...values: readonly unknown[]) => unknown;
    return fromLibrary(found(...args.map((one) => one ?? (textual.has(name) ? '' : 0))));
  };

/** An empty column is an empty text to these, and nought to the others. */
const textual: ReadonlySet<string> = new Set([
  ...['CLEAN', 'CODE', 'EXACT', 'LOWER', 'PROPER', 'REPLACE', 'SUBSTITUTE', 'TRIM', 'UPPER'],
  'VALUE'
]);

/** Truth of all; the first fault counts. */
function truths(args: readonly FormulaValue[]): readonly boolean[] | Error {
  const found: boolean[] = [];
  for (const arg of args) {
    const truth = toTruth(arg);
    if (truth instanceof Error) return truth;
    found.push(truth);
  }
  return found;
}

const logical =
  (decide: (all: readonly boolean[]) => boolean): FormulaFunction =>
  (args) => {
    const found = truths(args);
    return found instanceof Error ? found : decide(found);
  };

/** Where a text is in another, from 1; with `sameCase` a capital is another letter. */
const position =
  (sameCase: boolean): FormulaFunction =>
  ([part, whole, from]) => {
    const start = from === undefined ? 1 : toNumber(from);
    if (start instanceof Error) return start;
    const fold = (text: string): string => (sameCase ? text : text.toLowerCase());
    const found = fold(toText(whole)).indexOf(fold(toText(part)), start - 1);
    return found < 0 ? VALUE_FAULT : found + 1;
  };

const lengthOf = (value: FormulaValue): number | Error => {
  const length = value === undefined ? 1 : toNumber(value);
  return typeof length === 'number' && length < 0 ? VALUE_FAULT : length;
};

const isNumber = (value: FormulaValue): boolean => typeof value === 'number';
const isText = (value: FormulaValue): boolean => typeof value === 'string';

const own: Readonly<Record<string, FormulaFunction>> = {
  AND: logical((all) => all.every(Boolean)),
  OR: logical((all) => all.some(Boolean)),
  NOT: logical(([only = false]) => !only),
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: ([value]) => value === undefined,
  ISNUMBER: ([value]) => isNumber(value),
  ISTEXT: ([value]) => isText(value),
  ISNONTEXT: ([value]) => !isText(value),
  ISLOGICAL: ([value]) => typeof value === 'boolean',
  ISERROR: ([value]) => value instanceof Error,
  ISERR: ([value]) => value instanceof Error,
  N: ([value]) => (typeof value === 'string' ? 0 : toNumber(value)),
  T: ([value]) => (isText(value) ? value : ''),
  LEN: ([text]) => toText(text).length,
  LEFT: ([text, count]) => {
    const length = lengthOf(count);
    return length instanceof Error ? length : toText(text).slice(0, length);
  },
  RIGHT: ([text, count]) => {
    const length = lengthOf(count);
    if (length instanceof Error) return length;
    return length === 0 ? '' : toText(text).slice(-length);
  },
  MID: ([text, from, count]) => {
    const [start, length] = [toNumber(from), toNumber(count)];
    if (start instanceof Error) return start;
    if (length instanceof Error) return length;
    if (start < 1 || length < 0) return VALUE_FAULT;
    return toText(text).slice(start - 1, start - 1 + length);
  },
  REPT: ([text, count]) => {
    const [part, times] = [toText(text), toNumber(count)];
    if (times instanceof Error) return times;
    const isFew = times >= 0 && part.length * times <= LONGEST_TEXT;
    return isFew ? part.repeat(Math.trunc(times)) : VALUE_FAULT;
  },
  FIND: position(true),
  SEARCH: position(false),
  CONCATENATE: (args) => args.map(toText).join(''),
  COUNTA: (args) => args.filter((one) => one !== undefined).length,
  CHOOSE: ([index, ...choices]) => {
    const chosen = toNumber(index);
    if (chosen instanceof Error) return chosen;
    return chosen < 1 || chosen > choices.length ? VALUE_FAULT : choices[chosen - 1];
  },
  TEXT: ([value, format]) => {
    const wanted = toText(format);
    if (isText(value) && Number.isNaN(Number(value))) return value;
    const number = toNumber(value);
    if (number instanceof Error) return number;
    return /[ymdhs]/i.test(wanted)
      ? dateText(number, wanted)
      : fromLibrary(library.TEXT(number, wanted));
  },
  IF: ([condition, then, otherwise = false]) => {
    const truth = toTruth(condition);
    if (truth instanceof Error) return truth;
    return truth ? then : otherwise;
  }
};

const functions = new Map<string, FormulaFunction>([
  ...FROM_LIBRARY.map((name) => [name, fromLibraryOf(name)] as const),
  ...Object.entries(dateFunctions),
  ...Object.entries(own)
]);

/** A fault among the arguments is what comes out, but for those that ask for faults or choose. */
const TAKES_FAULTS: ReadonlySet<string> = new Set(['IF', 'ISERROR', 'ISERR', 'ISBLANK', 'CHOOSE']);

/** Each letter may become the new text: what comes of it is not made only to be thrown away. */
const growsTooLong = ([text, , replacement]: readonly FormulaValue[]): boolean =>
  toText(text).length * toText(replacement).length > 100 * LONGEST_TEXT;

export const isKnownFunction = (name: string): boolean => functions.has(name);

/** @param now the time of the request in wire form, for TODAY and NOW */
export function call(name: string, args: readonly FormulaValue[], now: string): FormulaValue {
  if (!TAKES_FAULTS.has(name)) {
    const fault = args.find((one) => one instanceof Error);
    if (fault !== undefined) return fault;
  }
  if (name === 'SUBSTITUTE' && growsTooLong(args)) return VALUE_FAULT;
  return withinLength(functions.get(name)?.(args, now) ?? undefined);
}

/**
 * What a formula works with. A date is the number of days since 30 December 1899 by the web's
 * clock, as in Excel; undefined is an empty column; an Error is a fault such as "#VALUE!".
 */
export type FormulaValue = number | string | boolean | undefined | Error;

export const VALUE_FAULT = new Error('#VALUE!');
export const DIVISION_FAULT = new Error('#DIV/0!');
const NUMBER_FAULT = new Error('#NUM!');

/** A number, or the fault of there being none. Empty counts as nought. */
export function toNumber(value: FormulaValue): number | Error {
  if (value === undefined) return 0;
  if (value instanceof Error) return value;
  if (typeof value === 'string') {
    const read = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(read) ? VALUE_FAULT : read;
  }
  return Number(value);
}

export const toText = (value: FormulaValue): string => {
  if (value === undefined) return '';
  if (value instanceof Error) return value.message;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
};

/** Yes or no, or the fault of there being neither. Empty counts as no. */
export function toTruth(value: FormulaValue): boolean | Error {
  if (value instanceof Error) return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : VALUE_FAULT;
  }
  return Boolean(value);
}

/** What a function of the library gave, as a value of formulas. */
export function fromLibrary(found: unknown): FormulaValue {
  if (found === null) return undefined;
  switch (typeof found) {
    case 'number':
      return Number.isFinite(found) ? found : NUMBER_FAULT;
    case 'string':
    case 'boolean':
    case 'undefined':
      return found;
    default:
      return found instanceof Error ? found : VALUE_FAULT;
  }
}

/** Characters of a text in a formula: Excel's bound. SharePoint's is not recorded. */
export const LONGEST_TEXT = 32_767;

/** A text that is longer is a fault. */
export const withinLength = (value: FormulaValue): FormulaValue =>
  typeof value === 'string' && value.length > LONGEST_TEXT ? VALUE_FAULT : value;

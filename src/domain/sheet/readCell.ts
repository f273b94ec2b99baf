import { isKeptDate } from '../dates/partialDate';
import { parsePrintedDate } from '../dates/printedDate';
import { DATE_CHANGE_CAUSES } from '../dueDateChange';
import { LONGEST_LINE } from '../registration/checkNewReport';
import { PLAIN_STATUS_WORDS, statusTyped } from '../words/plainStatusWord';
import { formatDate } from '../dates/formatDate';
import { dateOfSerial, dayOfSerial, showsDate } from './excelDate';
import { keptText } from './keptText';
import type { CellValue, SheetCell } from './sheetCell';
import type { ColumnKey, FieldValue, SheetColumn } from './sheetColumn';
import { YES_WORD } from './sheetColumns';
import type { SheetProblem, SheetProblemKind } from './sheetReview';
import { isShortened } from './textInCell';

/** A cell as the Tracker understands it. */
export type CellRead =
  | { readonly kind: 'value'; readonly value: FieldValue }
  /** `typed`: what stands there, to compare it with what was pulled: untouched cells have no problem. */
  | { readonly kind: 'problem'; readonly typed: FieldValue; readonly problem: SheetProblem };

/** Reads a cell by what its column holds. Never throws. */
export function readCell(column: SheetColumn, cell: SheetCell): CellRead {
  const typed = keptText(textOf(cell.value));
  const problem = (kind: SheetProblemKind, said?: readonly string[]): CellRead => ({
    kind: 'problem',
    typed,
    problem: {
      column: column.key,
      kind,
      ...(typed !== undefined && { typed }),
      ...(said && { said }),
      blocks: blocksOf(column.key)
    }
  });
  if (cell.isError === true) return problem('formula error');
  if (typed === undefined) return { kind: 'value', value: undefined };
  switch (column.holds) {
    case 'date':
      return readDate(column, cell, typed, problem);
    case 'status': {
      const status = statusTyped(typed);
      return status === undefined
        ? problem('no such status', PLAIN_STATUS_WORDS)
        : { kind: 'value', value: status };
    }
    case 'choice': {
      const cause = DATE_CHANGE_CAUSES.find((one) => one === oneLine(typed).toLowerCase());
      return cause === undefined
        ? problem('not one of the choices', column.choices)
        : { kind: 'value', value: cause };
    }
    case 'yes':
      return readYes(typed, problem);
    case 'id':
      return { kind: 'value', value: typed.trim().toLowerCase() };
    default:
      return readText(column, cell, typed, problem);
  }
}

/** A change of the position is sent whole or not at all; what is asked of a date is apart from it. */
export function blocksOf(key: ColumnKey): SheetProblem['blocks'] {
  return key === 'newDate' || key === 'newDateCause' || key === 'newDateReason'
    ? 'the cell'
    : 'the row';
}

/** As Excel shows it. */
function textOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

type Problem = (kind: SheetProblemKind, said?: readonly string[]) => CellRead;

const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** A number on a reference is its name; anywhere else nobody can tell what the person saw. */
const NUMBERED: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['ref', 'label']);
/** From 1927 on: "3/4" typed as a reference is a date to Excel, and none has so high a number. */
const FIRST_LIKELY_DATE = 10_000;

function readText(
  { key, holds }: SheetColumn,
  { value }: SheetCell,
  typed: string,
  problem: Problem
): CellRead {
  if (typeof value === 'number') {
    const date = value < FIRST_LIKELY_DATE ? undefined : dayOfSerial(value);
    const isNumberedBy = NUMBERED.has(key) && Number.isSafeInteger(value) && date === undefined;
    if (!isNumberedBy) {
      return problem('number is no text', date === undefined ? date : [formatDate(date, 'long')]);
    }
  }
  if (HALF_CHARACTER.test(typed) || typed.includes('\0')) return problem('half a character');
  if (isShortened(typed)) return problem('too long');
  if (holds === 'long text') return { kind: 'value', value: typed };
  if (isLine(key) && typed.trim().length > LONGEST_LINE) {
    return problem('too long', [String(typed.trim().length), String(LONGEST_LINE)]);
  }
  return { kind: 'value', value: isLine(key) ? typed.replace(/\n/g, ' ') : typed };
}

/** SharePoint keeps these on one line; the other short texts are only shown. */
const LINES: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'ref',
  'directorate',
  'leadPost',
  'leadOfficer'
]);

function isLine(key: ColumnKey): boolean {
  return LINES.has(key);
}

function readYes(typed: string, problem: Problem): CellRead {
  const word = typed.trim().toLowerCase();
  if (['yes', 'y', 'true', 'x', '✓', '✔'].includes(word)) return { kind: 'value', value: 'yes' };
  if (['no', 'n', 'false', '-', '–'].includes(word)) return { kind: 'value', value: undefined };
  return problem('not one of the choices', [YES_WORD]);
}

/** A year typed alone becomes a day of 1905, which no recommendation speaks of. */
const YEARS_AS_DAYS = { first: 1900, last: 2199 };
const LOOKS_LIKE_A_DATE = /^\d{1,4}[\s/.-]+(?:\d{1,2}|\p{L}{3,9})[\s/.,-]+\d{1,4}$/u;
const FOUR_FIGURES = /(?<!\d)\d{4}(?!\d)/;

function readDate(
  { edit }: SheetColumn,
  { value, format }: SheetCell,
  typed: string,
  problem: Problem
): CellRead {
  if (typeof value === 'number') {
    const date = dateOfSerial(value, format);
    const isYear = value >= YEARS_AS_DAYS.first && value <= YEARS_AS_DAYS.last;
    if (date === undefined || (isYear && edit !== 'nobody')) return problem('no such date');
    if (edit !== 'nobody' && format !== undefined && !showsDate(format)) {
      return problem('date is a number', [formatDate(dayOfSerial(value) ?? date, 'long')]);
    }
    return isKeptDate(date) ? { kind: 'value', value: date } : problem('year not kept');
  }
  // Where there is none or several ("Jan and Jun 2018") the Tracker itself writes text.
  if (edit === 'nobody') return { kind: 'value', value: typed };
  const text = typed.trim();
  const year = Number(FOUR_FIGURES.exec(text)?.[0] ?? YEARS_AS_DAYS.first);
  if (!LOOKS_LIKE_A_DATE.test(text)) return problem('date is text');
  if (year < YEARS_AS_DAYS.first || year > YEARS_AS_DAYS.last) return problem('year not kept');
  return problem(parsePrintedDate(text) === undefined ? 'no such date' : 'date is text');
}

function oneLine(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ');
}

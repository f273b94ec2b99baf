import { PRINTED_MONTH_NAME, monthNumberOf } from './monthNames';
import { isPartialDate } from './partialDate';
import type { PartialDate } from './partialDate';

// A year is printed with four digits or two ("Sept 17", "Sept '17"); two digits are of this century.
const YEAR = "(?:'|\u2019)?((?:19|20)\\d{2}|\\d{2})(?!\\d)";
const MONTH_YEAR = `(${PRINTED_MONTH_NAME})[\\s,\\-/]*${YEAR}`;
const DAY_MONTH_YEAR = `(\\d{1,2})\\s*(?:st|nd|rd|th)?(?:\\s+of)?[\\s\\-]+${MONTH_YEAR}`;
const SLASHED_DAY = '(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?!\\d)';
const ISO = '((?:19|20)\\d{2})-(\\d{2})(?:-(\\d{2}))?(?!\\d)';

const WHOLE_MONTH = new RegExp(`^${MONTH_YEAR}\\.?$`, 'i');
const WHOLE_DAY = new RegExp(`^${DAY_MONTH_YEAR}\\.?$`, 'i');
const WHOLE_SLASHED_DAY = new RegExp(`^${SLASHED_DAY}\\.?$`);
const WHOLE_ISO = new RegExp(`^${ISO}$`);

/** A regular expression source that finds a printed date in running text; it has groups of its own. */
export const PRINTED_DATE = `\\b(?:${DAY_MONTH_YEAR}|${MONTH_YEAR}|${SLASHED_DAY}|${ISO})`;

/**
 * Reads a month as papers print it: "Sept 17", "January 2018", "Apr 2018.".
 * Undefined when the whole text is not a month and a year.
 */
export function parsePrintedMonth(printed: string): PartialDate | undefined {
  const match = WHOLE_MONTH.exec(tidy(printed));
  return match ? dateOf(match[2], monthNumberOf(match[1])) : undefined;
}

/**
 * Reads a month or a day: "January 2018", "31 March 2018", "14th November 2017", "31/03/2018"
 * (day first, as in British papers), `2018-03-31`. Undefined when the whole text is no such date.
 */
export function parsePrintedDate(printed: string): PartialDate | undefined {
  const text = tidy(printed);
  const day = WHOLE_DAY.exec(text);
  if (day) return dateOf(day[3], monthNumberOf(day[2]), Number(day[1]));
  const slashed = WHOLE_SLASHED_DAY.exec(text);
  if (slashed) return dateOf(slashed[3], Number(slashed[2]), Number(slashed[1]));
  if (WHOLE_ISO.test(text)) return isPartialDate(text) ? text : undefined;
  return parsePrintedMonth(text);
}

function tidy(printed: string): string {
  return printed.replace(/\s+/g, ' ').trim();
}

function dateOf(year: string, month: number | undefined, day?: number): PartialDate | undefined {
  if (month === undefined) return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  const text = [fullYear, month, ...(day === undefined ? [] : [day])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isPartialDate(text) ? text : undefined;
}

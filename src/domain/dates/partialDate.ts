/**
 * A date at its own precision, as ISO text: `2018-01` (a month) or `2018-01-31` (a day).
 * Papers print months; a month ends on its last day (`domain.md` 2.10).
 */
export type PartialDate = string;

/** A calendar day as ISO text: `2017-11-20`. */
export type IsoDay = string;

const PARTIAL_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Whether the text is a month or a day that exists in the calendar (`2018-02-29` does not). */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

/** The first and the last year that are kept: SharePoint's date columns begin with 1900. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Whether the text is a month or a day whose year can be kept, from 1900 to 2199. */
export function isKeptDate(text: string): boolean {
  if (!isPartialDate(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether the date names a day, not a whole month. */
export function isDay(date: PartialDate): boolean {
  return date.length > 7;
}

/** The month that a date lies in: `2018-01-31` -> `2018-01`. */
export function monthOf(date: PartialDate): PartialDate {
  return date.slice(0, 7);
}

/** The first day that a date covers: `2018-01` -> `2018-01-01`. */
export function firstDay(date: PartialDate): IsoDay {
  return isDay(date) ? date : `${date}-01`;
}

/** The last day that a date covers: a month ends on its last day (`domain.md` 2.10). */
export function lastDay(date: PartialDate): IsoDay {
  if (isDay(date)) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${days}`;
}

/**
 * Orders dates by the last day that they cover; a day stands before the month that ends on it.
 * Returns a negative number, zero or a positive number, as `Array.prototype.sort` wants it.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [endA, endB] = [lastDay(a), lastDay(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  return b.length === a.length ? 0 : b.length - a.length;
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

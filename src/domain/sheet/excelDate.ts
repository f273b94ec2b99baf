import { isDay, isPartialDate, lastDay, monthOf } from '../dates/partialDate';
import type { IsoDay, PartialDate } from '../dates/partialDate';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * Excel counts days from 1 January 1900 as 1, and counts a 29 February 1900 that never was: its number
 * is 60, and from March 1900 on days count from 30 December 1899.
 */
const THE_DAY_THAT_NEVER_WAS = 60;
const LAST_SERIAL = 2_958_465; // 31 December 9999
const BEFORE_MARCH_1900 = Date.UTC(1899, 11, 31);
const FROM_MARCH_1900 = Date.UTC(1899, 11, 30);

/** A whole month as a cell shows it, and a day. */
export const MONTH_FORMAT = 'mmm yyyy';
export const DAY_FORMAT = 'd mmm yyyy';

/** The number of a day in Excel's 1900 system; undefined before 1900, and for what is no day. */
export function serialOfDay(day: IsoDay): number | undefined {
  if (!isPartialDate(day) || !isDay(day) || day < '1900-01-01') return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  const origin = day < '1900-03-01' ? BEFORE_MARCH_1900 : FROM_MARCH_1900;
  return Math.round((time - origin) / MILLISECONDS_A_DAY);
}

/** The day of a cell's number, its time of day left out; undefined where Excel shows no true day. */
export function dayOfSerial(serial: number): IsoDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === THE_DAY_THAT_NEVER_WAS) return undefined;
  const origin = whole < THE_DAY_THAT_NEVER_WAS ? BEFORE_MARCH_1900 : FROM_MARCH_1900;
  return new Date(origin + whole * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The number that stands for a date: a month is its last day (`domain.md` 2.10). */
export function serialOf(date: PartialDate): number | undefined {
  return isPartialDate(date) && date >= '1900' ? serialOfDay(lastDay(date)) : undefined;
}

/** The date that a number means: a day where its format shows the day, else the month. */
export function dateOfSerial(serial: number, format: string | undefined): PartialDate | undefined {
  const day = dayOfSerial(serial);
  if (day === undefined) return undefined;
  return showsDay(format) ? day : monthOf(day);
}

/**
 * Whether a number format shows the day of a date: "d mmm yyyy", "dd/mm/yyyy", "[$-809]dddd"; not
 * "mmm yyyy", nor a "d" in quotation marks, behind a backslash or in a colour.
 */
export function showsDay(format: string | undefined): boolean {
  return format !== undefined && /d/i.test(lettersOf(format));
}

/** Whether a number format shows a date at all: its day, its month or its year. */
export function showsDate(format: string): boolean {
  return /[dmy]/i.test(lettersOf(format));
}

/** What of a number format is filled in; nothing of "General". */
function lettersOf(format: string): string {
  const plain = format.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, '');
  return /^general$/i.test(plain.trim()) ? '' : plain;
}

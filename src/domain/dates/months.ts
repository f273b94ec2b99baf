import { daysInMonth, lastDay, monthOf } from './partialDate';
import type { IsoDay, PartialDate } from './partialDate';

/** December of the year 9999: later months are not written with four figures. */
const LAST_MONTH = 9999 * 12 + 11;

/**
 * Adds calendar months to a month, or to the month of a day: `2017-10` + 6 -> `2018-04`. The result
 * stays within the years 0000 to 9999; `isKeptDate` says whether it can be kept.
 */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const count = Math.min(Math.max(monthNumber(date) + months, 0), LAST_MONTH);
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${twoDigits((count % 12) + 1)}`;
}

/** Calendar months from the month of one date to the month of another; negative when it is earlier. */
export function monthsBetween(earlier: PartialDate, later: PartialDate): number {
  return monthNumber(later) - monthNumber(earlier);
}

/** The day after the last day that a date covers: `2017-09` -> `2017-10-01`. */
export function dayAfter(date: PartialDate): IsoDay {
  const day = lastDay(date);
  const [year, month, number] = day.split('-').map(Number);
  if (number < daysInMonth(year, month)) return `${monthOf(day)}-${twoDigits(number + 1)}`;
  return `${addMonths(day, 1)}-01`;
}

/** Months since the year 0, so that two months can be subtracted. */
function monthNumber(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

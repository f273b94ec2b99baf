import { MONTHS_LONG, MONTHS_SHORT } from './monthNames';
import { joinWithAnd } from '../words/joinWords';
import { isDay } from './partialDate';
import type { PartialDate } from './partialDate';

export { joinWithAnd };

/** Lists print months short ("Jan 2018"), panels and papers in full ("January 2018"). */
export type DateStyle = 'short' | 'long';

/** The month of a date, as lists show it: `2018-01` -> "Jan 2018". */
export function formatMonthShort(date: PartialDate): string {
  return `${monthName(date, 'short')} ${yearOf(date)}`;
}

/** The month of a date in full: `2018-01` -> "January 2018". */
export function formatMonthLong(date: PartialDate): string {
  return `${monthName(date, 'long')} ${yearOf(date)}`;
}

/** A day as lists show it: `2017-11-20` -> "20 Nov 2017". */
export function formatDayShort(day: PartialDate): string {
  return `${dayNumber(day)} ${formatMonthShort(day)}`;
}

/** A day in full: `2017-11-20` -> "20 November 2017". */
export function formatDayLong(day: PartialDate): string {
  return `${dayNumber(day)} ${formatMonthLong(day)}`;
}

/** A month or a day at its own precision. */
export function formatDate(date: PartialDate, style: DateStyle = 'short'): string {
  if (style === 'short') return isDay(date) ? formatDayShort(date) : formatMonthShort(date);
  return isDay(date) ? formatDayLong(date) : formatMonthLong(date);
}

/**
 * Several dates in the order given: "Jan and Jun 2018", "Nov 2017, Jan and Jun 2018". A year is
 * said once where the date that follows is of the same year. Empty text for no dates.
 */
export function formatSeveral(dates: readonly PartialDate[], style: DateStyle = 'short'): string {
  const said = dates.map((date, index) => {
    const next = dates[index + 1];
    const yearFollows = next !== undefined && yearOf(next) === yearOf(date);
    return yearFollows ? withoutYear(date, style) : formatDate(date, style);
  });
  return joinWithAnd(said);
}

function withoutYear(date: PartialDate, style: DateStyle): string {
  return isDay(date) ? `${dayNumber(date)} ${monthName(date, style)}` : monthName(date, style);
}

function monthName(date: PartialDate, style: DateStyle): string {
  const names = style === 'short' ? MONTHS_SHORT : MONTHS_LONG;
  return names[Number(date.slice(5, 7)) - 1];
}

function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

function dayNumber(date: PartialDate): number {
  return Number(date.slice(8, 10));
}

import { lastDay } from './partialDate';
import type { IsoDay, PartialDate } from './partialDate';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Days from a day to the last day that a date covers: 0 on that day, negative after it. */
export function daysUntil(date: PartialDate, day: IsoDay): number {
  return Math.round((startOf(lastDay(date)) - startOf(day)) / MILLISECONDS_A_DAY);
}

function startOf(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

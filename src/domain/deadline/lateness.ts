import { monthsBetween } from '../dates/months';
import { lastDay } from '../dates/partialDate';
import type { IsoDay, PartialDate } from '../dates/partialDate';

/** Whether the last day of the original date has passed (`screens.md`, "Shown status"). */
export function isPast(original: PartialDate, asAt: IsoDay): boolean {
  return asAt > lastDay(original);
}

/**
 * Calendar months from the original's month to the as-at month: September 2017 is 2 months past on
 * 20 November 2017. At least 1 once the date has passed (never late by zero), 0 before.
 */
export function monthsPastOriginal(original: PartialDate, asAt: IsoDay): number {
  return isPast(original, asAt) ? Math.max(1, monthsBetween(original, asAt)) : 0;
}

import { lastDay } from '../../domain/dates/partialDate';
import type { PartialDate } from '../../domain/dates/partialDate';

/**
 * A date-only value for SharePoint: noon in UTC falls on the same day in every time zone that the
 * web may have between -12 and +11 hours (`architecture.md`, Deadlines). A month is its last day.
 */
export function dateOnlyOf(date: PartialDate): string {
  return `${lastDay(date)}T12:00:00Z`;
}

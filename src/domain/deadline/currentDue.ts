import { comparePartialDates, isPartialDate } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { Deadline } from './deadline';

/**
 * The dates it is due now, earliest first, which drives sorting and counting (`screens.md`, "Due"): the
 * revised ones, or the original; empty when none is set.
 */
export function currentDue(deadline: Deadline): readonly PartialDate[] {
  if (deadline.revised.length > 0) return inOrder(deadline.revised);
  return deadline.original === undefined ? [] : [deadline.original];
}

/** Several dates as one text that lists keep and filter by: `2018-01;2018-06`. */
export function deadlineAsIso(dates: readonly PartialDate[]): string {
  return dates.join(';');
}

/** Reads `2018-01;2018-06`; what is no date of the calendar is left out. Earliest first. */
export function parseIsoDates(text: string): readonly PartialDate[] {
  const dates = text.split(';').map((part) => part.trim());
  return inOrder(dates.filter(isPartialDate));
}

function inOrder(dates: readonly PartialDate[]): readonly PartialDate[] {
  return dates.length < 2 ? dates : [...dates].sort(comparePartialDates);
}

import { isKeptDate, lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { DateLedger } from './dateLedger';
import type { DateProblem } from './dateProblem';

/** What the dates of a request or of a decision are judged against. */
export type DatesStanding = Pick<DateLedger, 'original' | 'due'>;

/**
 * What is wrong with new dates: there is one at least, each exists and stands once, all are later than
 * the original (`domain.md` rule 1: the original is what counts), and they differ from what stands.
 * Where nothing stands, the date becomes the original, so there is one.
 */
export function problemsOfDates(
  dates: readonly PartialDate[],
  standing: DatesStanding
): readonly DateProblem[] {
  if (dates.length === 0) return [{ kind: 'needs a date' }];
  const problems = dates.flatMap((date, index): DateProblem[] => {
    if (!isKeptDate(date)) return [{ kind: 'no such date', typed: date }];
    if (dates.indexOf(date) < index) return [{ kind: 'same date twice', date }];
    const { original } = standing;
    return original !== undefined && lastDay(date) <= lastDay(original)
      ? [{ kind: 'not after the original', date, original }]
      : [];
  });
  if (problems.length > 0) return problems;
  if (isFirstDate(standing)) return dates.length > 1 ? [{ kind: 'one first date' }] : [];
  return sameDates(dates, standing.due) ? [{ kind: 'stands already', dates: standing.due }] : [];
}

/** Whether a date that is set now is the first: it becomes the original, and is no move. */
export function isFirstDate({ due }: Pick<DateLedger, 'due'>): boolean {
  return due.length === 0;
}

function sameDates(a: readonly PartialDate[], b: readonly PartialDate[]): boolean {
  return a.length === b.length && a.every((date) => b.includes(date));
}

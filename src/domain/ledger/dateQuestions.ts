import { isPartialDate, lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { DateLedger, DateMove } from './dateLedger';

/** What is asked of somebody who asks for a date, and keeps nothing from being sent. */
export type DateQuestion =
  /** Another date is asked for and not decided yet. */
  | { readonly kind: 'asked already'; readonly asked: DateMove }
  /** The date would be earlier than the one that stands: it hardly ever is meant. */
  | {
      readonly kind: 'earlier than what stands';
      readonly date: PartialDate;
      readonly stands: PartialDate;
    };

/** The questions about a request as it is typed; empty where nothing is odd. */
export function dateQuestions(
  to: readonly PartialDate[],
  { asked, due }: Pick<DateLedger, 'asked' | 'due'>
): readonly DateQuestion[] {
  const [date, stands] = [latest(to), latest(due)];
  const isEarlier = date !== undefined && stands !== undefined && lastDay(date) < lastDay(stands);
  return [
    ...asked.map((move) => ({ kind: 'asked already' as const, asked: move })),
    ...(isEarlier ? [{ kind: 'earlier than what stands' as const, date, stands }] : [])
  ];
}

/** The latest of the dates; undefined where there is none, or one is no date (yet). */
function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  if (!dates.every(isPartialDate)) return undefined;
  return [...dates].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))[dates.length - 1];
}

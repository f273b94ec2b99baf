import { isBlank } from '../isBlank';
import type { PartialDate } from '../dates/partialDate';
import type { DateChangeCause } from '../dueDateChange';
import type { DateFieldProblem } from './dateProblem';
import type { DatesStanding } from './problemsOfDates';
import { isFirstDate, problemsOfDates } from './problemsOfDates';

/** A new date as it is typed; an empty field is undefined. */
export interface DateRequestEdit {
  readonly to: readonly PartialDate[];
  readonly cause: DateChangeCause | undefined;
  readonly reason: string | undefined;
}

/**
 * What keeps a request from being sent; empty when nothing does. A move has a cause and a reason
 * (`domain.md` 9, J9); the first date of a record that has none needs neither (rule 9).
 */
export function checkDateRequest(
  { to, cause, reason }: DateRequestEdit,
  standing: DatesStanding
): readonly DateFieldProblem<keyof DateRequestEdit>[] {
  const ofDates = problemsOfDates(to, standing).map((problem) => ({
    field: 'to' as const,
    problem
  }));
  if (isFirstDate(standing)) return ofDates;
  return [
    ...ofDates,
    ...(cause === undefined
      ? [{ field: 'cause' as const, problem: { kind: 'needs a cause' as const } }]
      : []),
    ...(isBlank(reason)
      ? [
          {
            field: 'reason' as const,
            problem: { kind: 'needs a reason for the new date' as const }
          }
        ]
      : [])
  ];
}

import type { PartialDate } from '../dates/partialDate';
import { isBlank } from '../isBlank';
import type { DateFieldProblem } from './dateProblem';
import type { DatesStanding } from './problemsOfDates';
import { problemsOfDates } from './problemsOfDates';

/** What is said to a date that was asked for. */
export type DateAnswer = 'agreed' | 'agreed with another date' | 'not agreed';

/** A decision as it is typed; an empty field is undefined. */
export interface DateDecisionEdit {
  readonly answer: DateAnswer | undefined;
  /** The other dates, where the answer is "agreed with another date". */
  readonly dates: readonly PartialDate[];
  readonly reason: string | undefined;
}

/** The dates that hold after a decision; empty where it was not agreed. */
export function datesDecided(
  { answer, dates }: DateDecisionEdit,
  asked: readonly PartialDate[]
): readonly PartialDate[] {
  if (answer === 'agreed') return asked;
  return answer === 'agreed with another date' ? dates : [];
}

/**
 * What keeps a decision from being sent; empty when nothing does. Whoever asked is told why it was not
 * agreed, and dates that are agreed keep the rules of dates asked for, as they stand now.
 */
export function checkDateDecision(
  decision: DateDecisionEdit,
  asked: readonly PartialDate[],
  standing: DatesStanding
): readonly DateFieldProblem<keyof DateDecisionEdit>[] {
  const { answer, reason } = decision;
  if (answer === undefined) return [{ field: 'answer', problem: { kind: 'needs an outcome' } }];
  if (answer === 'not agreed') {
    return isBlank(reason)
      ? [{ field: 'reason', problem: { kind: 'needs a reason for not agreeing' } }]
      : [];
  }
  const field = answer === 'agreed' ? 'answer' : 'dates';
  return problemsOfDates(datesDecided(decision, asked), standing).map((problem) => ({
    field,
    problem
  }));
}

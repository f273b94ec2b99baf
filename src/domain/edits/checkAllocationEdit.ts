import { isPartialDate, lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { Recommendation } from '../records';

/** The fields of a recommendation that an owner allocates; an empty field is undefined. */
export interface AllocationEdit {
  readonly directorate: string | undefined;
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
  /** The dates it is now due; empty where the original stands. */
  readonly revised: readonly PartialDate[];
  readonly revisedReason: string | undefined;
}

/** What is wrong with a field; `words/` says it in a sentence. */
export type AllocationProblem =
  | { readonly kind: 'needs a reason for the new date' }
  | { readonly kind: 'no such date'; readonly typed: string }
  | { readonly kind: 'same date twice'; readonly date: PartialDate }
  | {
      readonly kind: 'not after the original';
      readonly date: PartialDate;
      readonly original: PartialDate;
    };

export interface AllocationFieldProblem {
  readonly field: keyof AllocationEdit;
  readonly problem: AllocationProblem;
}

/**
 * What keeps an edited allocation from being saved; empty when nothing does. Dates are judged only
 * when they were changed: a move keeps the original, needs a reason (`domain.md` 9, J9), and leads to
 * dates that exist, each once, none earlier than the original.
 */
export function checkAllocationEdit(
  base: AllocationEdit,
  mine: AllocationEdit,
  recommendation: Pick<Recommendation, 'deadline'>
): readonly AllocationFieldProblem[] {
  if (sameDates(base.revised, mine.revised)) return [];
  const problems: AllocationFieldProblem[] = [];
  const { original } = recommendation.deadline;
  const seen = new Set<PartialDate>();
  for (const date of mine.revised) {
    const problem = problemOfDate(date, original, seen);
    if (problem) problems.push({ field: 'revised', problem });
    seen.add(date);
  }
  if (mine.revisedReason === undefined || mine.revisedReason.trim() === '') {
    problems.push({ field: 'revisedReason', problem: { kind: 'needs a reason for the new date' } });
  }
  return problems;
}

function problemOfDate(
  date: PartialDate,
  original: PartialDate | undefined,
  seen: ReadonlySet<PartialDate>
): AllocationProblem | undefined {
  if (!isPartialDate(date)) return { kind: 'no such date', typed: date };
  if (seen.has(date)) return { kind: 'same date twice', date };
  if (original !== undefined && lastDay(date) <= lastDay(original)) {
    return { kind: 'not after the original', date, original };
  }
  return undefined;
}

function sameDates(a: readonly PartialDate[], b: readonly PartialDate[]): boolean {
  return a.length === b.length && a.every((date) => b.includes(date));
}

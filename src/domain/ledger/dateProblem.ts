import type { PartialDate } from '../dates/partialDate';

/** What is wrong with a date asked for, or with a decision; `words/dateWords.ts` says it. */
export type DateProblem =
  | { readonly kind: 'needs a date' }
  | { readonly kind: 'no such date'; readonly typed: string }
  | { readonly kind: 'same date twice'; readonly date: PartialDate }
  | {
      readonly kind: 'not after the original';
      readonly date: PartialDate;
      readonly original: PartialDate;
    }
  | { readonly kind: 'stands already'; readonly dates: readonly PartialDate[] }
  /** The first date becomes the original, and there is one original. */
  | { readonly kind: 'one first date' }
  | { readonly kind: 'needs a cause' }
  | { readonly kind: 'needs a reason for the new date' }
  | { readonly kind: 'needs an outcome' }
  | { readonly kind: 'needs a reason for not agreeing' };

export interface DateFieldProblem<Field extends string> {
  readonly field: Field;
  readonly problem: DateProblem;
}

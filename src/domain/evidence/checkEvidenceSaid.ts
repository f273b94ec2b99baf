import { firstDay, isKeptDate, isPartialDate, lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';

/** What a person says of evidence, as far as it can be wrong. */
export interface EvidenceClaim {
  readonly proves: string;
  readonly effectiveFrom?: PartialDate;
  readonly effectiveTo?: PartialDate;
}

/** What is wrong with a field; `words/evidenceWords.ts` says it in a sentence. */
export type EvidenceSaidProblem =
  | { readonly kind: 'proves needed' }
  | { readonly kind: 'no such date'; readonly typed: string }
  | {
      readonly kind: 'ends before it begins';
      readonly from: PartialDate;
      readonly to: PartialDate;
    };

export interface EvidenceFieldProblem {
  readonly field: keyof EvidenceClaim;
  readonly problem: EvidenceSaidProblem;
}

/** What keeps evidence from being handed in with these words and dates; empty when nothing does. */
export function checkEvidenceSaid(said: EvidenceClaim): readonly EvidenceFieldProblem[] {
  const problems: EvidenceFieldProblem[] = [];
  if (said.proves.trim() === '') {
    problems.push({ field: 'proves', problem: { kind: 'proves needed' } });
  }
  for (const field of ['effectiveFrom', 'effectiveTo'] as const) {
    const typed = said[field];
    if (typed !== undefined && !isKeptDate(typed)) {
      problems.push({ field, problem: { kind: 'no such date', typed } });
    }
  }
  const { effectiveFrom: from, effectiveTo: to } = said;
  const areDates =
    from !== undefined && to !== undefined && isPartialDate(from) && isPartialDate(to);
  if (areDates && lastDay(to) < firstDay(from)) {
    problems.push({ field: 'effectiveTo', problem: { kind: 'ends before it begins', from, to } });
  }
  return problems;
}

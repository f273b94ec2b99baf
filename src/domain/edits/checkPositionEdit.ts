import { isBlank } from '../isBlank';
import { isKeptDate } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { Recommendation } from '../records';
import type { AsAt } from '../register/entry';
import { needOf, refusalOf } from '../shownStatus/statusesThatMayBeProposed';
import type { ProposalRefusal } from '../shownStatus/statusesThatMayBeProposed';
import type { RecordedStatus } from '../status';

/** The fields of a position that a person edits together; an empty field is undefined. */
export interface PositionEdit {
  readonly text: string | undefined;
  readonly status: RecordedStatus;
  readonly reason: string | undefined;
  readonly waitingFor: string | undefined;
  readonly asAt: PartialDate | undefined;
}

/** What is wrong with a field; `words/` says it in a sentence. */
export type PositionProblem =
  | ProposalRefusal
  | { readonly kind: 'needs a reason'; readonly status: RecordedStatus }
  | { readonly kind: 'needs a body' }
  | { readonly kind: 'no such date'; readonly typed: string };

export interface PositionFieldProblem {
  readonly field: keyof PositionEdit;
  readonly problem: PositionProblem;
}

/**
 * What keeps an edited position from being saved; empty when nothing does. With `base`, a status that
 * was not touched is not proposed anew: words can be saved on a record whose date has just passed.
 */
export function checkPositionEdit(
  fields: PositionEdit,
  recommendation: Pick<Recommendation, 'deadline'>,
  asAt: Pick<AsAt, 'day'>,
  base?: Pick<PositionEdit, 'status'>
): readonly PositionFieldProblem[] {
  const problems: PositionFieldProblem[] = [];
  const refusal = refusalOf(fields.status, recommendation, asAt);
  if (refusal && base?.status !== fields.status) {
    problems.push({ field: 'status', problem: refusal });
  }
  const need = needOf(fields.status, recommendation, asAt);
  if (need === 'reason' && isBlank(fields.reason)) {
    problems.push({ field: 'reason', problem: { kind: 'needs a reason', status: fields.status } });
  }
  if (need === 'body' && isBlank(fields.waitingFor)) {
    problems.push({ field: 'waitingFor', problem: { kind: 'needs a body' } });
  }
  if (fields.asAt !== undefined && !isKeptDate(fields.asAt)) {
    problems.push({ field: 'asAt', problem: { kind: 'no such date', typed: fields.asAt } });
  }
  return problems;
}

import { isBlank } from '../isBlank';
import { isKeptDate } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import type { Action } from '../records';
import type { AsAt } from '../register/entry';
import type { RecordedStatus } from '../status';
import { checkPositionEdit } from './checkPositionEdit';
import type { PositionProblem } from './checkPositionEdit';

/** The fields of a part that the rules look at; an empty field is undefined. */
export interface PartEdit {
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly status: RecordedStatus | undefined;
  readonly reason: string | undefined;
  readonly waitingFor: string | undefined;
  readonly position: string | undefined;
  readonly asAt: PartialDate | undefined;
}

/** What is wrong with a field; `words/` says it in a sentence. */
export type PartProblem =
  | PositionProblem
  | { readonly kind: 'needs words' }
  | { readonly kind: 'needs a reason to withdraw' };

export interface PartFieldProblem {
  readonly field: keyof PartEdit | 'due' | 'withdrawn';
  readonly problem: PartProblem;
}

/**
 * What keeps an edited part from being saved; empty when nothing does. A sub-action with a status keeps
 * to the rules of a recommendation, by its own dates (`domain.md` rules 1, 2 and 4).
 */
export function checkPartEdit(
  fields: PartEdit,
  part: Pick<Action, 'deadline'>,
  asAt: Pick<AsAt, 'day'>,
  base?: Pick<PartEdit, 'status'>
): readonly PartFieldProblem[] {
  const problems: PartFieldProblem[] = [...checkWords(fields)];
  const { status, asAt: describes } = fields;
  if (status === undefined) return [...problems, ...checkDay('asAt', describes)];
  const recorded = base?.status === undefined ? undefined : { status: base.status };
  const position = { ...fields, text: fields.position, status };
  checkPositionEdit(position, part, asAt, recorded).forEach(({ field, problem }) =>
    problems.push({ field: field === 'text' ? 'position' : field, problem })
  );
  return problems;
}

/** What keeps a new part from being added: it has words or a label, and its date is one. */
export function checkNewPart({
  label,
  text,
  due
}: Pick<PartEdit, 'label' | 'text'> & {
  readonly due: PartialDate | undefined;
}): readonly PartFieldProblem[] {
  return [...checkWords({ label, text }), ...checkDay('due', due)];
}

/** What keeps a part from being withdrawn as a mistake: somebody has to say why. */
export function checkPartWithdrawal(reason: string | undefined): readonly PartFieldProblem[] {
  return isBlank(reason)
    ? [{ field: 'withdrawn', problem: { kind: 'needs a reason to withdraw' } }]
    : [];
}

function checkWords({
  label,
  text
}: Pick<PartEdit, 'label' | 'text'>): readonly PartFieldProblem[] {
  return isBlank(label) && isBlank(text)
    ? [{ field: 'text', problem: { kind: 'needs words' } }]
    : [];
}

function checkDay(
  field: 'asAt' | 'due',
  day: PartialDate | undefined
): readonly PartFieldProblem[] {
  return day === undefined || isKeptDate(day)
    ? []
    : [{ field, problem: { kind: 'no such date', typed: day } }];
}

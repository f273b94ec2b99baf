import { sameContent } from '../../../src/domain/merge/mergeFields';
import type { RecordId } from '../../../src/domain/records';
import type { Fields, SentEdit } from '../model/log';

export function changedFields(before: Fields, after: Fields): readonly string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => !sameContent(before[name], after[name])
  );
}

/** Whether the person of this send typed what the change left. */
export function typed(sent: SentEdit, fields: readonly string[], after: Fields): boolean {
  return fields.every((name) => sameContent(sent.edit.mine[name], after[name]));
}

/**
 * Whether a send explains a change: its person typed every new value, and had every old one before
 * them, because the edit (or the answer to a clash) began from it, or because an earlier send of the
 * same attempt wrote it.
 */
export function explains(
  sent: SentEdit,
  earlier: readonly SentEdit[],
  before: Fields,
  after: Fields
): boolean {
  const fields = changedFields(before, after);
  const had = (name: string): boolean =>
    sameContent(sent.edit.base.fields[name], before[name]) ||
    earlier.some((one) => sameContent(one.edit.mine[name], before[name]));
  return typed(sent, fields, after) && fields.every(had);
}

/** The sends of one attempt before this one. */
export function earlierSends(sent: SentEdit, all: readonly SentEdit[]): readonly SentEdit[] {
  return all
    .slice(0, all.indexOf(sent))
    .filter(({ edit }) => edit.attemptId === sent.edit.attemptId);
}

/** Sends of one attempt that say the same are one: repeated until somebody answers. */
export function whatWasSent({ edit }: SentEdit): string {
  return JSON.stringify([edit.attemptId, edit.base.fields, edit.mine], (_name, value: unknown) =>
    value === undefined ? null : value
  );
}

/** The id of the attempt that each send belongs to, each once. */
export function attemptsIn(sends: readonly SentEdit[]): readonly RecordId[] {
  return [...new Set(sends.map(({ edit }) => edit.attemptId))];
}

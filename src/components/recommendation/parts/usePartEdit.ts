import { checkPartEdit, checkPartWithdrawal } from '../../../domain/edits/checkPartEdit';
import type { PartFieldProblem } from '../../../domain/edits/checkPartEdit';
import type { EntryPart } from '../../../domain/register/entry';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import type { PartFields } from '../../../services/records/parts/partStore';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import { positionAsSent } from '../edit/positionAsSent';
import { savedWords } from '../edit/savedWords';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';

/** A part is edited, or withdrawn as a mistake: then its reason is all that is asked. */
export type PartForm = 'edit' | 'withdraw';

/** Editing one part of a recommendation. */
export function usePartEdit(
  props: BlockProps,
  { action }: EntryPart,
  form: PartForm
): BlockEdit<PartFields> {
  const { asAt, store, now, newId, drafts, onSaved } = props;
  return useEdit<PartFields>({
    id: action.id,
    shown: action,
    drafts,
    now,
    newId,
    block: form === 'edit' ? 'part' : 'part withdrawn',
    begin: store.parts.beginEdit,
    send: store.parts.save,
    asSent: (mine, base) => partAsSent(mine, base, action, props),
    problems: (mine, base) =>
      problemsOfPart(mine, base, action, form, asAt).map(({ problem }) =>
        partProblemSentence(problem)
      ),
    keepsWords: false,
    onSaved: (saved) => onSaved(savedWords(saved, PARTS.fields))
  });
}

/** What keeps the form from being sent. */
export function problemsOfPart(
  mine: PartFields,
  base: PartFields,
  action: EntryPart['action'],
  form: PartForm,
  asAt: BlockProps['asAt']
): readonly PartFieldProblem[] {
  return form === 'withdraw'
    ? checkPartWithdrawal(mine.withdrawn)
    : checkPartEdit(mine, action, asAt, base);
}

/** The reason or the body of a status that was left does not go along with the new one. */
function partAsSent(
  mine: PartFields,
  base: PartFields,
  action: EntryPart['action'],
  { asAt }: BlockProps
): PartFields {
  const { status } = mine;
  if (status === undefined) return mine;
  const { reason, waitingFor } = positionAsSent(
    { ...mine, status, text: mine.position },
    // A status given for the first time is a new one.
    { ...base, status: base.status ?? (status === 'AMBER' ? 'RED' : 'AMBER'), text: base.position },
    action,
    asAt
  );
  return { ...mine, reason, waitingFor };
}

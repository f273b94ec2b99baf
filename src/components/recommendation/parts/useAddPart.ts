import { checkNewPart } from '../../../domain/edits/checkPartEdit';
import { partName } from '../../../domain/words/partName';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import type { BlockControl } from '../edit/useBlockInHand';
import { useBlockInHand } from '../edit/useBlockInHand';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';
import type { AddPartFields } from './newPart';
import { beginNewPart, partToAdd } from './newPart';

export interface AddPart extends BlockControl {
  readonly edit: BlockEdit<AddPartFields>;
  readonly onSave: () => void;
}

/** Adding a sub-action, clause or task; its id and its place are made once for the form. */
export function useAddPart(props: BlockProps): AddPart {
  const { entry, store, now, newId, drafts, onSaved } = props;
  const { id } = entry.recommendation;
  const edit = useEdit<AddPartFields>({
    id,
    shown: entry.parts,
    drafts,
    now,
    newId,
    block: 'new part',
    begin: async () => ({
      id,
      fields: beginNewPart(entry),
      etag: '',
      readAt: now().toISOString()
    }),
    asSent: (mine) => mine,
    problems: (mine) => checkNewPart(mine).map(({ problem }) => partProblemSentence(problem)),
    keepsWords: false,
    send: async ({ mine, attemptId, base }) => {
      await store.parts.add(partToAdd(mine, attemptId, id));
      return { kind: 'saved', saved: { ...base, fields: mine }, joined: [] };
    },
    onSaved: ({ saved }) => onSaved(PARTS.added(partName(saved.fields)))
  });
  const control = useBlockInHand('new part', PARTS.addPart, edit);
  return {
    ...control,
    edit,
    onSave: () => {
      edit.change({ toSend: true });
      edit.save();
    }
  };
}

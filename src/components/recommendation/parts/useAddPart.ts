import type { PartialDate } from '../../../domain/dates/partialDate';
import { checkNewPart } from '../../../domain/edits/checkPartEdit';
import { placeAtEnd } from '../../../domain/parts/placeOfPart';
import type { ActionKind } from '../../../domain/records';
import { partName } from '../../../domain/words/partName';
import { partProblemSentence } from '../../../domain/words/partProblemSentence';
import { PARTS } from '../../loc/parts';
import type { BlockProps } from '../blockProps';
import type { BlockControl } from '../edit/useBlockInHand';
import { useBlockInHand } from '../edit/useBlockInHand';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';

/** A new part as it is typed. */
export interface AddPartFields {
  readonly kind: ActionKind;
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly due: PartialDate | undefined;
  /** The inspectorate set the date, not the force. */
  readonly byInspectorate: boolean;
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
  /** Set with the first send: a form in which nothing was typed says what is missing. */
  readonly toSend: boolean;
}

export interface AddPart extends BlockControl {
  readonly edit: BlockEdit<AddPartFields>;
  readonly onSave: () => void;
}

const BLANK: AddPartFields = {
  kind: 'sub-action',
  label: undefined,
  text: undefined,
  due: undefined,
  byInspectorate: false,
  leadPost: undefined,
  leadOfficer: undefined,
  toSend: false
};

/** Adding a sub-action, clause or task; its id is made once for the form. */
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
    begin: async () => ({ id, fields: BLANK, etag: '', readAt: now().toISOString() }),
    asSent: (mine) => mine,
    problems: (mine) => checkNewPart(mine).map(({ problem }) => partProblemSentence(problem)),
    keepsWords: false,
    send: async ({ mine, attemptId, base }) => {
      const { due, byInspectorate, ...part } = mine;
      await store.parts.add({
        ...part,
        id: attemptId,
        recommendationId: id,
        order: placeAtEnd([
          ...entry.parts.map(({ action }) => action),
          ...(entry.withdrawnParts ?? [])
        ]),
        ...(due !== undefined && { due }),
        ...(byInspectorate && { dueSetBy: 'inspectorate' })
      });
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

import { checkPositionEdit } from '../../../domain/edits/checkPositionEdit';
import type { PositionFields } from '../../../services/records/trackerStore';
import { EDIT } from '../../loc/edit';
import type { BlockProps } from '../blockProps';
import { positionAsSent } from '../edit/positionAsSent';
import { savedWords } from '../edit/savedWords';
import { sentences } from '../edit/sentences';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';

/** Editing the position of a recommendation: what is typed stays in its history. */
export function usePositionEdit(props: BlockProps): BlockEdit<PositionFields> {
  const { entry, asAt, store, now, newId, drafts, onSaved, onLeftBehind } = props;
  const { recommendation } = entry;
  return useEdit<PositionFields>({
    id: recommendation.id,
    shown: entry,
    drafts,
    now,
    newId,
    block: 'position',
    begin: store.beginPositionEdit,
    send: store.savePosition,
    asSent: (mine, base) => positionAsSent(mine, base, recommendation, asAt),
    problems: (mine, base) => sentences(checkPositionEdit(mine, recommendation, asAt, base)),
    keepsWords: true,
    onLeftBehind,
    onSaved: (saved) => onSaved(savedWords(saved, EDIT.fields))
  });
}

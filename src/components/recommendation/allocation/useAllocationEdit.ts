import type { AllocationFields } from '../../../services/records/trackerStore';
import { EDIT } from '../../loc/edit';
import type { BlockProps } from '../blockProps';
import { savedWords } from '../edit/savedWords';
import type { BlockEdit } from '../edit/useEdit';
import { useEdit } from '../edit/useEdit';

/** Editing who answers for a recommendation. */
export function useAllocationEdit(props: BlockProps): BlockEdit<AllocationFields> {
  const { entry, store, now, newId, drafts, onSaved } = props;
  return useEdit<AllocationFields>({
    id: entry.recommendation.id,
    shown: entry,
    drafts,
    now,
    newId,
    block: 'allocation',
    begin: store.beginAllocationEdit,
    send: store.saveAllocation,
    asSent: (mine) => mine,
    problems: () => [],
    keepsWords: false,
    onSaved: (saved) => onSaved(savedWords(saved, EDIT.fields))
  });
}

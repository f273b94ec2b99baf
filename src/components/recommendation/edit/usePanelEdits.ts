import * as React from 'react';
import { checkAllocationEdit } from '../../../domain/edits/checkAllocationEdit';
import { checkPositionEdit } from '../../../domain/edits/checkPositionEdit';
import { problemSentence } from '../../../domain/words/problemSentence';
import type { AllocationFields, PositionFields } from '../../../services/records/trackerStore';
import type { RecommendationPanelProps } from '../panelProps';
import type { BlockName } from './draftStore';
import { createDraftStore } from './draftStore';
import { positionAsSent } from './positionAsSent';
import type { BlockEdit } from './useEdit';
import { useEdit } from './useEdit';

export interface PanelEdits {
  readonly position: BlockEdit<PositionFields>;
  readonly dates: BlockEdit<AllocationFields>;
  readonly allocation: BlockEdit<AllocationFields>;
  /** The block with words that are not saved; one at a time. */
  readonly dirty?: BlockName;
}

export type FieldName = keyof PositionFields | keyof AllocationFields;

export interface PanelEditsOptions extends Pick<
  RecommendationPanelProps,
  'entry' | 'asAt' | 'store' | 'now' | 'newId' | 'draftsFor'
> {
  /** `joined` names the fields that somebody else changed meanwhile and that are saved as well. */
  readonly onSaved: (joined: readonly FieldName[], joinedBy: string | undefined) => void;
  /** An edit was ended whose update is on the site and whose row is behind. */
  readonly onLeftBehind: () => void;
}

/** The three edits of a panel. The dates and the allocation are fields of one record. */
export function usePanelEdits(options: PanelEditsOptions): PanelEdits {
  const { entry, asAt, store, now, newId, draftsFor, onSaved, onLeftBehind } = options;
  const { recommendation } = entry;
  const { id } = recommendation;
  const drafts = React.useMemo(() => createDraftStore(draftsFor), [draftsFor]);
  const record = { id, shown: entry, drafts, now, newId };
  const ownersFields = {
    begin: store.beginAllocationEdit,
    send: store.saveAllocation,
    asSent: (mine: AllocationFields) => mine,
    problems: (mine: AllocationFields, base: AllocationFields) =>
      sentences(checkAllocationEdit(base, mine, recommendation)),
    keepsWords: false
  };

  const position = useEdit<PositionFields>({
    ...record,
    block: 'position',
    begin: store.beginPositionEdit,
    send: store.savePosition,
    asSent: (mine, base) => positionAsSent(mine, base, recommendation, asAt),
    problems: (mine, base) => sentences(checkPositionEdit(mine, recommendation, asAt, base)),
    keepsWords: true,
    onLeftBehind,
    onSaved: ({ joined, joinedBy }) => onSaved(joined, joinedBy)
  });
  const dates = useEdit<AllocationFields>({
    ...record,
    ...ownersFields,
    block: 'dates',
    onSaved: ({ joined, joinedBy }) => onSaved(joined, joinedBy)
  });
  const allocation = useEdit<AllocationFields>({
    ...record,
    ...ownersFields,
    block: 'allocation',
    onSaved: ({ joined, joinedBy }) => onSaved(joined, joinedBy)
  });

  const edits = { position, dates, allocation };
  const dirty = BLOCKS.find((block) => edits[block].dirty);
  return { ...edits, ...(dirty && { dirty }) };
}

const BLOCKS: readonly BlockName[] = ['position', 'dates', 'allocation'];

function sentences(
  found: readonly { readonly problem: Parameters<typeof problemSentence>[0] }[]
): readonly string[] {
  return found.map(({ problem }) => problemSentence(problem));
}

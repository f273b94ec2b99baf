import * as React from 'react';
import type { Draft } from './draftStore';
import type { EditOptions, EditSteps } from './editSteps';
import { createEditSteps } from './editSteps';
import type { EditState } from './editState';
import { isDirty } from './editState';

export interface BlockEditOptions<Fields extends object> extends EditOptions<Fields> {
  /** The record as the list shows it: when it is read again, what was saved stands in it. */
  readonly shown: unknown;
}

export interface BlockEdit<Fields> extends Omit<EditSteps<Fields>, 'takeUpDraft' | 'forgetSaved'> {
  readonly state: EditState<Fields>;
  readonly dirty: boolean;
  readonly isOpen: boolean;
  /** What was sent is on the site, and only its row is behind. */
  readonly isBehind: boolean;
  /** Typed before and not saved; offered until it is taken up or discarded. */
  readonly draft?: Draft<Fields>;
  readonly takeUpDraft: () => void;
}

/**
 * Editing one block of one record. For one record only: whoever shows another one makes another.
 */
export function useEdit<Fields extends object>(
  options: BlockEditOptions<Fields>
): BlockEdit<Fields> {
  const { id, block, drafts, shown } = options;
  const latest = React.useRef(options);
  latest.current = options;
  const [state, setState] = React.useState<EditState<Fields>>({ kind: 'closed' });
  const [draft, setDraft] = React.useState(() => drafts.read<Fields>(id, block));
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const [steps] = React.useState(() =>
    createEditSteps<Fields>({
      options: () => latest.current,
      showState: (next) => here.current && setState(next),
      showDraft: (next) => here.current && setDraft(next)
    })
  );
  React.useEffect(() => steps.forgetSaved(), [steps, shown]);

  return {
    ...steps,
    state,
    dirty: isDirty(state),
    isOpen: state.kind === 'editing' || state.kind === 'beginning',
    isBehind: state.kind === 'editing' && state.behind !== undefined,
    draft,
    takeUpDraft: () => draft && steps.takeUpDraft(draft)
  };
}

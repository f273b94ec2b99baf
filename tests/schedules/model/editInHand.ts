import type { Draft, DraftStore } from '../../../src/components/recommendation/edit/draftStore';
import type { EditOptions, EditSteps } from '../../../src/components/recommendation/edit/editSteps';
import { createEditSteps } from '../../../src/components/recommendation/edit/editSteps';
import type { EditState } from '../../../src/components/recommendation/edit/editState';
import type { Fields } from './log';

/** An edit as the panel has it in hand, without the panel. */
export interface EditInHand {
  readonly steps: EditSteps<Fields>;
  /** Waits until it is the person's turn: nothing is being read or saved. */
  readonly settled: () => Promise<EditState<Fields>>;
}

export function takeInHand(options: EditOptions<Fields>): EditInHand {
  let state: EditState<Fields> = { kind: 'closed' };
  let listener: (() => void) | undefined;
  const isBusy = (): boolean =>
    state.kind === 'beginning' || (state.kind === 'editing' && state.saving);
  const steps = createEditSteps<Fields>({
    options: () => options,
    showState: (next) => {
      state = next;
      if (!isBusy()) listener?.();
    },
    showDraft: () => undefined
  });
  return {
    steps,
    settled: async () => {
      if (isBusy()) await new Promise<void>((resolve) => (listener = resolve));
      return state;
    }
  };
}

/** Drafts of one person, which outlive a reload. */
export function draftsInMemory(): DraftStore {
  const kept = new Map<string, unknown>();
  return {
    read: <Edited extends object>(id: string, block: string) =>
      kept.get(`${id}|${block}`) as Draft<Edited> | undefined,
    keep: (id, block, draft) => void kept.set(`${id}|${block}`, draft),
    forget: (id, block) => void kept.delete(`${id}|${block}`)
  };
}

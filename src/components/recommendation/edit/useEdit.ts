import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { Edit, EditBase, SaveOutcome } from '../../../services/records/trackerStore';
import type { BlockName, Draft, DraftStore } from './draftStore';
import type { EditState, Editing, Saved } from './editState';
import { isDirty, sameFields } from './editState';

export interface EditOptions<Fields extends object> {
  readonly id: RecordId;
  readonly block: BlockName;
  readonly begin: (id: RecordId) => Promise<EditBase<Fields>>;
  readonly send: (edit: Edit<Fields>) => Promise<SaveOutcome<Fields>>;
  /** Whether fields may be sent; `base` is what the edit began with. */
  readonly isComplete: (mine: Fields, base: Fields) => boolean;
  /** The record as the list shows it: when it is read again, what was saved stands in it. */
  readonly shown: unknown;
  readonly drafts: DraftStore;
  readonly newId: () => RecordId;
  readonly now: () => Date;
  readonly onSaved: (saved: Saved<Fields>) => void;
}

export interface BlockEdit<Fields> {
  readonly state: EditState<Fields>;
  readonly dirty: boolean;
  readonly isOpen: boolean;
  /** Typed before and not saved; offered until it is taken up or discarded. */
  readonly draft?: Draft<Fields>;
  readonly begin: () => void;
  readonly change: (some: Partial<Fields>) => void;
  readonly save: () => void;
  /** Saves what was chosen between mine and theirs. */
  readonly saveChosen: (chosen: Fields) => void;
  readonly keepEditing: () => void;
  /** Ends the edit and forgets what was typed. */
  readonly discard: () => void;
  /** Ends the edit and keeps what was typed as a draft. */
  readonly setAside: () => void;
  readonly takeUpDraft: () => void;
  /** Ends an edit in which nothing was typed; a draft that was set aside stays. */
  readonly close: () => void;
}

/**
 * Editing one block of one record: reads it afresh, keeps a draft of what is typed, sends it under one
 * attempt id until it is saved, and holds the two sides of a clash while the person chooses. For one
 * record only: whoever shows another one makes another.
 */
export function useEdit<Fields extends object>(options: EditOptions<Fields>): BlockEdit<Fields> {
  const { id, block, drafts } = options;
  const latest = React.useRef(options);
  latest.current = options;
  const [state, setState] = React.useState<EditState<Fields>>({ kind: 'closed' });
  const [draft, setDraft] = React.useState(() => drafts.read<Fields>(id, block));
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const stateNow = React.useRef(state);
  const show = (next: EditState<Fields>): void => {
    stateNow.current = next;
    if (here.current) setState(next);
  };

  const { shown } = options;
  React.useEffect(() => {
    if (stateNow.current.kind !== 'closed') return;
    stateNow.current = { kind: 'closed' };
    setState(stateNow.current);
  }, [shown]);

  const begin = (): void => {
    if (stateNow.current.kind === 'editing' || stateNow.current.kind === 'beginning') return;
    show({ kind: 'beginning' });
    latest.current.begin(id).then(
      (base) => {
        // Cancelled while it was being read.
        if (stateNow.current.kind !== 'beginning') return;
        const attemptId = latest.current.newId();
        show({ kind: 'editing', base, mine: base.fields, attemptId, saving: false, tried: false });
      },
      (error: unknown) => {
        if (stateNow.current.kind === 'beginning') show({ kind: 'not begun', error });
      }
    );
  };

  const change = (some: Partial<Fields>): void => {
    const { current } = stateNow;
    if (current.kind !== 'editing' || current.saving) return;
    const next = { ...current, mine: { ...current.mine, ...some } };
    show(next);
    keepDraft(next);
  };

  const keepDraft = ({ base, mine, attemptId }: Editing<Fields>): void => {
    if (sameFields(base.fields, mine)) drafts.forget(id, block);
    else {
      const typedAt = latest.current.now().toISOString();
      drafts.keep(id, block, { base, mine, attemptId, typedAt });
    }
  };

  const end = (saved?: Saved<Fields>): void => {
    drafts.forget(id, block);
    if (here.current) setDraft(undefined);
    show({ kind: 'closed', ...(saved && { saved }) });
  };

  /** Shows what came of a send, unless the edit was left meanwhile. */
  const goOn = (editing: Editing<Fields>): void => {
    if (stateNow.current.kind === 'editing') show({ ...editing, saving: false });
  };

  const send = (editing: Editing<Fields>, base: EditBase<Fields>, mine: Fields): void => {
    show({ ...editing, saving: true, error: undefined });
    latest.current.send({ base, mine, attemptId: editing.attemptId }).then(
      (outcome) => {
        if (outcome.kind === 'saved') {
          end(outcome);
          latest.current.onSaved(outcome);
        } else {
          // What was chosen is what clashed now, based on what was theirs before.
          const again = { ...editing, base, mine, chosen: undefined, clash: outcome };
          goOn({ ...again, error: undefined });
          keepDraft(again);
        }
      },
      (error: unknown) => goOn({ ...editing, error })
    );
  };

  const save = (): void => {
    const { current } = stateNow;
    if (current.kind !== 'editing' || current.saving) return;
    const tried = { ...current, tried: true };
    if (!isDirty(current)) end();
    else if (latest.current.isComplete(current.mine, current.base.fields)) {
      send(tried, current.base, current.mine);
    } else show(tried);
  };

  const saveChosen = (chosen: Fields): void => {
    const { current } = stateNow;
    if (current.kind !== 'editing' || current.saving || !current.clash) return;
    send({ ...current, chosen }, current.clash.theirs, chosen);
  };

  const keepEditing = (): void => {
    const { current } = stateNow;
    if (current.kind !== 'editing') return;
    const { clash, chosen } = current;
    // A choice that was sent and whose answer was lost may have landed: it is what is edited now.
    const sent = clash && chosen ? { base: clash.theirs, mine: chosen } : {};
    show({ ...current, ...sent, clash: undefined, chosen: undefined, error: undefined });
  };

  const setAside = (): void => {
    show({ kind: 'closed' });
    if (here.current) setDraft(drafts.read<Fields>(id, block));
  };

  const takeUpDraft = (): void => {
    if (draft === undefined) return;
    const { base, mine, attemptId } = draft;
    setDraft(undefined);
    show({ kind: 'editing', base, mine, attemptId, saving: false, tried: false });
  };

  return {
    state,
    dirty: isDirty(state),
    isOpen: state.kind === 'editing' || state.kind === 'beginning',
    draft,
    begin,
    change,
    save,
    saveChosen,
    keepEditing,
    discard: () => end(),
    setAside,
    takeUpDraft,
    close: () => show({ kind: 'closed' })
  };
}

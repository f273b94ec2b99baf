import { sameContent } from '../../../domain/merge/mergeFields';
import type { RecordId } from '../../../domain/records';
import type { Edit, EditBase, SaveOutcome } from '../../../services/records/trackerStore';
import type { Draft, DraftStore } from './draftStore';
import type { Clash, EditState, Editing, RowBehind, Saved, SetAside } from './editState';
import { isDirty, sameFields } from './editState';

export interface EditOptions<Fields extends object> {
  readonly id: RecordId;
  /** Which part of the record is edited: 'position'. */
  readonly block: string;
  readonly begin: (id: RecordId) => Promise<EditBase<Fields>>;
  readonly send: (edit: Edit<Fields>) => Promise<SaveOutcome<Fields>>;
  /** What is sent of what was typed: the form does not send what it does not show. */
  readonly asSent: (mine: Fields, base: Fields) => Fields;
  /** What the form begins with, where that is not what the record says. */
  readonly begun?: (base: Fields) => Fields;
  /** Whether saving says something even where no field was changed: a withdrawal does. */
  readonly sendsUnchanged?: boolean;
  /** What keeps fields from being sent, in sentences; `base` is what they would be saved upon. */
  readonly problems: (mine: Fields, base: Fields) => readonly string[];
  /** Whether the record has a history of its words: what was typed and not chosen stays in it. */
  readonly keepsWords: boolean;
  readonly drafts: DraftStore;
  readonly newId: () => RecordId;
  readonly now: () => Date;
  readonly onSaved: (saved: Saved<Fields>) => void;
  /** The edit was ended while its row was behind: what is shown of the record is old. */
  readonly onLeftBehind?: () => void;
}

/** Where the steps of an edit are shown. */
export interface EditView<Fields extends object> {
  /** As they are now: the rules may change while an answer is awaited. */
  readonly options: () => EditOptions<Fields>;
  readonly showState: (state: EditState<Fields>) => void;
  readonly showDraft: (draft: Draft<Fields> | undefined) => void;
}

export interface EditSteps<Fields> {
  readonly begin: () => void;
  readonly change: (some: Partial<Fields>) => void;
  readonly save: () => void;
  /** Saves what was chosen between mine and theirs; nothing is sent that the rules refuse. */
  readonly saveChosen: (chosen: Fields) => void;
  /** What keeps a choice between mine and theirs from being saved, in sentences. */
  readonly problemsOfChoice: (chosen: Fields) => readonly string[];
  readonly keepEditing: () => void;
  /** Ends the edit and forgets what was typed. */
  readonly discard: () => void;
  /** Ends the edit and keeps what was typed as a draft. */
  readonly setAside: () => void;
  readonly takeUpDraft: (draft: Draft<Fields>) => void;
  /** Ends an edit in which nothing was typed; a draft that was set aside stays. */
  readonly close: () => void;
  /** The list was read again: what was saved stands in it now. */
  readonly forgetSaved: () => void;
}

/**
 * The steps of editing one block of one record: reads it afresh, keeps a draft of what is typed, sends
 * it under one attempt id until it is saved, and holds the two sides of a clash while the person
 * chooses. An answer that comes after its edit was left does not touch the one in hand.
 */
export function createEditSteps<Fields extends object>(view: EditView<Fields>): EditSteps<Fields> {
  let state: EditState<Fields> = { kind: 'closed' };
  /** The send whose answer is awaited last; each has a number. */
  let lastSend = 0;

  const show = (next: EditState<Fields>): void => {
    state = next;
    view.showState(next);
  };
  const edit = (
    base: EditBase<Fields>,
    mine: Fields,
    attemptId: RecordId,
    start: Fields = base.fields
  ): void => show({ kind: 'editing', base, start, mine, attemptId, saving: false, tried: false });

  const readDraft = (): Draft<Fields> | undefined => {
    const { drafts, id, block } = view.options();
    return drafts.read<Fields>(id, block);
  };
  const forgetDraft = (): void => {
    const { drafts, id, block } = view.options();
    drafts.forget(id, block);
    view.showDraft(undefined);
  };
  const keepDraft = (editing: Editing<Fields>): void => {
    const { base, mine, attemptId } = editing;
    const { drafts, id, block, now } = view.options();
    if (!isDirty(editing)) drafts.forget(id, block);
    else drafts.keep(id, block, { base, mine, attemptId, typedAt: now().toISOString() });
  };

  const end = (saved?: Saved<Fields>): void => {
    forgetDraft();
    close(saved);
  };
  /** Ends the edit without a word to the draft; what stands on the site is shown and read again. */
  const close = (given?: Saved<Fields>): void => {
    if (state.kind === 'closed' && given === undefined) return;
    const behind = state.kind === 'editing' && !given ? state.behind : undefined;
    const saved = given ?? behind?.outcome.standing;
    show({ kind: 'closed', ...(saved && { saved }) });
    if (behind !== undefined) view.options().onLeftBehind?.();
  };

  const begin = (): void => {
    if (state.kind === 'editing' || state.kind === 'beginning') return;
    const beginning = { kind: 'beginning' } as const;
    show(beginning);
    const { id, begin: read, newId, begun } = view.options();
    read(id).then(
      (base) => {
        // Cancelled while it was being read.
        if (state !== beginning) return;
        const start = begun?.(base.fields) ?? base.fields;
        edit(base, start, newId(), start);
      },
      (error: unknown) => {
        if (state === beginning) show({ kind: 'not begun', error });
      }
    );
  };

  const change = (some: Partial<Fields>): void => {
    if (state.kind !== 'editing' || state.saving) return;
    const next = { ...state, mine: { ...state.mine, ...some } };
    show(next);
    keepDraft(next);
  };

  const send = (editing: Editing<Fields>, sent: Edit<Fields>): void => {
    const number = ++lastSend;
    const { attemptId } = sent;
    show({ ...editing, saving: true, error: undefined });
    const isAwaited = (): boolean =>
      state.kind === 'editing' &&
      state.saving &&
      state.attemptId === attemptId &&
      number === lastSend;
    view
      .options()
      .send(sent)
      .then(
        (outcome) => {
          if (outcome.kind === 'saved') {
            if (isAwaited()) end(outcome);
            else savedLate(sent, outcome);
            view.options().onSaved(outcome);
          } else if (outcome.kind === 'row behind') {
            if (isAwaited()) stands(editing, sent, outcome);
            else {
              savedLate(sent, outcome.standing);
              view.options().onLeftBehind?.();
            }
          } else if (isAwaited()) clashed(editing, sent, outcome);
        },
        (error: unknown) => {
          if (isAwaited()) show({ ...editing, saving: false, error });
        }
      );
  };

  /** The edit was left before its answer came, and may have been taken up again from its draft. */
  const savedLate = ({ attemptId, mine: sent }: Edit<Fields>, { saved }: Saved<Fields>): void => {
    if (state.kind === 'editing' && state.attemptId === attemptId) {
      // Sent once more already: that answer tells.
      if (state.saving) return;
      const mine = { ...state.mine };
      for (const name of fieldNames(saved.fields)) {
        if (sameContent(mine[name], sent[name])) mine[name] = saved.fields[name];
      }
      const next = {
        ...state,
        base: saved,
        start: saved.fields,
        mine,
        attemptId: view.options().newId()
      };
      show(next);
      keepDraft(next);
      return;
    }
    const draft = readDraft();
    if (draft?.attemptId === attemptId && sameFields(draft.mine, sent)) forgetDraft();
  };

  /** The update is on the site and closing does not take it back; sending again writes the row. */
  const stands = (
    editing: Editing<Fields>,
    { base, mine }: Edit<Fields>,
    outcome: RowBehind<Fields>
  ): void => {
    forgetDraft();
    const settled = { saving: false, clash: undefined, chosen: undefined, error: undefined };
    show({ ...editing, ...settled, base, mine, behind: { mine, outcome } });
  };

  const clashed = (editing: Editing<Fields>, sent: Edit<Fields>, clash: Clash<Fields>): void => {
    // What was chosen is what clashed now, based on what was theirs before.
    const again: Editing<Fields> = {
      ...editing,
      base: sent.base,
      start: sent.base.fields,
      mine: sent.mine,
      saving: false,
      error: undefined,
      chosen: undefined,
      behind: undefined,
      clash,
      setAside: setAsideBy(editing, sent.mine)
    };
    show(again);
    keepDraft(again);
  };

  /** What stays in the history where it is not chosen: the newest words that the person wrote. */
  const setAsideBy = (
    { clash, setAside }: Editing<Fields>,
    sent: Fields
  ): SetAside<Fields> | undefined => {
    const { keepsWords, newId } = view.options();
    if (!keepsWords) return undefined;
    const isOld = (name: keyof Fields): boolean =>
      sameContent(sent[name], clash?.theirs.fields[name]) ||
      sameContent(sent[name], setAside?.fields[name]);
    const isNothingNew = setAside !== undefined && fieldNames(sent).every(isOld);
    return isNothingNew ? setAside : { id: newId(), fields: sent };
  };

  const save = (): void => {
    if (state.kind !== 'editing' || state.saving) return;
    const { base, attemptId, setAside, behind } = state;
    const tried = { ...state, tried: true };
    const { asSent, sendsUnchanged } = view.options();
    const mine = asSent(state.mine, base.fields);
    const isNothing = sendsUnchanged !== true && (!isDirty(state) || sameFields(mine, base.fields));
    if (isNothing && behind === undefined) end();
    else if (view.options().problems(mine, base.fields).length > 0) show(tried);
    else send(tried, { base, mine, attemptId, ...(setAside && { setAside }) });
  };

  const saveChosen = (given: Fields): void => {
    if (state.kind !== 'editing' || state.saving || !state.clash) return;
    const { clash, attemptId, setAside } = state;
    const { theirs } = clash;
    const chosen = view.options().asSent(given, theirs.fields);
    if (view.options().problems(chosen, theirs.fields).length > 0) return;
    const isAllMine =
      setAside !== undefined &&
      clash.clashes.every(({ field }) => sameContent(chosen[field], setAside.fields[field]));
    const kept = isAllMine || setAside === undefined ? {} : { setAside };
    send({ ...state, chosen }, { base: theirs, mine: chosen, attemptId, ...kept });
  };

  const problemsOfChoice = (given: Fields): readonly string[] => {
    if (state.kind !== 'editing' || !state.clash) return [];
    const { fields } = state.clash.theirs;
    const { asSent, problems } = view.options();
    return problems(asSent(given, fields), fields);
  };

  const keepEditing = (): void => {
    if (state.kind !== 'editing' || state.saving) return;
    const { clash, chosen } = state;
    // A choice that was sent and whose answer was lost may have landed: it is what is edited now.
    const sent =
      clash && chosen
        ? { base: clash.theirs, start: clash.theirs.fields, mine: chosen }
        : { setAside: undefined };
    show({ ...state, ...sent, clash: undefined, chosen: undefined, error: undefined });
  };

  return {
    begin,
    change,
    save,
    saveChosen,
    problemsOfChoice,
    keepEditing,
    discard: () => end(),
    setAside: () => {
      close();
      view.showDraft(readDraft());
    },
    takeUpDraft: ({ base, mine, attemptId }) => {
      view.showDraft(undefined);
      edit(base, mine, attemptId);
    },
    close: () => close(),
    forgetSaved: () => {
      if (state.kind === 'closed') show({ kind: 'closed' });
    }
  };
}

function fieldNames<Fields extends object>(fields: Fields): readonly (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

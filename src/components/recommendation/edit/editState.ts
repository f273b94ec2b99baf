import { sameContent } from '../../../domain/merge/mergeFields';
import type { RecordId } from '../../../domain/records';
import type { Edit, EditBase, SaveOutcome } from '../../../services/records/trackerStore';

export type Clash<Fields> = Extract<SaveOutcome<Fields>, { kind: 'clash' }>;
export type Saved<Fields> = Extract<SaveOutcome<Fields>, { kind: 'saved' }>;
export type RowBehind<Fields> = Extract<SaveOutcome<Fields>, { kind: 'row behind' }>;

/** What was typed and lost a clash: it goes into the history with what is saved instead. */
export type SetAside<Fields> = Exclude<Edit<Fields>['setAside'], undefined>;

/** An edit under way: what was read when it began, what is typed, and what came of sending it. */
export interface Editing<Fields> {
  readonly kind: 'editing';
  readonly base: EditBase<Fields>;
  /** What the form began with: what the record said, unless something else was proposed. */
  readonly start: Fields;
  readonly mine: Fields;
  /** One for the whole edit, until it is saved: a repeated send is harmless. */
  readonly attemptId: RecordId;
  readonly saving: boolean;
  /** Saving was tried: what is wrong with the fields is said from then on. */
  readonly tried: boolean;
  /** Why the last send failed. */
  readonly error?: unknown;
  /** What was sent is on the site, and only its row is behind: `mine` is what was sent. */
  readonly behind?: { readonly mine: Fields; readonly outcome: RowBehind<Fields> };
  /** Set while the person chooses between two changes of one field. */
  readonly clash?: Clash<Fields>;
  /** What to save as chosen, while that is being sent or has failed. */
  readonly chosen?: Fields;
  /** What the person typed before the clash; its id is made once. */
  readonly setAside?: SetAside<Fields>;
}

export type EditState<Fields> =
  /** Not edited. After a save the fields that were saved, until the list has been read again. */
  | { readonly kind: 'closed'; readonly saved?: Saved<Fields> }
  /** The record is being read afresh. */
  | { readonly kind: 'beginning' }
  | { readonly kind: 'not begun'; readonly error: unknown }
  | Editing<Fields>;

/** Whether something was typed that is not saved. */
export function isDirty<Fields extends object>(state: EditState<Fields>): boolean {
  if (state.kind !== 'editing') return false;
  return state.saving || !sameFields(state.behind?.mine ?? state.start, state.mine);
}

export function sameFields<Fields extends object>(a: Fields, b: Fields): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Fields & string>;
  return [...names].every((name) => sameContent(a[name], b[name]));
}

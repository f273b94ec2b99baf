import type { Draft, DraftStore } from '../../../../components/recommendation/edit/draftStore';
import type { PostFields } from '../../../../domain/posts/checkPost';
import type { HandOver } from '../../../../domain/posts/handOver';
import type { RecordId } from '../../../../domain/records';
import type { EditBase } from '../../../../services/records/trackerStore';

const BLOCK = 'hand-over';

/** A hand-over as it is being typed. */
export interface HandOverDraft {
  readonly mine: HandOver;
  /** The present row that is ended, as it was when the hand-over began. */
  readonly present: EditBase<PostFields>;
  /** Of the row that begins; one for the whole hand-over, however often it is sent. */
  readonly newPostId: RecordId;
}

/** The hand-over of this row that was typed and not done; undefined where there is none. */
export function readHandOver(
  drafts: DraftStore,
  presentId: RecordId
): (HandOverDraft & Pick<Draft<PostFields>, 'typedAt'>) | undefined {
  const draft = drafts.read<PostFields>(presentId, BLOCK);
  if (draft === undefined) return undefined;
  const { base, mine, attemptId, typedAt } = draft;
  const { from, holder, deputy } = mine;
  return { mine: { from, holder, deputy }, present: base, newPostId: attemptId, typedAt };
}

/** Keeps it as a draft of the present row, with what begins in place of its own fields. */
export function keepHandOver(drafts: DraftStore, handOver: HandOverDraft, now: Date): void {
  const { mine, present, newPostId } = handOver;
  drafts.keep<PostFields>(present.id, BLOCK, {
    base: present,
    mine: { ...present.fields, ...mine },
    attemptId: newPostId,
    typedAt: now.toISOString()
  });
}

export function forgetHandOver(drafts: DraftStore, presentId: RecordId): void {
  drafts.forget(presentId, BLOCK);
}

import { ROW_BEHIND } from '../errors/errorSentences';
import { isSiteAway, isTrackerError, TrackerError } from '../errors/trackerError';
import { asUnsure } from '../errors/unsureAfter';
import { isAborted, toTrackerError } from '../sync/sharePointAnswer';
import type { SaveOutcome } from './trackerStore';

/** What of a position that is being saved is on the site, as far as the answers tell. */
export type Arrived<Fields> =
  | { readonly kind: 'nothing' }
  /** Something was sent whose answer was lost. */
  | { readonly kind: 'perhaps' }
  /** The update was acknowledged or read back; `standing` is what the save will have given. */
  | {
      readonly kind: 'update';
      readonly standing: Extract<SaveOutcome<Fields>, { kind: 'saved' }>;
    }
  /** The update is in the history, and somebody changed the row before it could follow. */
  | { readonly kind: 'overtaken' };

/**
 * What a save comes to that `error` ended: an outcome where the update stands and its row is behind,
 * otherwise it throws the `TrackerError` that is true of what arrived.
 */
export function unfinishedSave<Fields>(
  arrived: Arrived<Fields>,
  error: unknown
): SaveOutcome<Fields> {
  const cause = causeOf(error, arrived);
  // A record that is gone has no row to bring up to date.
  if (!isTrackerError(cause) || cause.kind === 'record gone') throw cause;
  switch (arrived.kind) {
    case 'nothing':
      throw cause;
    case 'perhaps':
      throw asUnsure(true, cause);
    case 'overtaken':
      throw isSiteAway(cause) ? new TrackerError('kept changing', cause) : cause;
    case 'update':
      return {
        kind: 'row behind',
        standing: arrived.standing,
        cause,
        message: ROW_BEHIND[whyBehind(cause)]
      };
  }
}

/** What ended the save, as the person is told of it. */
function causeOf<Fields>(error: unknown, arrived: Arrived<Fields>): unknown {
  // Stopped when something was sent already: that stands, whoever stopped what was to follow.
  if (isAborted(error) && arrived.kind !== 'nothing') return new TrackerError('answer lost', error);
  // The update is known to have arrived: after that the site was away, and no more than that is so.
  const isKnown = arrived.kind === 'update' || arrived.kind === 'overtaken';
  if (isKnown && isTrackerError(error, 'answer lost') && isSiteAway(error.cause)) {
    return error.cause;
  }
  return toTrackerError(error, 'writing');
}

/** Why the row could not follow its update, as the sentences about it tell apart. */
export function whyBehind({ kind }: TrackerError): keyof typeof ROW_BEHIND {
  if (kind === 'site busy') return 'busy';
  return kind === 'site did not answer' || kind === 'answer lost' ? 'unanswered' : 'refused';
}

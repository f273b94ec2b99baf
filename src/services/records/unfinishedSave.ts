import { ROW_BEHIND } from '../errors/errorSentences';
import { isSiteAway, isTrackerError, TrackerError } from '../errors/trackerError';
import { toTrackerError } from '../sync/sharePointAnswer';
import type { SaveOutcome } from './trackerStore';
import { asUnsure } from './unsureAfter';

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
  const cause = toTrackerError(error, 'writing');
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
      return { kind: 'row behind', standing: arrived.standing, cause, message: sentenceFor(cause) };
  }
}

function sentenceFor({ kind }: TrackerError): string {
  if (kind === 'site busy') return ROW_BEHIND.busy;
  const isUnanswered = kind === 'site did not answer' || kind === 'answer lost';
  return isUnanswered ? ROW_BEHIND.unanswered : ROW_BEHIND.refused;
}

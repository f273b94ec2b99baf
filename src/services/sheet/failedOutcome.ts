import type { TrackerErrorKind } from '../errors/trackerError';
import { isTrackerError } from '../errors/trackerError';
import { isDateError } from '../records/dates/dateError';
import { isRegistrationError } from '../records/registration/registrationError';
import { isSiteGone, toTrackerError } from '../sync/sharePointAnswer';
import type { PartOutcome } from './rowOutcome';
import { SHEET_SENTENCES } from './sheetSentences';

/** Then nothing was saved, for certain. */
const CERTAIN: readonly TrackerErrorKind[] = [
  'site did not answer',
  'site busy',
  'not allowed',
  'record gone',
  'site not set up',
  'refused'
];

/** What a row is told of an error that ended its send. */
export function failedOutcome(error: unknown): Extract<PartOutcome, { kind: 'failed' }> {
  const cause = toTrackerError(error, 'writing');
  if (isTrackerError(cause)) {
    const isUnsure = !CERTAIN.includes(cause.kind);
    const isGone = cause.kind === 'refused' && isSiteGone(cause.cause);
    const message = isGone ? SHEET_SENTENCES.siteGone : cause.message;
    return { kind: 'failed', message, isUnsure, cause };
  }
  if (isDateError(cause) || isRegistrationError(cause)) {
    return { kind: 'failed', message: cause.message, isUnsure: false, cause };
  }
  return { kind: 'failed', message: SHEET_SENTENCES.unexpected, isUnsure: true, cause };
}

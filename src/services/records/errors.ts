import { ERROR_SENTENCES } from './errorSentences';

/** What kept a read or a write from being done; `errorSentences.ts` says each to the person. */
export type TrackerErrorKind =
  /** Nothing was saved, for certain. */
  | 'site did not answer'
  /** A write was sent and its answer was lost; it is looked up before it is sent again. */
  | 'answer lost'
  | 'not allowed'
  | 'record gone'
  | 'site not set up'
  /** The row changed at each of several tries; the update itself is recorded. */
  | 'kept changing'
  /** A list with one of the Tracker's titles holds something else. */
  | 'list in the way'
  /** SharePoint said no, in its own words. */
  | 'refused';

/** An error whose message is a sentence for the person; the cause is kept for the log. */
export class TrackerError extends Error {
  public readonly kind: TrackerErrorKind;
  public readonly cause: unknown;

  /** `said` is what SharePoint said, or the name that the sentence needs. */
  public constructor(kind: TrackerErrorKind, cause?: unknown, said?: string) {
    super(ERROR_SENTENCES[kind](said));
    this.name = 'TrackerError';
    this.kind = kind;
    this.cause = cause;
  }
}

export function isTrackerError(error: unknown, kind?: TrackerErrorKind): error is TrackerError {
  return error instanceof TrackerError && (kind === undefined || error.kind === kind);
}

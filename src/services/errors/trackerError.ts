import { ERROR_SENTENCES, NOT_READ } from './errorSentences';

/** What kept a read or a write from being done; `errorSentences.ts` says each to the person. */
export type TrackerErrorKind =
  /** Nothing was saved, for certain. */
  | 'site did not answer'
  /** SharePoint asked to wait (429, 503), and was waited for in vain. Nothing was saved, for certain. */
  | 'site busy'
  /** A write was sent and its answer was lost; it is looked up before it is sent again. */
  | 'answer lost'
  /** There is no token to send with, or the site takes none. Nothing was sent. */
  | 'not signed in'
  | 'not allowed'
  | 'record gone'
  | 'site not set up'
  /** The row changed at each of several tries; the update itself is recorded. */
  | 'kept changing'
  /** A row with the id of what was to be added is there, and says something else. */
  | 'other record there'
  /** A list with one of the Tracker's titles holds something else. */
  | 'list in the way'
  /** A column with one of the Tracker's names has another type. */
  | 'column in the way'
  /** SharePoint said no, in its own words. */
  | 'refused';

export type SiteAway = Extract<TrackerErrorKind, 'site did not answer' | 'site busy'>;

/** An error whose message is a sentence for the person; the cause is kept for the log. */
export class TrackerError extends Error {
  public readonly kind: TrackerErrorKind;
  public readonly cause: unknown;

  /** `said` is what SharePoint said, the name that the sentence needs, or the sentence. */
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

/** Whether the site gave no answer, or none but that it is busy: what was asked for was not begun. */
export function isSiteAway(error: unknown): error is TrackerError & { readonly kind: SiteAway } {
  return isTrackerError(error, 'site did not answer') || isTrackerError(error, 'site busy');
}

/** Runs what only reads: where the site does not answer, nothing is said of saving. */
export async function onlyReading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isSiteAway(error)) throw error;
    throw new TrackerError(error.kind, error.cause, NOT_READ[error.kind]);
  }
}

import { HttpRequestError } from '@pnp/queryable';
import { TrackerError } from '../errors/trackerError';

/** What SharePoint answered when it did not do what was asked. */
export interface SharePointRefusal {
  readonly status: number;
  /** HRESULT: clients match on it, never on the message, which is translated. */
  readonly code: number | undefined;
  /** .NET exception type. */
  readonly type: string;
  readonly said: string;
}

const DUPLICATE_VALUE = -2130575169;
const DIGEST_EXPIRED = -2130575251;
const ITEM_GONE = -2130575338;
const LIST_GONE = -2130575322;

/** The refusal in an error that PnPjs threw; undefined when there was no answer at all. */
export function refusalOf(error: unknown): SharePointRefusal | undefined {
  if (!isHttpError(error)) return undefined;
  const body = error.message.slice(error.message.indexOf('::> ') + 4);
  const parsed = parseBody(body);
  const [code, type] = (parsed?.code ?? '').split(',');
  const number = Number.parseInt(code ?? '', 10);
  return {
    status: error.status,
    code: Number.isNaN(number) ? undefined : number,
    type: (type ?? '').trim(),
    said: parsed?.message ?? ''
  };
}

/** The package may be loaded twice on a page, so the flag counts as well as the class. */
function isHttpError(error: unknown): error is HttpRequestError {
  return (
    error instanceof HttpRequestError ||
    (error instanceof Error && 'isHttpRequestError' in error && error.isHttpRequestError === true)
  );
}

interface ODataError {
  readonly code?: string;
  readonly message?: string | { readonly value?: string };
}

function parseBody(body: string): { code: string; message: string } | undefined {
  let answer: { readonly 'odata.error'?: ODataError; readonly error?: ODataError };
  try {
    answer = JSON.parse(body);
  } catch (notJson) {
    // Gateways answer in HTML; there is nothing of SharePoint's in it to read.
    if (notJson instanceof SyntaxError) return undefined;
    throw notJson;
  }
  const error = answer?.['odata.error'] ?? answer?.error;
  if (error === undefined) return undefined;
  const message = typeof error.message === 'string' ? error.message : error.message?.value;
  return { code: error.code ?? '', message: message ?? '' };
}

/** The row changed since the ETag that the write was based on (412), or at the same moment (409). */
export function isVersionConflict(error: unknown): boolean {
  const status = refusalOf(error)?.status;
  return status === 412 || status === 409;
}

/** A unique column already holds the value: the record is there. */
export function isDuplicate(error: unknown): boolean {
  return refusalOf(error)?.code === DUPLICATE_VALUE;
}

/** Whether the body of a 403 refuses the form digest rather than the person. */
export function isDigestRefusal(body: string): boolean {
  return parseBody(body)?.code.startsWith(`${DIGEST_EXPIRED},`) ?? false;
}

export function isNotFound(error: unknown): boolean {
  return refusalOf(error)?.status === 404;
}

/** No site at the address: a page of its own says so, and not SharePoint of a list or an item. */
export function isSiteGone(error: unknown): boolean {
  return isNotFound(error) && refusalOf(error)?.code === undefined;
}

export function isForbidden(error: unknown): boolean {
  const refusal = refusalOf(error);
  return (
    refusal !== undefined &&
    (refusal.status === 401 || (refusal.status === 403 && refusal.code !== DIGEST_EXPIRED))
  );
}

/** Throttled or unavailable: SharePoint did not begin on it, and says when to ask again. */
export function isBusy(error: unknown): boolean {
  const status = refusalOf(error)?.status;
  return status === 429 || status === 503;
}

/** The page that stopped it may be another one, whose errors are none of ours: the name counts. */
export function isAborted(error: unknown): error is Error {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}

/**
 * No answer came, or only that of something between: whether a write arrived is not known. SharePoint's
 * own 500 says an HRESULT, and then nothing was written.
 */
export function isAnswerLost(error: unknown): boolean {
  if (isAborted(error) || error instanceof TrackerError) return false;
  const refusal = refusalOf(error);
  if (refusal === undefined || refusal.status === 502 || refusal.status === 504) return true;
  return refusal.status === 500 && refusal.code === undefined;
}

/**
 * The error for the person: what was asked for was `reading` (nothing can have been saved) or
 * `writing`. An abort passes as it is.
 */
export function toTrackerError(error: unknown, doing: 'reading' | 'writing'): Error {
  if (error instanceof TrackerError || isAborted(error)) return error;
  if (isAnswerLost(error)) {
    return new TrackerError(doing === 'reading' ? 'site did not answer' : 'answer lost', error);
  }
  if (isBusy(error)) return new TrackerError('site busy', error);
  const refusal = refusalOf(error);
  if (isForbidden(error)) return new TrackerError('not allowed', error);
  if (refusal?.status === 404) {
    if (refusal.code === ITEM_GONE) return new TrackerError('record gone', error);
    if (refusal.code === LIST_GONE || refusal.type === 'System.ArgumentException') {
      return new TrackerError('site not set up', error);
    }
  }
  return new TrackerError('refused', error, refusal?.said);
}

/** Runs one read, or several, and turns what goes wrong into a `TrackerError`. */
export async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw toTrackerError(error, 'reading');
  }
}

/** Runs one write and turns what goes wrong into a `TrackerError`. */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw toTrackerError(error, 'writing');
  }
}

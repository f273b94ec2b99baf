import type { SPFI } from '@pnp/sp';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import {
  isAborted,
  isAnswerLost,
  isBusy,
  isForbidden,
  reading,
  refusalOf,
  toTrackerError
} from '../../sync/sharePointAnswer';
import { isDocument, unlessUnreadable } from './fileEnds';
import { fileOfRecord } from './readEvidence';
import { uploadSession } from './uploadSession';

/** Bytes of one piece: what PnPjs sends, and what is recorded of SharePoint (`sharepoint-rest.md` 8). */
export const PIECE_BYTES = 10 * 1024 * 1024;

/** How often a piece is sent of which nothing arrives. */
const MOST_FAILURES = 4;

/** The contents of one file on their way into a file that stands in the library. */
export interface ContentsToSend {
  readonly into: EvidenceFile;
  /** The version that is replaced; another one then shows that the contents arrived. */
  readonly replaces?: string | undefined;
  readonly contents: Blob;
  readonly uploadId: RecordId;
  /** Whether something of it was sent before: then SharePoint is asked first what it holds. */
  readonly isBegun: boolean;
  readonly pieceBytes?: number;
}

export interface SendingOptions {
  readonly signal?: AbortSignal;
  /** Bytes that SharePoint has confirmed. */
  readonly onSent?: (bytes: number) => void;
}

/** Bytes that SharePoint holds of an upload; it knows nothing of one that was not begun, or has ended. */
type Held = number | 'nothing' | 'all';

/**
 * Sends contents in pieces by SharePoint's StartUpload, ContinueUpload, FinishUpload. Until the last
 * piece the file stays what it was. After a lost answer, and before going on with what was begun,
 * SharePoint is asked what it holds; a piece that it does not expect is refused, so none is doubled.
 * Throws a `TrackerError`, or an AbortError: what was sent can then be gone on with.
 */
export async function sendContents(
  sp: SPFI,
  { into, replaces, contents, uploadId, isBegun, pieceBytes = PIECE_BYTES }: ContentsToSend,
  { signal, onSent }: SendingOptions = {}
): Promise<void> {
  const upload = uploadSession(sp, into, uploadId, signal);
  const { size } = contents;
  const lookUp = async (): Promise<Held> => {
    const bytes = await upload.held();
    if (bytes !== undefined) return bytes;
    return (await hasArrived(sp, into, contents, replaces)) ? 'all' : 'nothing';
  };
  const send = async (held: number | 'nothing'): Promise<Held> => {
    const from = held === 'nothing' ? 0 : held;
    const left = size - from;
    const piece = await unlessUnreadable(() => detached(contents.slice(from, from + pieceBytes)));
    if (held === 'nothing') return upload.start(piece);
    if (left > pieceBytes) return upload.goOn(from, piece);
    await upload.finish(from, piece);
    return 'all';
  };

  let held: Held = isBegun ? await lookUp() : 'nothing';
  let failures = 0;
  while (held !== 'all') {
    if (held !== 'nothing') onSent?.(held);
    signal?.throwIfAborted();
    try {
      held = await send(held);
      failures = 0;
    } catch (error) {
      signal?.throwIfAborted();
      if (isAborted(error) || isForbidden(error)) throw toTrackerError(error, 'writing');
      if (refusalOf(error) === undefined && !isAnswerLost(error)) throw error;
      const now = await lookUp();
      failures = isFurther(now, held) ? 0 : failures + 1;
      const mayRepeat = isAnswerLost(error) || isBusy(error) || now !== held;
      if (!mayRepeat || failures === MOST_FAILURES) throw toTrackerError(error, 'writing');
      held = now;
    }
  }
  onSent?.(size);
}

function isFurther(now: Held, before: Held): boolean {
  const order = (held: Held): number =>
    held === 'nothing' ? 0 : held === 'all' ? Number.POSITIVE_INFINITY : held;
  return order(now) > order(before);
}

/** Read now: a piece that cannot be read any more must not pass for a broken connection. */
async function detached(piece: Blob): Promise<Blob> {
  return new Blob([await piece.arrayBuffer()]);
}

/** Whether the library's file is this document, and no more the version that is replaced. */
async function hasArrived(
  sp: SPFI,
  { library, id }: EvidenceFile,
  contents: Blob,
  replaces: string | undefined
): Promise<boolean> {
  return reading(async () => {
    const now = await fileOfRecord(sp, library, id);
    return now !== undefined && now.version !== replaces && isDocument(sp, now, contents);
  });
}

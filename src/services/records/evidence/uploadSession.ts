import type { SPFI } from '@pnp/sp';
import { spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import { NO_METADATA } from '../../sync/odata';
import { withRules } from '../../sync/sendingRules';
import {
  isAnswerLost,
  isBusy,
  isForbidden,
  refusalOf,
  toTrackerError
} from '../../sync/sharePointAnswer';

/** SharePoint's calls for the upload of one file in pieces. Errors are `TrackerError`s or PnPjs's own. */
export interface UploadSession {
  /** Undefined where SharePoint knows no such upload. */
  readonly held: () => Promise<number | undefined>;
  readonly start: (piece: Blob) => Promise<number>;
  readonly goOn: (from: number, piece: Blob) => Promise<number>;
  readonly finish: (from: number, piece: Blob) => Promise<void>;
  /** An upload that SharePoint does not know has ended already. */
  readonly cancel: () => Promise<void>;
}

/** The upload `id` into a file; each of its requests is stopped by `signal`. */
export function uploadSession(
  sp: SPFI,
  { library, itemId }: Pick<EvidenceFile, 'library' | 'itemId'>,
  id: RecordId,
  signal?: AbortSignal
): UploadSession {
  // SharePoint takes a piece only where it follows what is there, so a second copy does no harm.
  const item = withRules(sp, { isRefusedTwice: true })
    .web.lists.getByTitle(library)
    .items.getById(itemId);
  const post = (call: string, body?: Blob): Promise<unknown> =>
    spPost(SPQueryable(item, `file/${call}`), {
      headers: NO_METADATA,
      ...(body && { body }),
      ...(signal && { signal })
    });
  const reached = async (answer: Promise<unknown>, expected: number): Promise<number> => {
    const bytes = Number(await answer);
    return Number.isInteger(bytes) && bytes > 0 ? bytes : expected;
  };
  return {
    held: async () => {
      try {
        const { ExpectedContentRange } = await spGet<{ readonly ExpectedContentRange?: string }>(
          SPQueryable(item, `file/getUploadStatus(uploadId=guid'${id}')`),
          { headers: NO_METADATA, ...(signal && { signal }) }
        );
        const bytes = Number.parseInt(ExpectedContentRange ?? '', 10);
        return Number.isNaN(bytes) ? undefined : bytes;
      } catch (error) {
        if (isUnknown(error)) return undefined;
        throw toTrackerError(error, 'reading');
      }
    },
    start: (piece) => reached(post(`startUpload(uploadId=guid'${id}')`, piece), piece.size),
    goOn: (from, piece) =>
      reached(
        post(`continueUpload(uploadId=guid'${id}',fileOffset=${from})`, piece),
        from + piece.size
      ),
    finish: async (from, piece) => {
      await post(`finishUpload(uploadId=guid'${id}',fileOffset=${from})`, piece);
    },
    cancel: async () => {
      try {
        await post(`cancelUpload(uploadId=guid'${id}')`);
      } catch (error) {
        if (!isUnknown(error)) throw toTrackerError(error, 'writing');
      }
    }
  };
}

/** How SharePoint refuses an upload that it does not know is not recorded: any refusal of what was asked. */
function isUnknown(error: unknown): boolean {
  return (
    refusalOf(error) !== undefined && !isForbidden(error) && !isBusy(error) && !isAnswerLost(error)
  );
}

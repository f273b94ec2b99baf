import type { SPFI } from '@pnp/sp';
import { spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import { TrackerError } from '../../errors/trackerError';
import { literal, NO_METADATA } from '../../sync/odata';
import {
  isAnswerLost,
  isForbidden,
  isNotFound,
  isVersionConflict,
  reading,
  toTrackerError
} from '../../sync/sharePointAnswer';
import type { EditableFile } from './editableFile';
import { editableFile, writeFileColumns } from './editableFile';
import {
  CANCELLED_FILE,
  EMPTIED_FILE,
  emptiedMark,
  isNothingYet,
  unfinishedMark
} from './evidenceSentences';
import { columnsOfUpload } from './columnsOfUpload';
import type { UnfinishedUpload } from './evidenceStore';
import { isDocument } from './fileEnds';
import { useOfId } from './readEvidence';

const MOST_TRIES = 5;

/**
 * Puts away what an upload left in its library and nothing uses: into the recycle bin; whoever has no
 * right to delete (leads have none) leaves a file that says that nothing is in it. Another tab may go on
 * with the same upload meanwhile: the file is claimed first, every step holds only for the version that
 * was looked at, and what has landed and is used stays. Throws a `TrackerError`.
 */
export async function putAway(sp: SPFI, upload: UnfinishedUpload): Promise<void> {
  const { library, fileId } = upload.request;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const there = await editableFile(sp, library, fileId);
    if (there === undefined || !isLeftBy(upload, there.file)) return;
    if (await isUsed(sp, upload)) return giveBack(sp, upload);
    if (!(await claim(sp, there))) continue;
    if (await isUsed(sp, upload)) return giveBack(sp, upload);
    if (await takeOut(sp, upload, there.file.itemId)) return;
  }
  throw new TrackerError('kept changing');
}

/** Whether the file is still what this upload made of it: begun, cancelled, or placed whole. */
function isLeftBy({ sha256 }: UnfinishedUpload, file: EvidenceFile): boolean {
  return file.sha256 === undefined ? isNothingYet(file.describes) : file.sha256 === sha256;
}

async function isUsed(sp: SPFI, { request }: UnfinishedUpload): Promise<boolean> {
  return (await reading(() => useOfId(sp, request.useId))) !== undefined;
}

/** What has landed and is used says again what it is. */
async function giveBack(sp: SPFI, upload: UnfinishedUpload): Promise<void> {
  const { library, fileId } = upload.request;
  await writeFileColumns(sp, library, fileId, (there) =>
    isNothingYet(there.describes) ? columnsOfUpload(upload, there) : {}
  );
}

/** Says on the row that the upload was cancelled; false where the row was changed meanwhile. */
async function claim(sp: SPFI, { file, etag }: EditableFile): Promise<boolean> {
  const isCancelled = file.describes === CANCELLED_FILE || file.describes === EMPTIED_FILE;
  const isClaimed = isCancelled && file.sha256 === undefined;
  if (isClaimed) return true;
  try {
    await sp.web.lists
      .getByTitle(file.library)
      .items.getById(file.itemId)
      .update({ Describes: CANCELLED_FILE, Sha256: null }, etag);
    return true;
  } catch (error) {
    // Looked at again: it may have been written all the same.
    if (isVersionConflict(error) || isAnswerLost(error)) return false;
    throw toTrackerError(error, 'writing');
  }
}

/** Takes the claimed file out of the library, or its contents out of it; false where it changed. */
async function takeOut(sp: SPFI, upload: UnfinishedUpload, itemId: number): Promise<boolean> {
  const { library, fileId } = upload.request;
  const item = sp.web.lists.getByTitle(library).items.getById(itemId);
  // Asked before the row is looked at: whoever writes after that look is noticed by it.
  const etag = await etagOfFile(item);
  const there = await editableFile(sp, library, fileId);
  if (etag === undefined || there === undefined) return true;
  if (!isNothingYet(there.file.describes) || there.file.sha256 !== undefined) return false;
  try {
    await spPost(SPQueryable(item, `file/recycleWithETag(etagMatch=${quoted(etag)})`));
    return true;
  } catch (error) {
    if (isNotFound(error)) return true;
    if (isVersionConflict(error) || isAnswerLost(error)) return false;
    if (!isForbidden(error)) throw toTrackerError(error, 'writing');
    return emptied(sp, there.file, item, etag);
  }
}

type Item = ReturnType<ReturnType<SPFI['web']['lists']['getByTitle']>['items']['getById']>;

/** Writes over what had arrived; the earlier version stays until an owner deletes the file. */
async function emptied(sp: SPFI, file: EvidenceFile, item: Item, etag: string): Promise<boolean> {
  const holdsMark = await reading(() => isDocument(sp, file, new Blob([unfinishedMark(file.id)])));
  const isEmptied = await reading(() => isDocument(sp, file, new Blob([emptiedMark(file.id)])));
  if (holdsMark || isEmptied) return true;
  try {
    await spPost(SPQueryable(item, 'file/$value'), {
      body: emptiedMark(file.id),
      headers: { 'X-HTTP-Method': 'PUT', 'If-Match': etag }
    });
  } catch (error) {
    if (isVersionConflict(error) || isAnswerLost(error)) return false;
    throw toTrackerError(error, 'writing');
  }
  await writeFileColumns(sp, file.library, file.id, ({ describes = null }) => ({
    Describes: describes === CANCELLED_FILE ? EMPTIED_FILE : describes
  }));
  return true;
}

async function etagOfFile(item: Item): Promise<string | undefined> {
  const file = SPQueryable(item, 'file');
  file.query.set('$select', 'ETag');
  try {
    return (await spGet<{ readonly ETag?: string }>(file, { headers: NO_METADATA })).ETag;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw toTrackerError(error, 'reading');
  }
}

/** A text in the path of an address. */
function quoted(text: string): string {
  return encodeURIComponent(literal(text));
}

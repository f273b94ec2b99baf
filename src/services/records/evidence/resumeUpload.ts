import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import { isForbidden, reading, toTrackerError } from '../../sync/sharePointAnswer';
import { editableFile, writeFileColumns } from './editableFile';
import { demandNone } from './evidenceRefused';
import { CANCELLED_FILE, NOT_THE_FILE } from './evidenceSentences';
import type { UnfinishedUpload, UploadOutcome } from './evidenceStore';
import { hashFile } from './hashFile';
import type { KeptUploads } from './keptUploads';
import { useOfId } from './readEvidence';
import { uploadSession } from './uploadSession';
import type { UploadOptions, UploadSurroundings } from './uploadFile';
import { sendFile } from './uploadFile';

/** Goes on with an upload: the file must be the one that it was begun with. */
export async function resumeUpload(
  surroundings: UploadSurroundings,
  unfinished: UnfinishedUpload,
  file: File,
  options: UploadOptions = {}
): Promise<UploadOutcome> {
  const { name, size, sha256 } = unfinished;
  demandNone([
    ...(file.name === name ? [] : [NOT_THE_FILE.name(name, file.name)]),
    ...(file.size === size ? [] : [NOT_THE_FILE.size(size, file.size)])
  ]);
  const found = await hashFile(
    file,
    (done) => options.progress?.({ kind: 'hashing', done, of: size }),
    options.signal
  );
  demandNone(found === sha256 ? [] : [NOT_THE_FILE.contents(name)]);
  return sendFile(surroundings, file, options, unfinished);
}

/**
 * Ends an upload and forgets it. What was begun of a new file goes to the recycle bin; whoever has no
 * right to delete (leads have none) leaves a file that says that nothing is in it, and that no use
 * names. A file that was to be replaced stays as it was. One that is in use already stays too.
 */
export async function cancelUnfinished(
  sp: SPFI,
  kept: KeptUploads,
  { request, replaces }: UnfinishedUpload
): Promise<void> {
  const { library, fileId, uploadId, useId } = request;
  const there = await editableFile(sp, library, fileId);
  if (there !== undefined) {
    await uploadSession(sp, there.file, uploadId).cancel();
    const use = await reading(() => useOfId(sp, useId));
    if (replaces === undefined && use === undefined) await putAway(sp, there.file);
  }
  kept.forget(useId);
}

async function putAway(sp: SPFI, { library, itemId, id }: EvidenceFile): Promise<void> {
  try {
    await sp.web.lists.getByTitle(library).items.getById(itemId).recycle();
  } catch (error) {
    if (!isForbidden(error)) throw toTrackerError(error, 'writing');
    await writeFileColumns(sp, library, id, () => ({ Describes: CANCELLED_FILE, Sha256: null }));
  }
}

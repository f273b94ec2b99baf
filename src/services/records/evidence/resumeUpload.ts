import type { SPFI } from '@pnp/sp';
import { editableFile } from './editableFile';
import { demandNone } from './evidenceRefused';
import { NOT_THE_FILE } from './evidenceSentences';
import type { UnfinishedUpload, UploadOutcome } from './evidenceStore';
import { hashFile } from './hashFile';
import type { KeptUploads } from './keptUploads';
import { putAway } from './putAway';
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
 * Ends an upload and forgets it. What was begun of a new file is put away, unless it is in use already.
 * A file that was to be replaced stays as it was.
 */
export async function cancelUnfinished(
  sp: SPFI,
  kept: KeptUploads,
  upload: UnfinishedUpload
): Promise<void> {
  const { library, fileId, uploadId, useId } = upload.request;
  const there = await editableFile(sp, library, fileId);
  if (there !== undefined) {
    await uploadSession(sp, there.file, uploadId).cancel();
    if (upload.replaces === undefined) await putAway(sp, upload);
  }
  kept.forget(useId);
}

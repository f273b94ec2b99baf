import type { SPFI } from '@pnp/sp';
import { checkEvidenceFile } from '../../../domain/evidence/checkEvidenceFile';
import { checkReplacement } from '../../../domain/evidence/checkFileName';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import { fileProblemSentence } from '../../../domain/words/evidenceWords';
import { isSiteAway, TrackerError } from '../../errors/trackerError';
import { reading } from '../../sync/sharePointAnswer';
import { editableFile, writeFileColumns } from './editableFile';
import { demandNone, EvidenceRefused } from './evidenceRefused';
import {
  brokeOff,
  REPLACED_BEFORE,
  REPLACED_MEANWHILE,
  UNFINISHED_FILE,
  unfinishedMark
} from './evidenceSentences';
import type { UnfinishedUpload, UploadOutcome, UploadRequest, UploadStage } from './evidenceStore';
import { endsOf, isDocument } from './fileEnds';
import { columnsOfUpload } from './columnsOfUpload';
import { hashFile } from './hashFile';
import type { KeptUploads } from './keptUploads';
import { placeFile } from './placeFile';
import { filesWhere } from './readEvidence';
import { addUse, demandSaid, fileUse } from './recordUse';
import { PIECE_BYTES, sendContents } from './sendContents';

/** What uploads need beside the file. */
export interface UploadSurroundings {
  readonly sp: SPFI;
  readonly now: () => Date;
  readonly kept: () => Promise<KeptUploads>;
  /** Bytes of one piece; smaller in tests. */
  readonly pieceBytes?: number | undefined;
}

export interface UploadOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (stage: UploadStage) => void;
  readonly evenIfThere?: boolean;
}

/** Refuses by name and size before a byte is read, then by contents. Nothing is sent. */
export async function demandAllowed(file: File, replaces?: EvidenceFile): Promise<void> {
  const { name, size } = file;
  demandNone(checkEvidenceFile(name, size).map(fileProblemSentence));
  if (replaces) demandNone(checkReplacement(name, replaces.name).map(fileProblemSentence));
  const { head, tail, contentTypes } = await endsOf(file, name);
  demandNone(checkEvidenceFile(name, size, head, tail, contentTypes).map(fileProblemSentence));
}

/**
 * Uploads a file and records what it proves: check, fingerprint, look for the same contents, place,
 * contents, columns, use. Every step looks first whether it was done, so the whole may be repeated.
 */
export async function uploadFile(
  surroundings: UploadSurroundings,
  request: UploadRequest,
  options: UploadOptions = {}
): Promise<UploadOutcome> {
  const { file, said, replaces } = request;
  demandSaid(said);
  await demandAllowed(file, replaces);
  const sha256 = await hashFile(
    file,
    (done) => options.progress?.({ kind: 'hashing', done, of: file.size }),
    options.signal
  );
  const fileId = replaces?.id ?? request.fileId;
  if (options.evenIfThere !== true) {
    const same = await sameContents(surroundings.sp, request, sha256);
    if (same !== undefined && (same.id !== fileId || replaces !== undefined)) {
      return { kind: 'same file there', file: same };
    }
  }
  const { library, useId, uploadId, withdrawsUseId } = request;
  return sendFile(surroundings, file, options, {
    request: { library, fileId, useId, uploadId, said, withdrawsUseId },
    name: file.name,
    size: file.size,
    sha256,
    sent: 0,
    begunAt: surroundings.now().toISOString(),
    replaces: replaces?.version
  });
}

/** Goes on with an upload, or begins it; `upload` says what was begun. */
export async function sendFile(
  { sp, kept: keptOfPerson, pieceBytes = PIECE_BYTES }: UploadSurroundings,
  file: File,
  { signal, progress }: UploadOptions,
  upload: UnfinishedUpload
): Promise<UploadOutcome> {
  const { request, sha256, size } = upload;
  const { library, fileId, uploadId, said } = request;
  const kept = await keptOfPerson();
  let sent = upload.sent;
  kept.keep(upload);
  try {
    const begun = await reading(() => ownFile(sp, upload));
    if (begun !== undefined) await demandAsOpened(sp, begun, upload, file);
    const inPieces = size > pieceBytes || upload.replaces !== undefined;
    if (begun === undefined) {
      progress?.({ kind: 'sending', done: 0, of: size });
      await placeFile(
        sp,
        {
          library,
          id: fileId,
          name: upload.name,
          bytes: inPieces ? new Blob([unfinishedMark(fileId)]) : file,
          columns: inPieces ? { Describes: UNFINISHED_FILE } : columnsOfUpload(upload)
        },
        signal
      );
    }
    const into = begun ?? (inPieces ? await ownFile(sp, upload) : undefined);
    const isThere = into?.sha256 === sha256;
    if (into !== undefined && inPieces && !isThere) {
      const contents = {
        into,
        contents: file,
        uploadId,
        isBegun: begun !== undefined,
        replaces: upload.replaces,
        pieceBytes
      };
      await sendContents(sp, contents, {
        signal,
        onSent: (done) => {
          sent = done;
          kept.keep({ ...upload, sent });
          progress?.({ kind: 'sending', done, of: size });
        }
      });
    }
    progress?.({ kind: 'recording' });
    const stored = await writeFileColumns(sp, library, fileId, async (there) => {
      if (there.sha256 !== sha256) await demandContents(sp, there, file);
      return columnsOfUpload(upload, there);
    });
    const use = await addUse(sp, fileUse(stored, request.useId, said, request.withdrawsUseId));
    kept.forget(request.useId);
    return { kind: 'uploaded', file: stored, use };
  } catch (error) {
    if (isSiteAway(error) && sent > 0 && sent < size) {
      throw new TrackerError(error.kind, error.cause, brokeOff(sent, size));
    }
    throw error;
  }
}

/** The file of this upload in its library, where an earlier attempt placed it, or one is replaced. */
async function ownFile(sp: SPFI, upload: UnfinishedUpload): Promise<EvidenceFile | undefined> {
  const { library, fileId } = upload.request;
  const own = await editableFile(sp, library, fileId);
  if (own === undefined && upload.replaces !== undefined) throw new TrackerError('record gone');
  return own?.file;
}

/** Refuses to write over what somebody else put there after this person opened it. */
async function demandAsOpened(
  sp: SPFI,
  there: EvidenceFile,
  { replaces, sha256 }: UnfinishedUpload,
  file: File
): Promise<void> {
  if (replaces === undefined || there.version === replaces || there.sha256 === sha256) return;
  // An earlier attempt of this very upload may have brought the contents.
  const isArrived = await reading(() => isDocument(sp, there, file));
  if (!isArrived) throw new EvidenceRefused([REPLACED_BEFORE]);
}

/** A file of the library that was handed in with the same fingerprint, and has a record. */
async function sameContents(
  sp: SPFI,
  { library }: UploadRequest,
  sha256: string
): Promise<EvidenceFile | undefined> {
  const same = await reading(() => filesWhere(sp, library, 'Sha256', sha256));
  return same.find(({ id }) => !id.startsWith('item-'));
}

/** The fingerprint is written for these contents only: somebody may have replaced them at once. */
async function demandContents(sp: SPFI, there: EvidenceFile, file: File): Promise<void> {
  const isSame = await reading(() => isDocument(sp, there, file));
  if (!isSame) throw new EvidenceRefused([REPLACED_MEANWHILE]);
}

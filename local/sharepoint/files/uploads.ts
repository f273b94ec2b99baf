import { toWire } from '../dates';
import { invalidArgument } from '../errors';
import { scopeOfFile, type FileAt } from '../folders/places';
import {
  answer,
  complex,
  done,
  guidOf,
  numberOf,
  reads,
  writes,
  writesContent,
  type Arguments,
  type Entity,
  type Operations,
  type Outcome
} from '../resource';
import type { Session } from '../session';
import type { Upload } from '../storage';
import { uploadOffset, uploadUnknown } from './errors';
import { saveKept } from './writing';

/** How long SharePoint keeps an unfinished upload is not recorded; here a day. */
const dayBefore = (now: string): string => toWire(new Date(Date.parse(now) - 86_400_000));

/**
 * An upload in parts: StartUpload, ContinueUpload…, FinishUpload, each with the bytes that follow.
 * The file stays what it was until the last; an upload belongs to whoever began it.
 * Texts of the errors, and what happens to a part sent twice, are not recorded: a part that does
 * not follow what is here is refused, so that nothing is doubled.
 */
export function uploadOperations(
  session: Session,
  file: FileAt,
  entityOf: (file: FileAt) => Entity
): Operations {
  const { storage, rights, person } = session;
  const { contents } = storage;
  const { list, item } = file;
  const demandEdit = (): void => rights.demand(scopeOfFile(session, file), 'editListItems');
  const known = (args: Arguments): Upload => {
    demandEdit();
    const id = guidOf(args.uploadId);
    const upload = contents.upload(id, list.num, item.id);
    if (!upload || upload.person !== person.id) throw uploadUnknown(id);
    return upload;
  };
  const append = (args: Arguments, bytes: Uint8Array): { upload: Upload; size: number } => {
    const upload = known(args);
    const offset = numberOf(args.fileOffset);
    if (offset !== upload.size) throw uploadOffset(offset, upload.size);
    return { upload, size: contents.append(upload.content, bytes) };
  };
  // Int64: given as text.
  const reached = (name: string, size: number): Outcome => ({
    kind: 'value',
    name,
    value: String(size)
  });
  const start = (args: Arguments, bytes: Uint8Array): number => {
    demandEdit();
    const id = guidOf(args.uploadId);
    if (contents.upload(id, list.num, item.id)) {
      throw invalidArgument(`The upload session ${id} has begun already.`);
    }
    contents.dropUploads(dayBefore(session.now));
    const content = contents.begin();
    contents.startUpload(
      { id, list: list.num, item: item.id, person: person.id, content },
      session.now
    );
    return contents.append(content, bytes);
  };
  return {
    StartUpload: writesContent(({ args, content: bytes }) =>
      reached('StartUpload', start(args, bytes))
    ),
    StartUploadFile: writesContent(({ args, content: bytes }) => {
      start(args, bytes);
      return answer(entityOf(file));
    }),
    ContinueUpload: writesContent(({ args, content: bytes }) =>
      reached('ContinueUpload', append(args, bytes).size)
    ),
    FinishUpload: writesContent(({ args, content: bytes }) => {
      const { upload } = append(args, bytes);
      contents.endUpload(upload);
      return answer(entityOf(saveKept(session, file, () => upload.content)));
    }),
    CancelUpload: writes(({ args }) => {
      const upload = known(args);
      contents.endUpload(upload);
      contents.remove(upload.content);
      return done('CancelUpload');
    }),
    GetUploadStatus: reads(({ args }) => {
      const { id, size } = known(args);
      return {
        kind: 'value',
        name: 'GetUploadStatus',
        value: complex('SP.Utilities.UploadStatus', {
          ExpectedContentRange: `${size}-`,
          UploadId: id
        })
      };
    })
  };
}

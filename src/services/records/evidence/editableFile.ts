import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceFile, EvidenceLibrary } from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import { TrackerError } from '../../errors/trackerError';
import { asUnsure, unsureAfter } from '../../errors/unsureAfter';
import { literal, MINIMAL_METADATA } from '../../sync/odata';
import {
  isAnswerLost,
  isVersionConflict,
  reading,
  toTrackerError
} from '../../sync/sharePointAnswer';
import type { FileRow } from './evidenceFiles';
import { FILE_EXPAND, FILE_SELECT, fileFrom } from './evidenceFiles';

const MOST_TRIES = 5;

/** A file with the ETag of its row. */
export interface EditableFile {
  readonly file: EvidenceFile;
  readonly etag: string;
}

/** Columns of a file's row, by internal name; null empties one. */
export type FileColumns = Readonly<Record<string, string | null>>;

/** The file with a record id, as it stands; undefined where there is none. Throws a `TrackerError`. */
export async function editableFile(
  sp: SPFI,
  library: EvidenceLibrary,
  id: RecordId
): Promise<EditableFile | undefined> {
  return reading(async () => {
    const [row] = await sp.web.lists
      .getByTitle(library)
      .items.select(...FILE_SELECT)
      .expand(...FILE_EXPAND)
      .filter(`RecordId eq ${literal(id)}`)
      .top(1)<(FileRow & { readonly 'odata.etag': string })[]>({ headers: MINIMAL_METADATA });
    return row === undefined
      ? undefined
      : { file: fileFrom(library, row), etag: row['odata.etag'] };
  });
}

/**
 * Writes columns of a file's row under its ETag, where they are not so already; gives the file as it
 * stands then. `columnsFor` may look at what is there. A lost answer is looked up. Throws a `TrackerError`.
 */
export async function writeFileColumns(
  sp: SPFI,
  library: EvidenceLibrary,
  id: RecordId,
  columnsFor: (file: EvidenceFile) => FileColumns | Promise<FileColumns>
): Promise<EvidenceFile> {
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const there = await unsureAfter(lost !== undefined, () => editableFile(sp, library, id));
    if (there === undefined) throw new TrackerError('record gone');
    const missing = columnsMissing(there.file, await columnsFor(there.file));
    if (Object.keys(missing).length === 0) return there.file;
    try {
      await sp.web.lists
        .getByTitle(library)
        .items.getById(there.file.itemId)
        .update(missing, there.etag);
    } catch (error) {
      if (isAnswerLost(error)) lost = error;
      else if (!isVersionConflict(error)) {
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      }
    }
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}

function columnsMissing(file: EvidenceFile, wanted: FileColumns): FileColumns {
  const there: FileColumns = {
    Describes: file.describes ?? null,
    Marking: file.marking ?? null,
    Sha256: file.sha256 ?? null,
    EffectiveFrom: file.effectiveFrom ?? null,
    EffectiveTo: file.effectiveTo ?? null
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => there[column] !== value)
  );
}

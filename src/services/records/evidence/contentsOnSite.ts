import type { SPFI } from '@pnp/sp';
import { checkEvidenceFile } from '../../../domain/evidence/checkEvidenceFile';
import type { EvidenceFile } from '../../../domain/evidence/evidence';
import { kindNamed } from '../../../domain/evidence/evidenceKinds';
import { fileProblemSentence } from '../../../domain/words/evidenceWords';
import { reading } from '../../sync/sharePointAnswer';
import { demandNone } from './evidenceRefused';
import type { EvidenceRecords } from './evidenceStore';
import { endsOnSite } from './fileEnds';
import { pastTheTracker } from './pastTheTracker';

/** What was found of the contents of a version of a file: whether they are refused. */
export type ContentsSeen = Map<string, Promise<boolean>>;

/** Refuses a file of a library whose name or contents are not those of an allowed kind. */
export async function demandContentsAllowed(sp: SPFI, file: EvidenceFile): Promise<void> {
  demandNone(checkEvidenceFile(file.name, file.size).map(fileProblemSentence));
  const { head, tail, contentTypes } = await reading(() => endsOnSite(sp, file, file.name));
  demandNone(
    checkEvidenceFile(file.name, file.size, head, tail, contentTypes).map(fileProblemSentence)
  );
}

/**
 * Looks into the files that came past the Tracker: each version once, at both its ends. Errors are
 * PnPjs's own.
 */
export async function withContentsChecked(
  sp: SPFI,
  records: EvidenceRecords,
  seen: ContentsSeen
): Promise<EvidenceRecords> {
  const past = pastTheTracker(records);
  const files = await Promise.all(
    records.files.map(async (file) => {
      if (!past.has(file.id) || kindNamed(file.name) === undefined) return file;
      const key = `${file.library} ${file.itemId} ${file.version}`;
      const looked = seen.get(key) ?? isRefused(sp, file);
      seen.set(key, looked);
      // One that failed is asked again next time.
      looked.catch(() => seen.delete(key));
      return (await looked) ? { ...file, contentsRefused: true } : file;
    })
  );
  return { ...records, files };
}

async function isRefused(sp: SPFI, file: EvidenceFile): Promise<boolean> {
  const { head, tail, contentTypes } = await endsOnSite(sp, file, file.name);
  return checkEvidenceFile(file.name, file.size, head, tail, contentTypes).some(
    ({ kind }) => kind === 'contents differ' || kind === 'holds macros' || kind === 'empty'
  );
}

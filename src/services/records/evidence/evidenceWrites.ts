import type { SPFI } from '@pnp/sp';
import type { EvidenceFile, EvidenceUse } from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import { TrackerError } from '../../errors/trackerError';
import { reading } from '../../sync/sharePointAnswer';
import { keptText } from '../positionFields';
import { withLine } from './columnsOfUpload';
import { writeFileColumns } from './editableFile';
import { demandContentsAllowed } from './contentsOnSite';
import type { EvidenceSaid } from './evidenceStore';
import { fileOfRecord } from './readEvidence';
import { addUse, demandSaid, fileUse } from './recordUse';

/** All that writes evidence, or looks into files: one lazy chunk, which readers do not load. */
export { withContentsChecked } from './contentsOnSite';
export { addVerdict, reviewOf } from './judgeUse';
export { addLinkAndUse, addUse } from './recordUse';
export { cancelUnfinished, resumeUpload } from './resumeUpload';
export { uploadFile } from './uploadFile';

/**
 * Uses a file that is there. Its kind is judged by its bytes, because it may have come past the Tracker.
 * What a restricted one proves is added to its own row; the open list does not say it.
 */
export async function addUseOfFile(
  sp: SPFI,
  { id, library }: EvidenceFile,
  useId: RecordId,
  said: EvidenceSaid
): Promise<EvidenceUse> {
  demandSaid(said);
  const there = await reading(() => fileOfRecord(sp, library, id));
  if (there === undefined) throw new TrackerError('record gone');
  await demandContentsAllowed(sp, there);
  const stored =
    library === 'Evidence'
      ? there
      : await writeFileColumns(sp, library, id, ({ describes }) => ({
          Describes: withLine(describes, keptText(said.proves))
        }));
  return addUse(sp, fileUse(stored, useId, said));
}

import type { SPFI } from '@pnp/sp';
import type { EvidenceFile, EvidenceLibrary, EvidenceUse } from '../../../domain/evidence/evidence';
import { reviewedLine } from '../../../domain/evidence/evidenceFault';
import type { IsoDay } from '../../../domain/dates/partialDate';
import type { RecordId } from '../../../domain/records';
import type { Review } from '../../../domain/review';
import { TrackerError } from '../../errors/trackerError';
import { reviewNotesList } from '../../site/lists/reviewNotes';
import { addRow } from '../../sync/addRow';
import { reading } from '../../sync/sharePointAnswer';
import { keptText } from '../positionFields';
import { reviewRecords } from '../reviews';
import { rowTitle } from '../rowTitle';
import { EvidenceRefused } from './evidenceRefused';
import { FILE_CHANGED } from './evidenceSentences';
import { demandContentsAllowed } from './contentsOnSite';
import { fileOfRecord } from './readEvidence';

/** A reviewer's verdict on a use of evidence. */
export interface VerdictToAdd {
  readonly id: RecordId;
  readonly use: EvidenceUse;
  /** The file as the reviewer saw it: a change meanwhile is then told and nothing is recorded. */
  readonly file?: EvidenceFile;
  readonly outcome: 'sufficient' | 'insufficient';
  readonly reason?: string;
}

/** The review of a verdict, with the version that was judged; of a restricted file only its id. */
export async function reviewOf(sp: SPFI, verdict: VerdictToAdd, today: IsoDay): Promise<Review> {
  const { id, use, outcome } = verdict;
  const { keptIn: library } = use;
  const judged = library === 'EvidenceLinks' ? undefined : await fileAsJudged(sp, library, verdict);
  const isOpen = judged?.library === 'Evidence';
  return {
    id,
    subjectId: use.recommendationId,
    kind: 'verdict on evidence',
    outcome,
    reviewedOn: today,
    decidesId: use.id,
    dateDecided: [],
    reviewedVersions: isOpen ? reviewedLine(judged) : use.evidenceId,
    reviewedSha256: isOpen ? judged.sha256 : undefined
  };
}

/** Adds the review, and its reason apart from it, which staff do not see. Safe to repeat. */
export async function addVerdict(
  sp: SPFI,
  review: Review,
  reason: string | undefined
): Promise<void> {
  await addRow(sp, reviewRecords.list, {
    ...reviewRecords.toRow(review, new Map()),
    RecordId: review.id
  });
  const reasons = keptText(reason);
  if (reasons === undefined) return;
  const note = {
    RecordId: review.id,
    Title: rowTitle(undefined, reasons),
    SubjectId: review.subjectId,
    Reasons: reasons
  };
  await addRow(sp, reviewNotesList, note);
}

async function fileAsJudged(
  sp: SPFI,
  library: EvidenceLibrary,
  { use, file: seen, outcome }: VerdictToAdd
): Promise<EvidenceFile> {
  const now = await reading(() => fileOfRecord(sp, library, use.evidenceId));
  if (now === undefined) throw new TrackerError('record gone');
  if (seen !== undefined && seen.version !== now.version) {
    throw new EvidenceRefused([FILE_CHANGED]);
  }
  if (outcome === 'sufficient') await demandContentsAllowed(sp, now);
  return now;
}

import type { RecordId } from '../../domain/records';
import { reviewSheet } from '../../domain/sheet/reviewSheet';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import type { SheetReview } from '../../domain/sheet/sheetReview';
import { evidenceOfEach, proposedGreen, withoutEvidence } from '../../domain/sheet/withoutEvidence';
import { isTrackerError } from '../../services/errors/trackerError';
import { hashText } from '../../services/sheet/hashText';
import { pullInHand } from './pullInHand';
import type { WorkOptions } from './sheetWork';
import type { ReadSite, SiteRead } from './siteReading';
import type { WorkSurroundings } from './workSurroundings';

/** What changed in a table since the pull, and what is wrong with it; evidence is asked for Green only. */
export async function reviewTable(
  surroundings: WorkSurroundings,
  readSite: ReadSite,
  pullId: RecordId,
  options: WorkOptions = {}
): Promise<SheetReview> {
  const { workbook, hash = hashText } = surroundings;
  const memory = await pullInHand(surroundings, pullId);
  const site = await readSite(options);
  options.progress?.({ kind: 'reading the sheet' });
  const read = await workbook.read(pullId);
  options.signal?.throwIfAborted();
  const review = reviewSheet(memory, read, site, hash);
  return withEvidence(surroundings, memory.kind, review, site, options);
}

async function withEvidence(
  { store }: Pick<WorkSurroundings, 'store'>,
  kind: SheetKind,
  review: SheetReview,
  { records, asAt }: SiteRead,
  { signal }: WorkOptions
): Promise<SheetReview> {
  const green = proposedGreen(kind, review);
  if (green.length === 0) return review;
  try {
    const evidence = await store.evidence.readAll({ ...(signal && { signal }) });
    return withoutEvidence(review, evidenceOfEach(green, evidence, records.actions, asAt));
  } catch (error) {
    if (!isTrackerError(error)) throw error;
    // A warning only: the evidence block of the register says that it cannot be read.
    console.warn('The evidence could not be read', error);
    return review;
  }
}

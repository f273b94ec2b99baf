import type { SPFI } from '@pnp/sp';
import type { EvidenceUse } from '../../domain/evidence/evidence';
import type { HistoryEvent } from '../../domain/history/historyEvent';
import { joinHistory } from '../../domain/history/joinHistory';
import type { RecordId } from '../../domain/records';
import { onlyReading, TrackerError } from '../errors/trackerError';
import { positionsList } from '../site/lists/positions';
import { recommendationsList } from '../site/lists/recommendations';
import { reading } from '../sync/sharePointAnswer';
import { actionRecords } from './actions';
import { dueDateChangeRecords } from './dueDateChanges';
import { evidenceUseRecords } from './evidence/evidenceUses';
import { evidenceName, readTogether, reasonsAbout, recordsNaming } from './historyRows';
import { versionsOf } from './historyVersions';
import { updatesAbout } from './positionAsRead';
import { positionRecords } from './positions';
import { recommendationRecords } from './recommendations';
import { reviewRecords } from './reviews';
import { rowOfRecord } from './rowOfRecord';

/**
 * The history of a recommendation, newest first, as one time line: its updates, the dates asked for
 * and decided, evidence, reviews, and what versions of its rows and those of its parts show beside
 * them. Two batches: what names the recommendation, then what names its parts and the versions.
 * Throws `TrackerError`.
 */
export async function readHistory(sp: SPFI, id: RecordId): Promise<readonly HistoryEvent[]> {
  return onlyReading(() => reading(async () => joinHistory(await readRecordsOf(sp, id))));
}

async function readRecordsOf(sp: SPFI, id: RecordId): Promise<Parameters<typeof joinHistory>[0]> {
  const [recommendation, position, updates, uses, parts, own] = await readTogether(
    sp,
    (batched) =>
      [
        rowOfRecord(batched, recommendationsList, id),
        rowOfRecord(batched, positionsList, id),
        updatesAbout(batched, id),
        recordsNaming(batched, evidenceUseRecords, 'RecommendationId', id),
        recordsNaming(batched, actionRecords, 'RecommendationId', id),
        about(batched, id)
      ] as const
  );
  if (recommendation === undefined) throw new TrackerError('record gone');
  const evidenceUses = uses.map(({ record }) => record);
  const [ofRecommendation, ofPosition, ofParts, aboutParts, names] = await readTogether(
    sp,
    (batched) =>
      [
        versionsOf(batched, recommendationRecords, recommendation.Id),
        position === undefined
          ? Promise.resolve([])
          : versionsOf(batched, positionRecords, position.Id),
        Promise.all(parts.map(({ itemId }) => versionsOf(batched, actionRecords, itemId))),
        Promise.all(parts.map(({ record }) => about(batched, record.id))),
        Promise.all(toName(evidenceUses).map((use) => evidenceName(batched, use)))
      ] as const
  );
  const subjects = [own, ...aboutParts];
  return {
    updates,
    dateChanges: subjects.flatMap(({ dateChanges }) => dateChanges),
    reviews: subjects.flatMap(({ reviews }) => reviews),
    reasons: new Map(subjects.flatMap(({ reasons }) => reasons)),
    evidenceUses,
    evidenceNames: new Map(names.flat()),
    recommendation: ofRecommendation,
    position: ofPosition,
    parts: ofParts
  };
}

/** What was asked for, decided and found about a recommendation or one of its parts. */
async function about(
  sp: SPFI,
  id: RecordId
): Promise<{
  readonly dateChanges: Parameters<typeof joinHistory>[0]['dateChanges'];
  readonly reviews: Parameters<typeof joinHistory>[0]['reviews'];
  readonly reasons: readonly (readonly [RecordId, string])[];
}> {
  const [changes, reviews, reasons] = await Promise.all([
    recordsNaming(sp, dueDateChangeRecords, 'SubjectId', id),
    recordsNaming(sp, reviewRecords, 'SubjectId', id),
    reasonsAbout(sp, id)
  ]);
  return {
    dateChanges: changes.map(({ record }) => record),
    reviews: reviews.map(({ record }) => record),
    reasons
  };
}

/** One use of each file or link. */
function toName(uses: readonly EvidenceUse[]): readonly EvidenceUse[] {
  return Array.from(new Map(uses.map((use) => [use.evidenceId, use])).values());
}

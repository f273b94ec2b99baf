import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { Action, Position, Recommendation, Report } from '../../../src/domain/records';
import { actionRecords } from '../../../src/services/records/actions';
import { positionRecords } from '../../../src/services/records/positions';
import { recommendationRecords } from '../../../src/services/records/recommendations';
import { reportRecords } from '../../../src/services/records/reports';
import { sendWholeBatch } from '../../../src/services/sync/sendBatch';
import { aRecommendation, aReport } from '../../services/records/builders';

/** A record that a schedule begins with, and the number of its row. */
export interface Begun<Kept> {
  readonly record: Kept;
  readonly itemId: number;
}

/** What one schedule is about; no other schedule touches it. */
export interface Subject {
  readonly report: Begun<Report>;
  readonly recommendation: Begun<Recommendation>;
  readonly position: Begun<Position>;
  readonly part: Begun<Action>;
}

/** Four rows each, and a batch takes a hundred. */
export const SUBJECTS_OF_A_BATCH = 25;

/** Puts records for so many schedules on the site, as their owner. */
export async function addSubjects(
  sp: SPFI,
  newId: () => string,
  count = SUBJECTS_OF_A_BATCH
): Promise<readonly Subject[]> {
  const records = Array.from({ length: count }, () => recordsOf(newId));
  const items = await sendWholeBatch(sp, (batched) =>
    records.flatMap(({ report, recommendation, position, part }) =>
      (
        [
          ['Reports', reportRecords.toRow(report)],
          ['Recommendations', recommendationRecords.toRow(recommendation)],
          ['Positions', positionRecords.toRow(position)],
          ['Actions', actionRecords.toRow(part)]
        ] as const
      ).map(([list, row]): Promise<{ readonly Id: number }> =>
        batched.web.lists.getByTitle(list).items.add(row)
      )
    )
  );
  const itemId = (index: number): number => items[index]?.Id ?? 0;
  return records.map(({ report, recommendation, position, part }, index) => ({
    report: { record: report, itemId: itemId(4 * index) },
    recommendation: { record: recommendation, itemId: itemId(4 * index + 1) },
    position: { record: position, itemId: itemId(4 * index + 2) },
    part: { record: part, itemId: itemId(4 * index + 3) }
  }));
}

function recordsOf(newId: () => string): {
  readonly report: Report;
  readonly recommendation: Recommendation;
  readonly position: Position;
  readonly part: Action;
} {
  const report = aReport({ id: newId() });
  const recommendation = aRecommendation(report.id, { id: newId() });
  const { id } = recommendation;
  return {
    report,
    recommendation,
    position: { id, status: 'AMBER', text: 'Work began', asAt: '2017-10-01' },
    part: {
      id: newId(),
      recommendationId: id,
      kind: 'sub-action',
      label: 'I',
      order: 1,
      text: 'Write the plan',
      status: 'AMBER',
      deadline: recommendation.deadline,
      done: false
    }
  };
}

import type { SPFI } from '@pnp/sp';
import { randomUUID } from 'node:crypto';
import type { Position, Recommendation, RecordId, Report } from '../../../src/domain/records';
import { addRecords } from '../../../src/services/records/addRecords';

export function aReport(rest: Partial<Report> = {}): Report {
  return { id: randomUUID(), title: 'Custody', publishers: ['HMICFRS'], order: 1, ...rest };
}

export function aRecommendation(
  reportId: RecordId,
  rest: Partial<Recommendation> = {}
): Recommendation {
  return {
    id: randomUUID(),
    reportId,
    ref: '1',
    order: 1,
    kind: 'recommendation',
    wording: 'Keep custody records complete',
    appliesTo: [],
    deadline: {
      printed: ['April 2018'],
      form: 'month',
      original: '2018-04',
      setBy: 'not said',
      revised: []
    },
    leadPost: 'Head of Custody',
    ...rest
  };
}

/** Puts a report with one recommendation and its position on the site; gives the recommendation's id. */
export async function registerOne(
  sp: SPFI,
  position: Partial<Position> = {},
  rest: Partial<Recommendation> = {}
): Promise<RecordId> {
  const report = aReport();
  const recommendation = aRecommendation(report.id, rest);
  await addRecords(sp, 'reports', [report]);
  await addRecords(sp, 'recommendations', [recommendation]);
  await addRecords(sp, 'positions', [
    { id: recommendation.id, status: 'AMBER', text: 'Work began', asAt: '2017-10-01', ...position }
  ]);
  return recommendation.id;
}

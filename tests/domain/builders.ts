import type { Deadline } from '../../src/domain/deadline/deadline';
import type { Action, Position, Recommendation, Report, Update } from '../../src/domain/records';
import { joinEntries } from '../../src/domain/register/joinEntries';
import type { RegisterRecords } from '../../src/domain/register/joinEntries';
import type { AsAt, RegisterEntry } from '../../src/domain/register/entry';

/** The day and the last paper that the sample site's pages set. */
export const NOVEMBER_2017: AsAt = { day: '2017-11-20', lastPaper: '2017-09-19' };

export function aDeadline(fields: Partial<Deadline> = {}): Deadline {
  return { printed: [], form: 'month', setBy: 'not said', revised: [], ...fields };
}

export function aReport(fields: Partial<Report> = {}): Report {
  return {
    id: 'report-1',
    title: 'Crime data integrity',
    publishers: ['HMIC'],
    order: 1,
    ...fields
  };
}

export function aRecommendation(fields: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'recommendation-1',
    reportId: 'report-1',
    ref: '1',
    order: 1,
    kind: 'recommendation',
    wording: 'Record every crime within a day.',
    appliesTo: [],
    deadline: aDeadline(),
    ...fields
  };
}

export function aPosition(fields: Partial<Position> = {}): Position {
  return { id: 'recommendation-1', status: 'AMBER', ...fields };
}

export function anAction(fields: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    recommendationId: 'recommendation-1',
    kind: 'sub-action',
    order: 1,
    deadline: aDeadline(),
    done: false,
    ...fields
  };
}

export function anUpdate(fields: Partial<Update> = {}): Update {
  return {
    id: 'update-1',
    subjectId: 'recommendation-1',
    text: 'Training has begun.',
    created: '2017-11-01T09:00:00Z',
    ...fields
  };
}

/** The first entry of a site that holds one report and one recommendation, save what is given. */
export function anEntry(
  records: Partial<RegisterRecords> = {},
  asAt: AsAt = NOVEMBER_2017
): RegisterEntry {
  return joinEntries(
    {
      reports: [aReport()],
      recommendations: [aRecommendation()],
      positions: [aPosition()],
      actions: [],
      updates: [],
      ...records
    },
    asAt
  )[0];
}

/** Paper 02 (plan review of August 2023), row by row in the paper's order, in our own words. */
import type { ActionPlan } from '../../../src/domain/actionPlan';
import type { RecordId, Report, Update } from '../../../src/domain/records';
import { recordIdOf } from '../recordIdOf';
import { page1 } from './page1';
import { page2 } from './page2';
import { page3 } from './page3';
import { page4 } from './page4';
import type { SamplePlan } from './types';

const SOURCE_PAPER = '02';

/** The month that the review describes. */
const AS_AT = '2023-08';

/** A plan for a report that another paper brings; whoever joins the papers puts it there. */
export interface PlanForReport {
  readonly reportId: RecordId;
  readonly plan: ActionPlan;
}

export interface Paper02Records {
  /** The reports that no other paper has, each with its plan. */
  readonly reports: readonly Report[];
  readonly plansOfOtherPapers: readonly PlanForReport[];
  /** The corporate updates, one for each of the 41 plans, about its report. */
  readonly updates: readonly Update[];
}

/** The rows of the review as they are written down. */
export const paper02: readonly SamplePlan[] = [...page1, ...page2, ...page3, ...page4];

/** The records that stand for the plan review. Pure; the ids are the same every time. */
export function paper02Records(): Paper02Records {
  return {
    reports: paper02.filter((row) => row.sameAs === undefined).map(reportOf),
    plansOfOtherPapers: paper02
      .filter((row) => row.sameAs !== undefined)
      .map((row) => ({ reportId: reportIdOf(row), plan: planOf(row) })),
    updates: paper02.map(updateOf)
  };
}

function reportIdOf(row: SamplePlan): RecordId {
  return recordIdOf(row.sameAs ?? `paper02/${row.row}`);
}

function reportOf(row: SamplePlan): Report {
  return {
    id: reportIdOf(row),
    title: row.title,
    // The review is one of plans for reports of HMICFRS and names no other publisher.
    publishers: ['HMICFRS'],
    scope: row.scope,
    order: row.row,
    plan: planOf(row),
    sourcePaper: SOURCE_PAPER
  };
}

function planOf(row: SamplePlan): ActionPlan {
  return {
    // A joined report may have another title: the plan then keeps the name that the review prints.
    title: row.planTitle ?? (row.sameAs === undefined ? undefined : row.title),
    order: row.row,
    level: row.level,
    tier: row.tier,
    afis: countOf(row.afis),
    recommendations: countOf(row.recommendations),
    causesOfConcern: row.causesOfConcern ?? 0,
    completionPrinted: row.completionPrinted,
    completion: row.completion,
    closure: row.closure,
    rag: row.rag,
    ragExpected: row.ragExpected,
    ragExpectedBy: row.ragExpectedBy,
    directorates: row.directorates ?? [],
    sourcePaper: SOURCE_PAPER
  };
}

function countOf(printed: number | 'unknown'): number | undefined {
  return printed === 'unknown' ? undefined : printed;
}

function updateOf(row: SamplePlan): Update {
  return {
    id: recordIdOf(`paper02/${row.row}/update/1`),
    subjectId: reportIdOf(row),
    text: row.update,
    asAt: AS_AT,
    sourcePaper: SOURCE_PAPER
  };
}

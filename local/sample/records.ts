import { parsePrintedDeadline } from '../../src/domain/deadline/parsePrintedDeadline';
import type { Deadline } from '../../src/domain/deadline/deadline';
import type { PartialDate } from '../../src/domain/dates/partialDate';
import type { Action, Position, Recommendation, Report, Update } from '../../src/domain/records';
import { isComplete } from '../../src/domain/status';
import { recordIdOf } from './recordIdOf';
import type { SampleDue, SamplePart, SampleRecommendation, SampleReport } from './types';

/** The paper that the sample was read from. */
const SOURCE_PAPER = '01';

/** The month that paper 01 describes: when its NEW statuses came about, as near as it says. */
const NEW_SINCE: PartialDate = '2017-11';

/** The records of some reports, list by list. */
export interface ReportRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
}

/**
 * The records that stand for the reports of a paper, in the paper's order.
 *
 * @param paper names the paper in the records' keys: `paper01`
 */
export function recordsOf(paper: string, reports: readonly SampleReport[]): ReportRecords {
  const all = reports.map((report, index) =>
    recordsOfReport(`${paper}/${report.key}`, report, index + 1)
  );
  return {
    reports: all.map((each) => each.report),
    recommendations: all.flatMap((each) => each.recommendations),
    positions: all.flatMap((each) => each.positions),
    actions: all.flatMap((each) => each.actions),
    updates: all.flatMap((each) => each.updates)
  };
}

function recordsOfReport(key: string, sample: SampleReport, order: number) {
  const report: Report = {
    id: recordIdOf(key),
    title: sample.title,
    publishers: sample.publishers,
    scope: sample.scope,
    byline: sample.byline,
    published: sample.published,
    narrative: sample.narrative,
    statedSentence: sample.statedSentence,
    stated: sample.stated,
    order,
    sourcePaper: SOURCE_PAPER
  };
  const rows = sample.recommendations.map((each) => {
    // A hash marks a place in the report, used where no number is printed.
    const rowKey = `${key}/${each.ref ?? `#${each.order}`}`;
    return {
      recommendation: recommendationOf(rowKey, each, report),
      position: positionOf(rowKey, each),
      actions: [...partsOf(rowKey, each, sample.published), ...tasksOf(rowKey, each)],
      update: updateOf(rowKey, each)
    };
  });
  return {
    report,
    recommendations: rows.map((row) => row.recommendation),
    positions: rows.map((row) => row.position),
    actions: rows.flatMap((row) => row.actions),
    updates: rows.map((row) => row.update)
  };
}

function recommendationOf(
  key: string,
  sample: SampleRecommendation,
  report: Report
): Recommendation {
  return {
    id: recordIdOf(key),
    reportId: report.id,
    ref: sample.ref,
    order: sample.order,
    kind: sample.kind,
    wording: sample.wording,
    topic: sample.topic,
    appliesTo: sample.appliesTo ?? [],
    deadline: deadlineOf(sample, sample.wording, report.published),
    directorate: sample.directorate,
    leadPost: sample.leadPost,
    sourcePaper: SOURCE_PAPER
  };
}

function positionOf(key: string, sample: SampleRecommendation): Position {
  return {
    id: recordIdOf(key),
    status: sample.status,
    waitingFor: sample.waitingFor,
    text: sample.position,
    asAt: sample.asAt,
    statusSince: sinceOf(sample.isNew),
    latestUpdateId: updateIdOf(key)
  };
}

function updateOf(key: string, sample: SampleRecommendation): Update {
  return {
    id: updateIdOf(key),
    subjectId: recordIdOf(key),
    text: sample.position,
    status: sample.status,
    waitingFor: sample.waitingFor,
    asAt: sample.asAt,
    sourcePaper: sample.claimed === true ? undefined : SOURCE_PAPER
  };
}

function partsOf(key: string, sample: SampleRecommendation, published: PartialDate): Action[] {
  return (sample.parts ?? []).map((part, index) => partOf(key, part, index + 1, published));
}

function partOf(key: string, part: SamplePart, order: number, published: PartialDate): Action {
  const wording = part.label === undefined ? part.text : `${part.label}, ${part.text}`;
  return {
    id: recordIdOf(`${key}/part/${order}`),
    recommendationId: recordIdOf(key),
    kind: 'sub-action',
    label: part.label,
    order,
    text: part.text,
    status: part.status,
    statusSince: sinceOf(part.isNew),
    reason: part.reason,
    deadline: deadlineOf(part, wording, published),
    leadPost: part.leadPost,
    position: part.position,
    done: isComplete(part.status),
    sourcePaper: SOURCE_PAPER
  };
}

function tasksOf(key: string, sample: SampleRecommendation): Action[] {
  return (sample.tasks ?? []).map((task, index) => ({
    id: recordIdOf(`${key}/task/${index + 1}`),
    recommendationId: recordIdOf(key),
    kind: 'task',
    order: (sample.parts ?? []).length + index + 1,
    text: task.text,
    // Read from the comment, not from a due cell: nothing is printed to keep.
    deadline: { printed: [], form: 'month', original: task.due, setBy: 'internal', revised: [] },
    done: false,
    sourcePaper: SOURCE_PAPER
  }));
}

function deadlineOf(due: SampleDue, wording: string, published: PartialDate | undefined): Deadline {
  return {
    ...parsePrintedDeadline(due.due, { published, wording }),
    ...due.dueKnown,
    reason: due.dueReason
  };
}

function sinceOf(isNew: true | undefined): PartialDate | undefined {
  return isNew === true ? NEW_SINCE : undefined;
}

function updateIdOf(key: string): string {
  return recordIdOf(`${key}/update/1`);
}

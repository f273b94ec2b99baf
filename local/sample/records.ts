import { parsePrintedDeadline } from '../../src/domain/deadline/parsePrintedDeadline';
import type { Deadline } from '../../src/domain/deadline/deadline';
import type { PartialDate } from '../../src/domain/dates/partialDate';
import type { Action, Position, Recommendation, Report, Update } from '../../src/domain/records';
import { isComplete } from '../../src/domain/status';
import { NO_DEADLINE } from './noDeadline';
import { holderOf } from './posts';
import { recordIdOf } from './recordIdOf';
import type {
  SampleDue,
  SamplePaper,
  SamplePart,
  SampleRecommendation,
  SampleReport
} from './types';

/** The records of some reports, list by list. */
export interface ReportRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
}

/** The records that stand for the reports of a paper, in the paper's order. Pure. */
export function recordsOf(paper: SamplePaper): ReportRecords {
  const all = paper.reports.map((report, index) => recordsOfReport(paper, report, index + 1));
  return {
    reports: all.map((each) => each.report),
    recommendations: all.flatMap((each) => each.recommendations),
    positions: all.flatMap((each) => each.positions),
    actions: all.flatMap((each) => each.actions),
    updates: all.flatMap((each) => each.updates)
  };
}

function recordsOfReport(paper: SamplePaper, sample: SampleReport, order: number) {
  const key = `${paper.key}/${sample.key}`;
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
    governance: sample.governance,
    sourcePaper: paper.source
  };
  const rows = sample.recommendations.map((each) => {
    // A hash marks a place in the report, used where no number is printed.
    const row: Row = { paper, report, key: `${key}/${each.ref ?? `#${each.order}`}`, sample: each };
    return {
      recommendation: recommendationOf(row),
      position: positionOf(row),
      actions: [...partsOf(row), ...clausesOf(row), ...tasksOf(row)],
      update: updateOf(row)
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

/** A recommendation as written down, with what it stands under. */
interface Row {
  readonly paper: SamplePaper;
  readonly report: Report;
  readonly key: string;
  readonly sample: SampleRecommendation;
}

function recommendationOf({ paper, report, key, sample }: Row): Recommendation {
  return {
    id: recordIdOf(key),
    reportId: report.id,
    ref: sample.ref,
    order: sample.order,
    kind: sample.kind,
    wording: sample.wording,
    topic: sample.topic,
    area: sample.area,
    appliesTo: sample.appliesTo ?? [],
    deadline: deadlineOf(sample, sample.wording, report.published),
    directorate: sample.directorate,
    leadPost: sample.leadPost,
    leadOfficer: holderOf(sample.leadPost, paper.asAt)?.name,
    sourcePaper: paper.source
  };
}

function positionOf({ paper, key, sample }: Row): Position {
  return {
    id: recordIdOf(key),
    status: sample.status,
    waitingFor: sample.waitingFor,
    text: sample.position,
    asAt: sample.asAt,
    statusSince: sinceOf(paper, sample.isNew),
    latestUpdateId: updateIdOf(key)
  };
}

function updateOf({ paper, key, sample }: Row): Update {
  return {
    id: updateIdOf(key),
    subjectId: recordIdOf(key),
    text: sample.position,
    status: sample.status,
    waitingFor: sample.waitingFor,
    asAt: sample.asAt,
    sourcePaper: sample.claimed === true ? undefined : paper.source
  };
}

function partsOf(row: Row): Action[] {
  return (row.sample.parts ?? []).map((part, index) => partOf(row, part, index + 1));
}

function partOf({ paper, report, key }: Row, part: SamplePart, order: number): Action {
  const wording = part.label === undefined ? part.text : `${part.label}, ${part.text}`;
  return {
    id: recordIdOf(`${key}/part/${order}`),
    recommendationId: recordIdOf(key),
    kind: 'sub-action',
    label: part.label,
    order,
    text: part.text,
    status: part.status,
    statusSince: sinceOf(paper, part.isNew),
    reason: part.reason,
    deadline: deadlineOf(part, wording, report.published),
    leadPost: part.leadPost,
    position: part.position,
    done: isComplete(part.status),
    sourcePaper: paper.source
  };
}

function clausesOf({ paper, key, sample }: Row): Action[] {
  return (sample.clauses ?? []).map(({ label, text }, index) => ({
    id: recordIdOf(`${key}/clause/${index + 1}`),
    recommendationId: recordIdOf(key),
    kind: 'clause',
    label,
    order: index + 1,
    text,
    deadline: NO_DEADLINE,
    done: false,
    sourcePaper: paper.source
  }));
}

function tasksOf({ paper, key, sample }: Row): Action[] {
  return (sample.tasks ?? []).map((task, index) => ({
    id: recordIdOf(`${key}/task/${index + 1}`),
    recommendationId: recordIdOf(key),
    kind: 'task',
    order: (sample.parts ?? []).length + index + 1,
    text: task.text,
    deadline: taskDeadline(task.due),
    done: false,
    sourcePaper: paper.source
  }));
}

/** Read from the comment, not from a due cell, where it is known: nothing is printed to keep. */
function taskDeadline(due: PartialDate | undefined): Deadline {
  return due === undefined
    ? NO_DEADLINE
    : { printed: [], form: 'month', original: due, setBy: 'internal', revised: [] };
}

function deadlineOf(due: SampleDue, wording: string, published: PartialDate | undefined): Deadline {
  return {
    ...parsePrintedDeadline(due.due, { published, wording }),
    ...due.dueKnown,
    reason: due.dueReason
  };
}

function sinceOf(paper: SamplePaper, isNew: true | undefined): PartialDate | undefined {
  return isNew === true ? paper.newSince : undefined;
}

function updateIdOf(key: string): string {
  return recordIdOf(`${key}/update/1`);
}

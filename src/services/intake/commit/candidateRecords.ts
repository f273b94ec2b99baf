import type { PartialDate } from '../../../domain/dates/partialDate';
import type {
  Action,
  Position,
  Recommendation,
  RecordId,
  Report,
  Update
} from '../../../domain/records';
import type { PaperReading, ReadLine, ReadRecommendation, ReadReport } from '../reading';

/** A recommendation of a paper as the records it becomes. Their ids are new. */
export interface CandidateRecommendation {
  /** Where it was read: "line 20". */
  readonly at: string;
  /** "R4/2": what a person calls it. */
  readonly name: string;
  readonly recommendation: Recommendation;
  /** Undefined where the paper gives no status: then a person has to. */
  readonly position?: Position;
  readonly update?: Update;
  readonly actions: readonly Action[];
}

export interface CandidateReport {
  readonly report: Report;
  readonly recommendations: readonly CandidateRecommendation[];
}

/** What candidates are made with. */
export interface CandidateMaking {
  readonly newId: () => RecordId;
}

function asText(lines: readonly string[]): string {
  return lines.join('\n');
}

function reportRecord(
  read: ReadReport,
  order: number,
  paper: string | undefined,
  id: RecordId
): Report {
  const { total, national, force, complete, inProgress } = read.stated;
  const stated = { total, national, force, complete, inProgress };
  const saysAny = Object.values(stated).some((value) => value !== undefined);
  return {
    id,
    title: read.title,
    publishers: read.publishers,
    scope: read.scope,
    byline: read.byline,
    published: read.published,
    statedSentence: read.sentences.length === 0 ? undefined : asText(read.sentences),
    stated: saysAny ? stated : undefined,
    order,
    sourcePaper: paper
  };
}

/** NEW means that the status came about since the last paper: in the month the paper describes. */
function since(isNew: boolean, asAt: PartialDate | undefined): PartialDate | undefined {
  return isNew ? asAt : undefined;
}

function actionRecord(
  line: ReadLine,
  order: number,
  recommendationId: RecordId,
  reading: PaperReading,
  id: RecordId
): Action {
  return {
    id,
    recommendationId,
    kind: 'sub-action',
    label: line.label,
    order,
    status: line.status,
    statusSince: since(line.isNew, reading.asAt),
    reason: line.status === 'CLOSED' ? asText(line.comment) || undefined : undefined,
    deadline: line.deadline,
    position: asText(line.comment) || undefined,
    done: line.status === 'GREEN' || line.status === 'CLOSED',
    sourcePaper: reading.paper
  };
}

/** A task prints neither date nor state: it is not done until somebody says so. */
function taskRecord(
  text: string,
  order: number,
  recommendationId: RecordId,
  paper: string | undefined,
  id: RecordId
): Action {
  return {
    id,
    recommendationId,
    kind: 'task',
    order,
    text,
    deadline: { printed: [], form: 'blank', setBy: 'not said', revised: [] },
    done: false,
    sourcePaper: paper
  };
}

function candidate(
  item: ReadRecommendation,
  order: number,
  reportId: RecordId,
  reading: PaperReading,
  newId: () => RecordId
): CandidateRecommendation {
  const { paper, asAt } = reading;
  const id = newId();
  const ownComment = item.comment.length > 0 ? item.comment : item.sharedComment;
  const text = asText([...ownComment, ...item.notes]);
  const recommendation: Recommendation = {
    id,
    reportId,
    ref: item.ref,
    order,
    kind: item.kind,
    wording: asText(item.wording),
    topic: item.topic,
    appliesTo: item.waitingFor === undefined ? [] : [item.waitingFor],
    deadline: item.deadline,
    leadPost: item.lead,
    sourcePaper: paper
  };
  const parts = item.lines.length < 2 ? [] : item.lines;
  const actions = [
    ...parts.map((line, index) => actionRecord(line, index + 1, id, reading, newId())),
    ...item.tasks.map((task, index) =>
      taskRecord(task, parts.length + index + 1, id, paper, newId())
    )
  ];
  const name = `${item.report}/${item.ref ?? item.position}`;
  if (item.status === undefined) return { at: item.at, name, recommendation, actions };

  const update: Update = {
    id: newId(),
    subjectId: id,
    text,
    status: item.status,
    reason: item.status === 'CLOSED' ? text || undefined : undefined,
    waitingFor: item.waitingFor,
    asAt,
    sourcePaper: paper
  };
  const position: Position = {
    id,
    status: item.status,
    reason: update.reason,
    waitingFor: item.waitingFor,
    text: text || undefined,
    asAt,
    statusSince: since(item.isNew, asAt),
    latestUpdateId: update.id
  };
  return { at: item.at, name, recommendation, position, update, actions };
}

/** The records that a paper becomes, in its order. */
export function candidateRecords(
  reading: PaperReading,
  { newId }: CandidateMaking
): readonly CandidateReport[] {
  return reading.reports.map((read, index) => {
    const report = reportRecord(read, index + 1, reading.paper, newId());
    const items = reading.recommendations.filter((item) => item.report === read.key);
    return {
      report,
      recommendations: items.map((item, place) =>
        candidate(item, place + 1, report.id, reading, newId)
      )
    };
  });
}

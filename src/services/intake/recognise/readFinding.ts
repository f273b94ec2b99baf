import { parsePrintedDeadline } from '../../../domain/deadline/parsePrintedDeadline';
import { rollUp } from '../../../domain/shownStatus/rollUp';
import type { RecordedStatus } from '../../../domain/status';
import type { ReadLine, ReadRecommendation } from '../reading';
import { doubts } from '../strings';
import type { DraftFinding, DraftLine, Warning } from './draft';
import { bracketRef, missingRefs, partLabel } from './parts';
import { readStatus } from './printedStatus';
import { readWording } from './readWording';
import type { ReportHeading } from './reportHeading';
import type { SharedCells } from './sharedCells';

/** What a recommendation is read with: its report, its place, the cells it shares. */
export interface FindingContext {
  readonly reportKey: string;
  readonly report: ReportHeading;
  readonly positionBefore: number;
  readonly shared: ReadonlyMap<DraftLine, SharedCells>;
  /** What to call the recommendation of a line: "R3/1". */
  readonly nameOf: (line: DraftLine) => string;
}

export interface FindingRead {
  readonly recommendation: ReadRecommendation;
  readonly warnings: readonly Warning[];
}

const FOR_A_BODY =
  /\b(?:this|these) (?:actions?|recommendations?) (?:is|are) for (?:the )?(.+?)\.?$/i;
const AWAITING =
  /\bawaiting (?:a |the )?(?:national )?(.+?) (?:decision|review|guidance|response)\b/i;

/** Characters that are read for the body: a comment that names one says so early. */
const LONGEST_READ = 4000;

function waitedFor(comment: readonly string[]): string | undefined {
  const text = comment.join(' ').slice(0, LONGEST_READ);
  return FOR_A_BODY.exec(text)?.[1] ?? AWAITING.exec(text)?.[1];
}

/** Reads the drafts of one recommendation into what its words mean. */
export function readFinding(draft: DraftFinding, context: FindingContext): FindingRead {
  const { report, reportKey, shared, nameOf } = context;
  const at = draft.rows[0];
  const warnings: Warning[] = [];
  const warn = (where: string, doubt: Omit<Warning, 'at'>): void => {
    warnings.push({ at: where, ...doubt });
  };
  const text = readWording(draft, report.sentences);
  text.doubts.forEach((doubt) => warn(at, doubt));
  const number = Number(text.ref);
  const position = Number.isInteger(number) ? number : context.positionBefore + 1;
  if (text.ref === undefined) warn(at, doubts.noRef(position));

  const readLine = (line: DraftLine): ReadLine => {
    const status = readStatus(line.status);
    const cells = shared.get(line);
    const label = partLabel(line.comment);
    const deadline = parsePrintedDeadline(readableDue(cells?.dueLines ?? line.due), {
      published: report.published,
      wording: text.wording.join('\n'),
      publisher: report.publisherPrinted
    });
    const from = cells?.dueFrom === undefined ? undefined : nameOf(cells.dueFrom);
    if (from !== undefined) {
      const inferred = line.due.length > 0 ? doubts.duePartShared(from) : doubts.dueShared(from);
      warn(line.at, cells?.inferred === true ? inferred : doubts.dueMerged(from));
    }
    if (status === undefined) warn(line.at, doubts.statusUnknown(line.status));
    else if (status.inferred) warn(line.at, doubts.statusMeant(line.status, status.status));
    const notUnderstood = deadline.form === 'words' && line.due.length > 0;
    if (notUnderstood) warn(line.at, doubts.dueNotUnderstood(line.due.join(' ')));
    return {
      at: line.at,
      label,
      bracketRef: bracketRef(line.comment),
      statusPrinted: status?.printed ?? line.status,
      status: status?.status,
      isNew: status?.isNew ?? false,
      statusInferred: line.statusMoved || (status?.inferred ?? false),
      duePrinted: line.due,
      deadline,
      dueInheritedFrom: from,
      comment: line.comment
    };
  };

  const printedLines = draft.lines.map(readLine);
  const inferredRefs = missingRefs(printedLines.map((line) => line.bracketRef));
  const lines = printedLines.map((line, index) => ({ ...line, inferredRef: inferredRefs[index] }));
  lines.forEach((line) => {
    if (line.inferredRef !== undefined) warn(line.at, doubts.refOfPart(line.inferredRef));
  });
  const [own] = lines;
  const isWhole = lines.length === 1 || own.label === undefined;
  const duePrinted = isWhole ? own.duePrinted : lines.flatMap((line) => line.duePrinted);
  const status = wholeStatus(lines);
  if (lines.length > 1) warn(at, doubts.rolledUp(lines.length, status));
  const cells = shared.get(draft.lines[0]);
  const sharing = draft.narrativeFrom?.lines[0] ?? cells?.commentFrom;
  const commentFrom = sharing === undefined ? undefined : nameOf(sharing);
  if (commentFrom !== undefined && draft.narrativeFrom === undefined && cells?.inferred === true) {
    warn(at, doubts.commentShared(commentFrom));
  }
  const comment = isWhole ? own.comment : lines.flatMap((line) => line.comment);
  const narrative = draft.narrativeFrom?.lines[0].comment ?? cells?.commentLines ?? [];
  const sharedComment = commentFrom === undefined ? [] : narrative;
  const { leadFrom } = draft;
  const leadInheritedFrom = leadFrom === undefined ? undefined : nameOf(leadFrom.lines[0]);
  if (leadInheritedFrom !== undefined) {
    const isMerged = draft.leadCell !== undefined;
    warn(at, (isMerged ? doubts.leadMerged : doubts.leadShared)(leadInheritedFrom));
  } else if (draft.lead === '' && draft.heading.columns.includes('lead')) {
    warn(at, doubts.leadBlank());
  }
  const leadPrinted = draft.lead === '' ? undefined : draft.lead;
  return {
    recommendation: {
      report: reportKey,
      at,
      rows: draft.rows,
      ref: text.ref,
      refInText: text.refInText,
      position,
      kind: text.kind,
      kindPrinted: text.kindPrinted,
      topic: text.topic,
      text: draft.wording,
      wording: text.wording,
      status,
      isNew: lines.every((line) => line.isNew),
      deadline: isWhole ? own.deadline : parsePrintedDeadline(duePrinted),
      duePrinted,
      dueInheritedFrom: own.dueInheritedFrom,
      comment,
      sharedComment,
      commentInheritedFrom: commentFrom,
      waitingFor: status === 'WHITE' ? waitedFor([...comment, ...sharedComment]) : undefined,
      lead: leadPrinted ?? leadFrom?.lead,
      leadPrinted,
      leadInheritedFrom,
      tasks: draft.tasks,
      tasksLabel: draft.tasksLabel,
      narrativeLabel: draft.narrativeLabel,
      notes: draft.notes,
      lines
    },
    warnings
  };
}

/** The lines of a due cell that are read for dates; a cell that holds a story is kept as words. */
function readableDue(lines: readonly string[]): readonly string[] {
  return lines.slice(0, 20).map((line) => line.slice(0, 300));
}

/** The status of the whole; undefined as soon as one of its lines has none. */
function wholeStatus(lines: readonly ReadLine[]): RecordedStatus | undefined {
  const statuses = lines.flatMap(({ status }) => (status === undefined ? [] : [status]));
  return statuses.length === lines.length ? rollUp(statuses) : undefined;
}

import { monthsBetween } from '../dates/months';
import type { PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { Deadline } from '../deadline/deadline';
import type { DueDateChange } from '../dueDateChange';
import type { RecordId } from '../records';
import type { Review } from '../review';
import type { DateDecision, DateLedger, DateMove } from './dateLedger';

/** What was asked for and decided about the dates of one record, in the order in which it was added. */
export interface DateRecords {
  readonly changes: readonly DueDateChange[];
  /** Reviews of the kind "decision on a date". */
  readonly decisions: readonly Review[];
}

const NONE: DateRecords = { changes: [], decisions: [] };

/**
 * The deadline as the last agreed decision left it, where the row does not show that yet: whoever
 * decides may not be allowed to write the row (`architecture.md`, Records: what a review found is apart
 * from what was allocated). The same object where nothing was missed.
 */
export function withMissedDecision(
  deadline: Deadline,
  { changes, decisions }: DateRecords
): Deadline {
  const agreed = standing(decisions).filter(({ outcome }) => outcome === 'agreed');
  const latest = agreed[agreed.length - 1];
  if (latest === undefined || latest.id === deadline.decisionId) return deadline;
  const asked = changes.find(({ id }) => id === latest.decidesId);
  const dates = latest.dateDecided.length > 0 ? latest.dateDecided : (asked?.to ?? []);
  return { ...deadline, revised: dates, reason: asked?.reason, decisionId: latest.id };
}

/** The ledger of one record's dates; `deadline` as `withMissedDecision` gives it. */
export function ledgerOf(
  record: { readonly id: RecordId; readonly deadline: Deadline; readonly sourcePaper?: string },
  records: DateRecords = NONE
): DateLedger {
  const { deadline } = record;
  const decisions = standing(records.decisions);
  const moves = standing(records.changes)
    .filter(({ to }) => to.length > 0)
    .map((change) =>
      moveOf(
        change,
        decisions.filter(({ decidesId }) => decidesId === change.id)
      )
    );
  const made = moves.filter(({ decision }) => decision?.outcome === 'agreed');
  const due = currentDue(deadline);
  return {
    ...(deadline.original !== undefined && { original: deadline.original }),
    setBy: deadline.setBy,
    due,
    moves: [...printedMove(record, made), ...made],
    asked: moves.filter(({ decision }) => decision === undefined),
    refused: moves.filter(({ decision }) => decision?.outcome === 'not agreed'),
    monthsMoved: monthsPast(deadline.original, due[due.length - 1])
  };
}

/** Those that no other one withdraws. */
function standing<T extends { readonly id: RecordId; readonly withdrawsId?: RecordId }>(
  added: readonly T[]
): readonly T[] {
  const withdrawn = new Set(added.map(({ withdrawsId }) => withdrawsId));
  return added.filter(({ id }) => !withdrawn.has(id));
}

function moveOf(change: DueDateChange, decisions: readonly Review[]): DateMove {
  const { id, from, to, cause, reason, author, created, sourcePaper } = change;
  const last = decisions[decisions.length - 1];
  return {
    id,
    from,
    to,
    ...(cause !== undefined && { cause }),
    ...(reason !== undefined && { reason }),
    ...(author !== undefined && { askedBy: author }),
    ...(created !== undefined && { askedOn: created.slice(0, 10) }),
    ...(sourcePaper !== undefined && { sourcePaper }),
    ...(last !== undefined && { decision: decisionOf(last, to) })
  };
}

function decisionOf(review: Review, asked: readonly PartialDate[]): DateDecision {
  const by = review.reviewer?.name ?? review.reviewerPrinted ?? review.author;
  const on = review.reviewedOn ?? review.created?.slice(0, 10);
  return {
    reviewId: review.id,
    outcome: review.outcome === 'agreed' ? 'agreed' : 'not agreed',
    dates: review.dateDecided.length > 0 ? review.dateDecided : asked,
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on })
  };
}

/** A date that came moved with its record, before anything was recorded here. */
function printedMove(
  { id, deadline, sourcePaper }: Parameters<typeof ledgerOf>[0],
  made: readonly DateMove[]
): readonly DateMove[] {
  const { original, revised, reason, decisionId } = deadline;
  const first = made[0];
  const to = first === undefined ? revised : first.from;
  const isMoved = to.length > 0 && !(to.length === 1 && to[0] === original);
  if (!isMoved || (first === undefined && decisionId !== undefined)) return [];
  return [
    {
      id,
      from: original === undefined ? [] : [original],
      to,
      ...(first === undefined && reason !== undefined && { reason }),
      ...(sourcePaper !== undefined && { sourcePaper })
    }
  ];
}

function monthsPast(original: PartialDate | undefined, due: PartialDate | undefined): number {
  return original === undefined || due === undefined
    ? 0
    : Math.max(0, monthsBetween(original, due));
}

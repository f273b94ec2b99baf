import { monthsBetween } from '../dates/months';
import type { PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { Deadline } from '../deadline/deadline';
import type { DueDateChange } from '../dueDateChange';
import type { RecordId } from '../records';
import type { Review } from '../review';
import { reviewerOf } from '../reviewerOf';
import type { DateDecision, DateLedger, DateMove } from './dateLedger';
import type { DateRecords, DecidedChange } from './decidedChanges';
import { decidedChanges, NO_DATE_RECORDS } from './decidedChanges';
import { printedReason } from './printedReason';
import { withMissedDecision } from './withMissedDecision';

/** A recommendation or a part of one, as far as its dates go. */
export interface DatedRecord {
  readonly id: RecordId;
  readonly deadline: Deadline;
  readonly sourcePaper?: string;
}

/** The ledger of one record's dates; `record` as its row has it. */
export function ledgerOf(record: DatedRecord, records: DateRecords = NO_DATE_RECORDS): DateLedger {
  const deadline = withMissedDecision(record.deadline, records);
  const { original, setBy } = deadline;
  const { agreed, refused, open } = decidedChanges(records);
  const first = firstSetting(agreed[0], deadline);
  const made = first === undefined ? agreed : agreed.slice(1);
  const due = currentDue(deadline);
  return {
    ...(original !== undefined && { original }),
    setBy,
    ...(first !== undefined && { firstSet: moveOf(first.change, first.decision) }),
    due,
    moves: [
      ...printedMove(record, original, records),
      ...made.map(({ change, decision }) => moveOf(change, decision))
    ],
    asked: open.map((change) => moveOf(change)),
    refused: refused.map(({ change, decision }) => moveOf(change, decision)),
    monthsMoved: monthsPast(original, due[due.length - 1]),
    isRowBehind: deadline !== record.deadline
  };
}

/** The decision that set the first date of a record that had none: a beginning and no move. */
function firstSetting(
  agreed: DecidedChange | undefined,
  { original, setBy }: Deadline
): DecidedChange | undefined {
  if (agreed === undefined || agreed.change.from.length > 0 || setBy !== 'internal') {
    return undefined;
  }
  const { change, decision } = agreed;
  const [date] = decision.dateDecided.length > 0 ? decision.dateDecided : change.to;
  return date === original ? agreed : undefined;
}

/**
 * A date that came moved with its record, before anything was recorded here. Once a decision stands in
 * the row, what stood before all of them is what the first request found.
 */
function printedMove(
  { id, deadline, sourcePaper }: DatedRecord,
  original: PartialDate | undefined,
  records: DateRecords
): readonly DateMove[] {
  const { decisionId, revised } = deadline;
  const came = decisionId === undefined ? revised : (firstAsked(records.changes)?.from ?? []);
  if (came.length === 0 || (came.length === 1 && came[0] === original)) return [];
  const reason = printedReason(deadline, records);
  return [
    {
      id,
      from: original === undefined ? [] : [original],
      to: came,
      ...(reason !== undefined && { reason }),
      ...(sourcePaper !== undefined && { sourcePaper })
    }
  ];
}

function firstAsked(changes: readonly DueDateChange[]): DueDateChange | undefined {
  return changes.find(({ to }) => to.length > 0);
}

function moveOf(change: DueDateChange, decision?: Review): DateMove {
  const { id, from, to, cause, reason, author, created, sourcePaper } = change;
  return {
    id,
    from,
    to,
    ...(cause !== undefined && { cause }),
    ...(reason !== undefined && { reason }),
    ...(author !== undefined && { askedBy: author }),
    ...(created !== undefined && { askedOn: created.slice(0, 10) }),
    ...(sourcePaper !== undefined && { sourcePaper }),
    ...(decision !== undefined && { decision: decisionOf(decision, to) })
  };
}

function decisionOf(review: Review, asked: readonly PartialDate[]): DateDecision {
  const by = reviewerOf(review);
  const on = review.reviewedOn ?? review.created?.slice(0, 10);
  const isAgreed = review.outcome === 'agreed';
  const agreed = review.dateDecided.length > 0 ? review.dateDecided : asked;
  return {
    reviewId: review.id,
    outcome: isAgreed ? 'agreed' : 'not agreed',
    dates: isAgreed ? agreed : [],
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(review.created !== undefined && { at: review.created })
  };
}

function monthsPast(original: PartialDate | undefined, due: PartialDate | undefined): number {
  return original === undefined || due === undefined
    ? 0
    : Math.max(0, monthsBetween(original, due));
}

import type { PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { Deadline } from '../deadline/deadline';
import type { DateRecords, DecidedChange } from './decidedChanges';
import { decidedChanges } from './decidedChanges';
import { printedReason } from './printedReason';

/**
 * The deadline as the last agreed decision left it, where the row does not show that yet: whoever
 * decides may not be allowed to write the row (`architecture.md`, Records: what a review found is apart
 * from what was allocated). The same object where nothing was missed.
 */
export function withMissedDecision(deadline: Deadline, records: DateRecords): Deadline {
  const { agreed } = decidedChanges(records);
  const { decisionId } = deadline;
  const printed = printedReason(deadline, records);
  const decide = (before: Deadline, decided: DecidedChange): Deadline =>
    withDecision(before, decided, printed);
  const shown = agreed.findIndex(({ decision }) => decision.id === decisionId);
  if (decisionId === undefined || shown >= 0) {
    return agreed.slice(shown + 1).reduce(decide, deadline);
  }
  const gone = records.decisions.find(({ id }) => id === decisionId);
  // The row is newer than the decisions that were read.
  if (gone === undefined) return deadline;
  // What the row shows was withdrawn: the decision before it holds, or what stood before all of them.
  const latest = agreed[agreed.length - 1];
  if (latest !== undefined) return decide(deadline, latest);
  const change = records.changes.find(({ id }) => id === gone.decidesId);
  if (change === undefined) return deadline;
  return {
    ...deadline,
    revised: unlessOriginal(deadline, change.from),
    reason: printed,
    decisionId: undefined
  };
}

/**
 * Where nothing stood, the first date is the original, set by the force (`domain.md` rule 9): moving it
 * later is then seen, and does not undo RED. Otherwise the original stays what it is. A reason that
 * was printed is kept: the other one stands with the request.
 */
function withDecision(
  deadline: Deadline,
  { change, decision }: DecidedChange,
  printed: string | undefined
): Deadline {
  const dates = decision.dateDecided.length > 0 ? decision.dateDecided : change.to;
  const [first] = dates;
  if (first === undefined) return { ...deadline, decisionId: decision.id };
  const set: Deadline =
    currentDue(deadline).length === 0
      ? { ...deadline, original: first, setBy: 'internal' }
      : deadline;
  return {
    ...set,
    revised: unlessOriginal(set, dates),
    reason: printed ?? change.reason,
    decisionId: decision.id
  };
}

function unlessOriginal(
  { original }: Deadline,
  dates: readonly PartialDate[]
): readonly PartialDate[] {
  return dates.length === 1 && dates[0] === original ? [] : dates;
}

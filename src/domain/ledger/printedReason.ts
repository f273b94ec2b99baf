import { currentDue } from '../deadline/currentDue';
import type { Deadline } from '../deadline/deadline';
import type { DateRecords } from './decidedChanges';

/**
 * Why a date moved that came moved with its record: what its paper printed. The row keeps it for good;
 * why later moves were made stands with those who asked for them. `deadline` as the row has it;
 * undefined where the row says no more than the decision that it shows.
 */
export function printedReason(
  deadline: Deadline,
  { changes, decisions }: DateRecords
): string | undefined {
  const { decisionId, original, reason } = deadline;
  if (decisionId === undefined) {
    const due = currentDue(deadline);
    const isMoved = due.length > 1 || (due.length === 1 && due[0] !== original);
    return isMoved ? reason : undefined;
  }
  const shown = decisions.find(({ id }) => id === decisionId);
  const change = changes.find(({ id }) => id === shown?.decidesId);
  return change === undefined || change.reason === reason ? undefined : reason;
}

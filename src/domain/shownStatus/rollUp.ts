import { comparePartialDates } from '../dates/partialDate';
import type { ShownStatus } from '../register/entry';
import { STATUS_ORDER, isComplete, isOpen } from '../status';
import type { RecordedStatus } from '../status';
import type { OwnShownStatus } from './showStatus';

/**
 * The status of a whole whose parts have statuses (`domain.md` rule 7): RED before AMBER before WHITE,
 * which is the order in which statuses are listed; all complete gives GREEN, or CLOSED if all are
 * CLOSED. Undefined for no parts.
 */
export function rollUp(statuses: readonly RecordedStatus[]): RecordedStatus | undefined {
  return STATUS_ORDER.find((status) => statuses.includes(status));
}

/**
 * The status of a recommendation as its sub-actions show it. Undefined for no parts.
 *
 * `changed` asks whether the whole came to its status after the last paper, not whether a part did
 * (R10/1: five of six parts are new, the recommendation is not). While a part is not complete, the
 * whole has its status since the first part that now decides came to it: every deciding part must be
 * changed. When all are complete, it has it since the last one: one changed part is enough.
 */
export function rolledUpStatus(
  parts: readonly OwnShownStatus[],
  recorded: RecordedStatus | undefined,
  writtenHere: boolean
): ShownStatus | undefined {
  const status = rollUp(parts.map((part) => part.status));
  if (status === undefined) return undefined;
  const deciding = parts.filter((part) => part.status === status);
  const complete = isComplete(status);
  return {
    status,
    recorded: recorded ?? rollUp(parts.map((part) => part.recorded)) ?? status,
    changed: complete ? parts.some((part) => part.changed) : deciding.every((part) => part.changed),
    pendingReview: complete && writtenHere,
    reason: {
      kind: 'rolled up',
      parts: parts.length,
      open: parts.filter((part) => isOpen(part.status)).length,
      decidedBy: deciding.reduce(moreUrgent).reason
    }
  };
}

/** Of two parts at one status, the later overdue or the earlier due. */
function moreUrgent(a: OwnShownStatus, b: OwnShownStatus): OwnShownStatus {
  const [left, right] = [a.reason, b.reason];
  if (right.kind === 'overdue') {
    const later = left.kind !== 'overdue' || comparePartialDates(right.original, left.original) < 0;
    return later ? b : a;
  }
  if (right.kind === 'ongoing' && left.kind === 'ongoing') {
    return comparePartialDates(right.due[0], left.due[0]) < 0 ? b : a;
  }
  return right.kind === 'ongoing' && left.kind !== 'overdue' ? b : a;
}

import type { PartialDate } from '../dates/partialDate';
import { isPast, monthsPastOriginal } from '../deadline/lateness';
import type { Position, Recommendation } from '../records';
import type { AsAt } from '../register/entry';
import { STATUS_ORDER } from '../status';
import type { RecordedStatus } from '../status';

/** Why a status cannot be proposed; `words/` says it in a sentence. */
export interface ProposalRefusal {
  readonly kind: 'past its original date';
  readonly original: PartialDate;
  readonly monthsPast: number;
}

/** What must be said along with a status. */
export type ProposalNeed = 'reason' | 'body';

export interface ProposableStatus {
  readonly status: RecordedStatus;
  readonly allowed: boolean;
  /** Set where it is not allowed: the reason stands where the choice is missing. */
  readonly why?: ProposalRefusal;
  /** RED within its date and CLOSED need a reason, WHITE needs the body waited for. */
  readonly needs?: ProposalNeed;
  /** The status that is recorded now. */
  readonly current: boolean;
}

/**
 * The statuses that a lead may propose on the as-at day, in the order of screens (`screens.md`,
 * "Claims offered to a lead"). Past its original date, a record cannot be proposed AMBER.
 */
export function statusesThatMayBeProposed(
  recommendation: Pick<Recommendation, 'deadline'>,
  position: Pick<Position, 'status'> | undefined,
  asAt: Pick<AsAt, 'day'>
): readonly ProposableStatus[] {
  return STATUS_ORDER.map((status) => {
    const why = refusalOf(status, recommendation, asAt);
    const needs = needOf(status, recommendation, asAt);
    return {
      status,
      allowed: why === undefined,
      ...(why && { why }),
      ...(needs && { needs }),
      current: position?.status === status
    };
  });
}

/** Why a status cannot be proposed, or undefined where it can. */
export function refusalOf(
  status: RecordedStatus,
  { deadline: { original } }: Pick<Recommendation, 'deadline'>,
  { day }: Pick<AsAt, 'day'>
): ProposalRefusal | undefined {
  if (status !== 'AMBER' || original === undefined || !isPast(original, day)) return undefined;
  const monthsPast = monthsPastOriginal(original, day);
  return { kind: 'past its original date', original, monthsPast };
}

/**
 * What must be said along with a status: why it will not be implemented, where its date does not
 * already say it (`domain.md` rule 2), why it was closed, and the body waited for (rule 4).
 */
export function needOf(
  status: RecordedStatus,
  { deadline: { original } }: Pick<Recommendation, 'deadline'>,
  { day }: Pick<AsAt, 'day'>
): ProposalNeed | undefined {
  if (status === 'WHITE') return 'body';
  if (status === 'CLOSED') return 'reason';
  const overdue = original !== undefined && isPast(original, day);
  return status === 'RED' && !overdue ? 'reason' : undefined;
}

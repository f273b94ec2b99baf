import type { Recommendation } from '../../../domain/records';
import type { AsAt } from '../../../domain/register/entry';
import { needOf } from '../../../domain/shownStatus/statusesThatMayBeProposed';
import type { PositionFields } from '../../../services/records/trackerStore';

/**
 * A position without what its form does not show: the reason or the body of a status that was left
 * does not go along with the new one. While the status stays, what is recorded beside it stays.
 */
export function positionAsSent(
  mine: PositionFields,
  base: PositionFields,
  recommendation: Pick<Recommendation, 'deadline'>,
  asAt: Pick<AsAt, 'day'>
): PositionFields {
  const need = needOf(mine.status, recommendation, asAt);
  const { reason, waitingFor } =
    mine.status === base.status ? base : { reason: undefined, waitingFor: undefined };
  return {
    ...mine,
    reason: need === 'reason' ? mine.reason : reason,
    waitingFor: need === 'body' ? mine.waitingFor : waitingFor
  };
}

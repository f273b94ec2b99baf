import type { ShownStatus } from '../register/entry';
import type { StatusReason } from './statusReason';

/** A reason that stands for itself: every one but "rolled up". */
export type AppliedReason = Exclude<StatusReason, { kind: 'rolled up' }>;

/** The reason that applies: of a rolled-up status, that of the part which decides. */
export function appliedReason({ reason }: Pick<ShownStatus, 'reason'>): AppliedReason {
  return reason.kind === 'rolled up' ? reason.decidedBy : reason;
}

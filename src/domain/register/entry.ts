import type { IsoDay, PartialDate } from '../dates/partialDate';
import type { DateLedger } from '../ledger/dateLedger';
import type { Action, Position, Recommendation, Report, Update } from '../records';
import type { RecordedStatus } from '../status';
import type { StatusReason } from '../shownStatus/statusReason';

/** The status as shown on the as-at day, with what a reader needs to believe it. */
export interface ShownStatus {
  readonly status: RecordedStatus;
  readonly recorded: RecordedStatus;
  /** Changed since the last issued paper. */
  readonly changed: boolean;
  /** Proposed as complete by a lead, and no review has verified it yet. */
  readonly pendingReview: boolean;
  readonly reason: StatusReason;
}

/** A sub-action with its shown status. */
export interface EntryPart {
  readonly action: Action;
  /** Undefined for tasks and clauses, which carry no status. */
  readonly shown?: ShownStatus;
  /** Of its own dates. */
  readonly ledger: DateLedger;
}

/** One row of the register: a recommendation joined with everything known about it. */
export interface RegisterEntry {
  readonly report: Report;
  readonly recommendation: Recommendation;
  /** Undefined where no position was recorded yet. */
  readonly position?: Position;
  /** Sub-actions, clauses and tasks in their order; withdrawn ones left out. */
  readonly parts: readonly EntryPart[];
  /** Parts that were withdrawn as mistakes, in their order; undefined where there are none. */
  readonly withdrawnParts?: readonly Action[];
  /** Newest first; withdrawn ones left out. */
  readonly updates: readonly Update[];
  readonly shown: ShownStatus;
  /** The dates it is due now, earliest first; empty where none is set. */
  readonly due: readonly PartialDate[];
  /** How its own dates came about. */
  readonly ledger: DateLedger;
  /** The day of the latest update. */
  readonly lastUpdate?: PartialDate;
}

/** The day that statuses are shown for, and the last paper that "changed" is measured from. */
export interface AsAt {
  readonly day: IsoDay;
  readonly lastPaper?: PartialDate;
}

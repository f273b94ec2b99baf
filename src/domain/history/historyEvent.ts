import type { PartialDate } from '../dates/partialDate';
import type { RecordId } from '../records';
import type { RecordedStatus } from '../status';

/** One entry of a recommendation's history. */
export type HistoryEvent = {
  readonly id: string;
  /** ISO date and time (UTC) for what the site recorded, a day or month for what papers say. */
  readonly at: string;
  /** The person, or undefined for what the Tracker derives. */
  readonly by?: string;
} & (
  | {
      readonly kind: 'position updated';
      readonly updateId: RecordId;
      readonly text: string;
      readonly status?: RecordedStatus;
      readonly asAt?: PartialDate;
      readonly sourcePaper?: string;
      readonly withdrawn: boolean;
    }
  | {
      readonly kind: 'date moved';
      readonly from: readonly PartialDate[];
      readonly to: readonly PartialDate[];
      readonly reason?: string;
    }
  | { readonly kind: 'lead changed'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'directorate changed'; readonly from?: string; readonly to?: string }
  /** Derived, never written: the original date passed. */
  | { readonly kind: 'went overdue'; readonly original: PartialDate }
  | { readonly kind: 'registered' }
);

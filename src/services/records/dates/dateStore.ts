import type { PartialDate } from '../../../domain/dates/partialDate';
import type { DateChangeCause } from '../../../domain/dueDateChange';
import type { RecordId } from '../../../domain/records';
import type { TrackerError } from '../../errors/trackerError';

/** Whose dates: a recommendation's own, or those of one of its sub-actions. */
export interface DateSubject {
  readonly kind: 'recommendation' | 'action';
  readonly id: RecordId;
}

/** A new date as a person asks for it. `id` is made once for the form: sending it again is harmless. */
export interface DateRequest {
  readonly id: RecordId;
  readonly subject: DateSubject;
  /** What stood when the form was opened. */
  readonly from: readonly PartialDate[];
  readonly to: readonly PartialDate[];
  /** Cause and reason are left out only for the first date of a record that has none. */
  readonly cause?: DateChangeCause;
  readonly reason?: string;
}

/** Takes a request back. `id` is made once for the form. */
export interface DateWithdrawal {
  readonly id: RecordId;
  readonly subject: DateSubject;
  readonly changeId: RecordId;
  readonly reason?: string;
}

/** A decision on a date that was asked for. `id` is made once for the form. */
export interface DateDecisionToSend {
  readonly id: RecordId;
  readonly subject: DateSubject;
  readonly changeId: RecordId;
  readonly outcome: 'agreed' | 'not agreed';
  /** The dates that hold from now on: those asked for, or others; empty where it was not agreed. */
  readonly dates: readonly PartialDate[];
  /** Kept in ReviewNotes; needed where it was not agreed. */
  readonly reason?: string;
}

export type DecisionOutcome =
  | { readonly kind: 'decided' }
  /**
   * The decision is on the site and every reader of the Tracker shows it; the row of the record could
   * not be written (no right to it, or it failed). `mend` writes it.
   */
  | { readonly kind: 'row behind'; readonly message: string; readonly cause: TrackerError }
  /** Somebody else decided it before; what was sent does not count. */
  | {
      readonly kind: 'decided before';
      readonly outcome: 'agreed' | 'not agreed';
      readonly by?: string;
    };

/**
 * Dates asked for and decided. Every method may throw a `TrackerError`, or a `DateError` where others
 * withdrew or decided meanwhile; all are safe to repeat with the same ids.
 */
export interface DateStore {
  readonly ask: (request: DateRequest) => Promise<void>;
  /** Takes back what the person asked for and nobody decided yet. */
  readonly withdraw: (withdrawal: DateWithdrawal) => Promise<void>;
  /** Writes the review, its reason, then the dates of the record under its ETag. */
  readonly decide: (decision: DateDecisionToSend) => Promise<DecisionOutcome>;
  /** An owner's own move: asked for and agreed in one go, both recorded. */
  readonly move: (request: DateRequest, decisionId: RecordId) => Promise<DecisionOutcome>;
  /** Writes dates that were decided and that the row does not show; quiet where there are none. */
  readonly mend: (subject: DateSubject) => Promise<void>;
  /** Why reviews about a record came to their outcome, by the review's id; empty for staff. */
  readonly reasons: (subjectId: RecordId) => Promise<ReadonlyMap<RecordId, string>>;
}

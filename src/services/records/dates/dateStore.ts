import type { PartialDate } from '../../../domain/dates/partialDate';
import type { DateChangeCause } from '../../../domain/dueDateChange';
import type { RecordId } from '../../../domain/records';

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
  readonly cause: DateChangeCause;
  readonly reason: string;
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
   * not be written (no right to it, or it failed). An owner's next edit writes it.
   */
  | { readonly kind: 'row behind'; readonly message: string }
  /** Somebody else decided it meanwhile; nothing was added. */
  | {
      readonly kind: 'decided before';
      readonly outcome: 'agreed' | 'not agreed';
      readonly by?: string;
    };

/** Dates asked for and decided. Every method may throw a `TrackerError`; all are safe to repeat. */
export interface DateStore {
  readonly ask: (request: DateRequest) => Promise<void>;
  /** Takes back what was asked for and not decided; `id` is made once for the form. */
  readonly withdraw: (withdrawal: {
    readonly id: RecordId;
    readonly subject: DateSubject;
    readonly changeId: RecordId;
    readonly reason?: string;
  }) => Promise<void>;
  /** Writes the review, its reason, then the dates of the record under its ETag. */
  readonly decide: (decision: DateDecisionToSend) => Promise<DecisionOutcome>;
  /** An owner's own move: asked for and agreed in one go, both recorded. */
  readonly move: (request: DateRequest, decisionId: RecordId) => Promise<DecisionOutcome>;
  /** Writes dates that were decided and that the row does not show; quiet where there are none. */
  readonly mend: (subject: DateSubject) => Promise<void>;
}

import type { PartialDate } from '../dates/partialDate';

/** Why a status is what it is; `words/` says it in a sentence. */
export type StatusReason =
  /** Past its original date: whole months past the end of that month or day; at least 1. */
  | {
      readonly kind: 'overdue';
      readonly monthsPast: number;
      readonly original: PartialDate;
      /** The dates it is due now, earliest first; empty where the original stands. */
      readonly revised: readonly PartialDate[];
    }
  /** RED because it cannot or will not be implemented, or for a reason recorded without a date. */
  | { readonly kind: 'will not be implemented'; readonly why?: string }
  /** AMBER within its date. */
  | { readonly kind: 'ongoing'; readonly due: readonly PartialDate[] }
  /** AMBER and no date was set. */
  | { readonly kind: 'ongoing without a date' }
  | { readonly kind: 'waiting for another body'; readonly body?: string }
  | { readonly kind: 'implemented' }
  | { readonly kind: 'pending evidential review' }
  | { readonly kind: 'closed'; readonly why?: string }
  /** No position has been recorded. */
  | { readonly kind: 'nothing recorded' }
  /** The parts decide: how many of them stand at this status. */
  | {
      readonly kind: 'rolled up';
      readonly parts: number;
      readonly open: number;
      readonly decidedBy: Exclude<StatusReason, { kind: 'rolled up' }>;
    };

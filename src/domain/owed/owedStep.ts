import type { DateMove } from '../ledger/dateLedger';
import type { PartialDate } from '../dates/partialDate';
import type { Action, RecordId } from '../records';
import type { Review } from '../review';

/** The one thing to do next on a recommendation; `components/loc/myActions.ts` says it in words. */
export type OwedStep =
  /** A reviewer was not satisfied, and nothing was said since. */
  | { readonly kind: 'answer a review'; readonly review: Review }
  /** A piece of evidence was found insufficient. */
  | {
      readonly kind: 'answer a verdict';
      readonly proves: string;
      /** Of the verdict. */
      readonly reviewId?: RecordId;
      readonly part?: Action;
      readonly on?: PartialDate;
    }
  /** A new date was asked for and not agreed. */
  | { readonly kind: 'answer a refused date'; readonly refused: DateMove; readonly part?: Action }
  /** What proved a clause, or the whole, proves it no longer. */
  | { readonly kind: 'renew evidence'; readonly proves: string; readonly part?: Action }
  /** Proposed as complete, and nothing shows it for a clause, or for the whole. */
  | { readonly kind: 'add evidence'; readonly part?: Action }
  /** Nothing has been recorded since it was published. */
  | { readonly kind: 'agree the plan' }
  | {
      readonly kind: 'update the position';
      /** The month that is owed. */
      readonly month: PartialDate;
      readonly last?: PartialDate;
      /** Set where only this sub-action is the person's. */
      readonly part?: Action;
    }
  /** Every date it was due has passed, and no new one is asked for. */
  | { readonly kind: 'ask for a date'; readonly passed: PartialDate; readonly part?: Action }
  /** A task or sub-action is due soon, or its date has passed. */
  | { readonly kind: 'finish a part'; readonly part: Action; readonly due: PartialDate }
  /** Open, and no date was ever set. */
  | { readonly kind: 'set a date' };

/** Why nothing is owed on a recommendation. */
export type NothingOwed =
  'complete' | 'waits for a review' | 'waits for another body' | 'up to date' | 'date asked for';

export type Owed =
  | { readonly kind: 'owed'; readonly step: OwedStep }
  | { readonly kind: 'nothing'; readonly why: NothingOwed };

/** Whether a step answers somebody who was not satisfied. */
export function isReturned({ kind }: OwedStep): boolean {
  return (
    kind === 'answer a review' || kind === 'answer a verdict' || kind === 'answer a refused date'
  );
}

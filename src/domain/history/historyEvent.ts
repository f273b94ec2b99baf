import type { PartialDate } from '../dates/partialDate';
import type { DateChangeCause } from '../dueDateChange';
import type { EvidencePlace, VerdictAsked } from '../evidence/evidence';
import type { Action, RecordId } from '../records';
import type { ReviewKind, ReviewOutcome } from '../review';
import type { RecordedStatus } from '../status';

/** A part as history names it. */
export type PartNamed = Pick<Action, 'kind' | 'label' | 'text'>;

/** Who took something back, and when (ISO date and time, UTC). */
export interface TakenBack {
  readonly by?: string;
  readonly at?: string;
}

/** What of a part was changed at one time. */
export type PartChange =
  | { readonly kind: 'status'; readonly from?: RecordedStatus; readonly to?: RecordedStatus }
  | { readonly kind: 'position'; readonly text?: string; readonly asAt?: PartialDate }
  | { readonly kind: 'done'; readonly by?: string; readonly on?: PartialDate }
  | { readonly kind: 'not done' }
  | {
      readonly kind: 'dates';
      readonly from: readonly PartialDate[];
      readonly to: readonly PartialDate[];
    }
  | { readonly kind: 'lead'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'wording'; readonly from?: string }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | { readonly kind: 'restored' };

/** What of the registration of a recommendation an owner corrected; `from` and `to` in words. */
export interface Correction {
  readonly field:
    'ref' | 'kind' | 'wording' | 'topic' | 'applies to' | 'marking' | 'deadline' | 'order';
  readonly from?: string;
  readonly to?: string;
}

/** Whom dates, evidence or a review are about, where that is not the recommendation as a whole. */
interface OfPart {
  readonly part?: PartNamed;
}

/** One entry of a recommendation's history: one fact, in whichever lists it was recorded. */
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
      readonly reason?: string;
      readonly waitingFor?: string;
      readonly asAt?: PartialDate;
      readonly sourcePaper?: string;
      /** Taken back by another update; its words stay readable. */
      readonly withdrawn: boolean;
      readonly withdrawnBy?: TakenBack;
      /** The update that this one takes back: who wrote that, and when. */
      readonly withdraws?: TakenBack;
    }
  | ({
      readonly kind: 'date asked for';
      readonly from: readonly PartialDate[];
      readonly to: readonly PartialDate[];
      readonly cause?: DateChangeCause;
      readonly reason?: string;
      readonly withdrawn: boolean;
    } & OfPart)
  | ({
      readonly kind: 'date request withdrawn';
      readonly to: readonly PartialDate[];
      /** Set where it does not count: it came after the decision, or from somebody else. */
      readonly ignored?: true;
    } & OfPart)
  | ({
      readonly kind: 'date decided';
      readonly outcome: 'agreed' | 'not agreed';
      readonly from: readonly PartialDate[];
      /** The dates that hold from then on; those asked for where it was not agreed. */
      readonly to: readonly PartialDate[];
      /** Why it was decided so, where this person may read it. */
      readonly reason?: string;
      /** Set where one person asked for it and agreed it in one go: then it was moved. */
      readonly movedFor?: { readonly cause?: DateChangeCause; readonly reason?: string };
      readonly withdrawn: boolean;
      /** Set where it does not count: decided before, or withdrawn by whoever had asked. */
      readonly ignored?: true;
    } & OfPart)
  | {
      /** Somebody changed the dates of the row, and no decision stands behind it. */
      readonly kind: 'date moved';
      readonly from: readonly PartialDate[];
      readonly to: readonly PartialDate[];
      readonly reason?: string;
    }
  | ({
      readonly kind: 'evidence added';
      readonly keptIn: EvidencePlace;
      readonly proves: string;
      /** Of the file or link, where this person may see it. */
      readonly name?: string;
      readonly verdictAsked?: VerdictAsked;
      readonly effectiveFrom?: PartialDate;
      readonly effectiveTo?: PartialDate;
      readonly withdrawn: boolean;
    } & OfPart)
  | ({
      readonly kind: 'evidence withdrawn';
      readonly proves: string;
      readonly name?: string;
    } & OfPart)
  | {
      readonly kind: 'evidence judged';
      readonly outcome?: ReviewOutcome;
      readonly proves?: string;
      readonly name?: string;
      readonly reason?: string;
      readonly withdrawn: boolean;
    }
  | ({
      readonly kind: 'reviewed';
      readonly review: ReviewKind;
      readonly outcome?: ReviewOutcome;
      readonly tier?: number;
      readonly reason?: string;
      readonly withdrawn: boolean;
    } & OfPart)
  | ({ readonly kind: 'review withdrawn'; readonly review: ReviewKind } & OfPart)
  | { readonly kind: 'part added'; readonly part: PartNamed }
  | {
      readonly kind: 'part changed';
      readonly part: PartNamed;
      readonly changes: readonly PartChange[];
    }
  | { readonly kind: 'lead changed'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'directorate changed'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'registration corrected'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'recommendation withdrawn'; readonly reason: string }
  | { readonly kind: 'recommendation restored' }
  /** Derived, never written: the original date passed. */
  | { readonly kind: 'went overdue'; readonly original: PartialDate; readonly part?: PartNamed }
  | { readonly kind: 'registered' }
);

/** The kinds that the time line can be narrowed to. */
export const HISTORY_TOPICS = ['position', 'dates', 'evidence', 'who'] as const;
export type HistoryTopic = (typeof HISTORY_TOPICS)[number];

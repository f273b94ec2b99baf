import type { SheetReview } from '../../../domain/sheet/sheetReview';
import type { RefreshReceipt, SentOnce } from '../../work/sheetWork';

/** What was found and done with a table since the pane was opened; it stays when another is looked at. */
export interface TableInHand {
  readonly review?: SheetReview;
  /** When the review was made: ISO date and time, UTC. */
  readonly reviewedAt?: string;
  /** Somebody changed the sheet since the review: it may say less than is there. */
  readonly isOld?: boolean;
  readonly refreshed?: RefreshReceipt;
  /** Every send, newest first. */
  readonly sent?: readonly SentOnce[];
}

export const NOTHING_IN_HAND: TableInHand = {};

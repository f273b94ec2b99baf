import { changesToSend } from '../../../domain/sheet/changesToSend';
import { holdsAnything } from '../review/holdsAnything';
import type { ReviewedRow, SheetReview } from '../../../domain/sheet/sheetReview';

/** Rows of a review by what Send does with them. */
export interface RowsToSend {
  readonly ready: readonly ReviewedRow[];
  /** They have something to put right first. */
  readonly heldBack: readonly ReviewedRow[];
}

/** Which rows Send would send now. */
export function rowsToSend({ rows }: SheetReview): RowsToSend {
  const isReady = (row: ReviewedRow): boolean => Object.keys(changesToSend(row) ?? {}).length > 0;
  return {
    ready: rows.filter(isReady),
    heldBack: rows.filter((row) => holdsAnything(row) && !isReady(row))
  };
}

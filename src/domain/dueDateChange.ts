import type { PartialDate } from './dates/partialDate';
import type { RecordId } from './records';

/** Why dates are moved, as the papers give it (`domain.md` 1.6, 2.10, 3.15, 8). */
export const DATE_CHANGE_CAUSES = [
  'waiting for another body',
  'aligned with an inspection',
  'people or posts',
  'money or procurement',
  'systems or technology',
  'more work than expected',
  'evidence not yet sufficient',
  'other'
] as const;

export type DateChangeCause = (typeof DATE_CHANGE_CAUSES)[number];

/**
 * A new date asked for: added, never changed; one may withdraw another. Whether it is agreed is a
 * `Review` of the kind "decision on a date" that names it.
 */
export interface DueDateChange {
  readonly id: RecordId;
  /** The recommendation or action whose date it is. */
  readonly subjectId: RecordId;
  /** The dates that stood when it was asked for, earliest first. */
  readonly from: readonly PartialDate[];
  /** The dates asked for, earliest first; empty where it only withdraws another. */
  readonly to: readonly PartialDate[];
  readonly cause?: DateChangeCause;
  readonly reason?: string;
  readonly withdrawsId?: RecordId;
  readonly sourcePaper?: string;
  /** SharePoint's: who asked, and when (ISO date and time, UTC). */
  readonly author?: string;
  readonly created?: string;
}

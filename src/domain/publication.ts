import type { PartialDate } from './dates/partialDate';

/** Where an inspection stands on its way to a published report (`domain.md` 2.6). */
export type PublicationStatus =
  | 'inspection awaited'
  | 'unannounced inspection awaited'
  | 'inspection in progress'
  | 'report awaited'
  | 'published';

/** A row of a schedule of inspections. The day of publication is the report's own. */
export interface Publication {
  readonly status: PublicationStatus;
  /** Place in the schedule, from 1: awaited first, then newest first. */
  readonly order: number;
  /** Month in which it is expected, and the words that say so: "late May". */
  readonly anticipated?: PartialDate;
  readonly anticipatedPrinted?: string;
  readonly willNotBePublished: boolean;
  /** Whom it is about, as printed: "Force & thematic", "Borough specific". */
  readonly scopePrinted?: string;
  /** What is published, as printed: "Reports", "Letter", "Profile". */
  readonly form?: string;
  /** Month of the follow-up, where one is known. */
  readonly followUp?: PartialDate;
  readonly sourcePaper?: string;
}

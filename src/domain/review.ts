import type { Tier } from './actionPlan';
import type { PartialDate } from './dates/partialDate';
import type { Person } from './post';
import type { RecordId } from './records';

/** The steps at which somebody who is not the lead looks at the evidence (`domain.md` 1.13, 3.12). */
export const REVIEW_KINDS = [
  'evidential review',
  'reality test',
  'final review',
  'decision on a date',
  'verdict on evidence',
  'closure'
] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const REVIEW_OUTCOMES = [
  'commissioned',
  'in progress',
  'requirement met',
  'requirement partly met',
  'requirement not met',
  'returned',
  'agreed',
  'not agreed',
  'closure asked for',
  'closure confirmed',
  'sufficient',
  'insufficient'
] as const;

export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** What somebody who is not the lead found or decided: added, never changed; one may withdraw another. */
export interface Review {
  readonly id: RecordId;
  /** The recommendation, action, plan or audit reviewed. */
  readonly subjectId: RecordId;
  readonly kind: ReviewKind;
  readonly outcome?: ReviewOutcome;
  readonly tier?: Tier;
  readonly reviewedOn?: PartialDate;
  /** Who reviewed, where that is not whoever wrote the row. */
  readonly reviewer?: Person;
  /** A body or post that reviewed: "Commissioner". */
  readonly reviewerPrinted?: string;
  /** The change of date, or the use of evidence, that it decides. */
  readonly decidesId?: RecordId;
  /** The dates that hold from now on, earliest first. */
  readonly dateDecided: readonly PartialDate[];
  /** What was reviewed, with versions, one a line. */
  readonly reviewedVersions?: string;
  readonly reviewedSha256?: string;
  readonly withdrawsId?: RecordId;
  readonly sourcePaper?: string;
  /** SharePoint's: who wrote it, and when (ISO date and time, UTC). */
  readonly author?: string;
  readonly created?: string;
}

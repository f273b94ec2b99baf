import type { PartialDate } from '../../domain/dates/partialDate';
import type { PlanRag, Tier } from '../../domain/actionPlan';
import type { Warning } from './recognise/draft';

/** How many of each kind a plan holds; undefined is unknown, which is not 0. */
export interface ReadCounts {
  readonly afis?: number;
  readonly recommendations?: number;
  readonly causesOfConcern?: number;
}

/** A plan of a plan review, as read. */
export interface ReadPlan extends ReadCounts {
  /** Place in the review, from 1. */
  readonly row: number;
  readonly at: string;
  /** Every row that it was read from. */
  readonly rows: readonly string[];
  /** As printed, with whatever leaked into it: a status, a mark of closure. */
  readonly title: string;
  /** The title without a status or a mark of closure. */
  readonly name: string;
  /** "2021", "2018/19": the year in the title. */
  readonly year?: string;
  /** "amber", where a colour stands in the title. */
  readonly ragInTitle?: string;
  /** The colour in its title, or the one that its update names. */
  readonly rag?: PlanRag;
  /** The colour that its update expects next, and when. */
  readonly ragExpected?: PlanRag;
  readonly ragExpectedBy?: PartialDate;
  readonly levelPrinted?: string;
  readonly level?: number;
  readonly countsPrinted: readonly string[];
  readonly progressPrinted?: string;
  readonly tier?: Tier;
  /** Two readings of the tier were printed that differ. */
  readonly tierUncertain: boolean;
  readonly completionPrinted?: string;
  readonly completion?: PartialDate;
  /** "TBC" is printed in place of a date. */
  readonly completionToBeConfirmed: boolean;
  readonly closed: boolean;
  /** Where and how it says that the plan is closed: "completion (PLAN CLOSED)". */
  readonly closedMarkers: readonly string[];
  /** Who confirmed the closure, as printed: "HMICFRS". */
  readonly confirmedBy?: string;
  readonly supersededBy?: string;
  readonly update: readonly string[];
  /** As printed in columns for owners or directorates. */
  readonly directorates: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A line that is printed at the foot of pages. */
export interface ReadFooter {
  readonly at: string;
  readonly text: string;
  /** It resembles a footer of this paper and is not read as words. */
  readonly garbled: boolean;
}

/** A review of action plans: one row for each plan. */
export interface ReadPlanReview {
  readonly plans: readonly ReadPlan[];
  /** The headings of its columns, once for each time that they are printed. */
  readonly headingRows: readonly (readonly string[])[];
  /** What each tier means, in the paper's words. */
  readonly tierDefinitions: readonly { readonly tier: Tier; readonly text: string }[];
  readonly footers: readonly ReadFooter[];
}

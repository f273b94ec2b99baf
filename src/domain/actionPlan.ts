import type { PartialDate } from './dates/partialDate';

/** How far a plan is on its way to closure (`domain.md` 2.2): 1, 2 or 3. */
export type Tier = number;

/** The colour that a plan review gives a plan in prose, for example "recommendations remain as red". */
export type PlanRag = 'RED' | 'AMBER' | 'GREEN';

/** How a plan comes to be closed (`domain.md` rule 14). Undefined where closing is not spoken of. */
export interface PlanClosure {
  /** Asking the inspectorate to close a plan does not close it. */
  readonly state: 'asked for' | 'closed';
  readonly asked?: PartialDate;
  readonly closed?: PartialDate;
  /** Who confirmed it, as printed: "HMICFRS". Undefined where nobody is named. */
  readonly confirmedBy?: string;
  /** What took its place, in words: "2022 PEEL inspection". */
  readonly supersededBy?: string;
  /** What shows that it was confirmed: a minute, a letter. */
  readonly proof?: string;
}

/**
 * The action plan for a report (`domain.md` 1.10, one plan for each report). It may stand for a report
 * that is known only by its counts; a count that is undefined is unknown, which is not 0. What the plan
 * review says of it in words is an Update about the report.
 */
export interface ActionPlan {
  /** The plan's name in the review, where it differs from the report's title. */
  readonly title?: string;
  /** Place in the review, from 1. */
  readonly order: number;
  /** 1, 2 or 3 (`domain.md` 2.3). */
  readonly level?: number;
  readonly tier?: Tier;
  /** Areas for improvement that it holds. */
  readonly afis?: number;
  readonly recommendations?: number;
  readonly causesOfConcern?: number;
  /** The completion date as printed: "August 2023", "TBC". */
  readonly completionPrinted?: string;
  readonly completion?: PartialDate;
  readonly closure?: PlanClosure;
  /** The colour recorded for it, and the one expected next with its month. */
  readonly rag?: PlanRag;
  readonly ragExpected?: PlanRag;
  readonly ragExpectedBy?: PartialDate;
  readonly directorates: readonly string[];
  /** The review that it was read from: "02". */
  readonly sourcePaper?: string;
}

import type { PlanClosure, PlanRag } from '../../../src/domain/actionPlan';
import type { PartialDate } from '../../../src/domain/dates/partialDate';
import type { Scope } from '../../../src/domain/records';

/** A row of the plan review. */
export interface SamplePlan {
  /** Place in the review, from 1. */
  readonly row: number;
  /** The report's title as printed, with its year where one is printed. */
  readonly title: string;
  /** The plan's name as printed, where the title above leaves out noise or a word of status. */
  readonly planTitle?: string;
  /** Left out where the title does not say whom the report is about. */
  readonly scope?: Scope;
  /** 1, 2 or 3. */
  readonly level: number;
  /** Left out where no tier is printed. */
  readonly tier?: number;
  /** Areas for improvement; 'unknown' where the count is lost or not printed, which is not 0. */
  readonly afis: number | 'unknown';
  readonly recommendations: number | 'unknown';
  /** Left out where the row prints none: 0. */
  readonly causesOfConcern?: number;
  readonly completionPrinted?: string;
  readonly completion?: PartialDate;
  readonly closure?: PlanClosure;
  readonly rag?: PlanRag;
  readonly ragExpected?: PlanRag;
  readonly ragExpectedBy?: PartialDate;
  readonly directorates?: readonly string[];
  /** The corporate update in our own words. */
  readonly update: string;
  /**
   * Key of the report in another paper that this plan is for, as `recordIdOf` takes it
   * (`paper01/R6`); such a row has no report of its own.
   */
  readonly sameAs?: string;
}

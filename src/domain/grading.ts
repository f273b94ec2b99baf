import type { RecordId } from './records';

/** A grade that an inspection gave to a pillar, a question or an area (`domain.md` 1.14, 2.7). */
export interface Grading {
  readonly id: RecordId;
  /** The report that gave it, where it is held. */
  readonly reportId?: RecordId;
  readonly pillar: string;
  /** The question or area; undefined for the pillar as a whole. */
  readonly question?: string;
  /** Never a closed list: a vocabulary of the Settings offers the usual ones. "not graded" where none was given. */
  readonly grade: string;
  /** The year of the inspection as printed: "2016", "2021/22". */
  readonly year: string;
  readonly note?: string;
  readonly order: number;
  readonly sourcePaper?: string;
}

/** How many follow-up audits of a year took an audit from one grade to another (`domain.md` rule 18). */
export interface FollowUp {
  readonly id: RecordId;
  /** The audit that was followed up, where it is one audit and not a count of several. */
  readonly reportId?: RecordId;
  /** As printed: "2015/16". */
  readonly year: string;
  /** Undefined where the paper does not say. */
  readonly previousGrade?: string;
  readonly grade: string;
  readonly count: number;
  readonly note?: string;
  readonly order: number;
  readonly sourcePaper?: string;
}

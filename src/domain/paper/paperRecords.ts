import type { FollowUp, Grading } from '../grading';
import type { IsoDay } from '../dates/partialDate';
import type { Period } from '../period/period';
import type { RegisterEntry } from '../register/entry';
import type { Report, SiteSettings, Update } from '../records';
import type { PaperText } from './paperText';

/**
 * What papers and consistency checks are derived from: the records of a snapshot, joined, with their
 * statuses as the snapshot keeps them. Made by `paperRecordsOf`.
 */
export interface PaperRecords {
  readonly period: Period;
  /** The day that statuses are shown for. */
  readonly day: IsoDay;
  readonly settings: SiteSettings;
  /** Every report, in the order of the paper; also those without recommendations. */
  readonly reports: readonly Report[];
  /** In the order of the reports, then of the recommendations. */
  readonly entries: readonly RegisterEntry[];
  /** Of reports, plans and audits as well; newest first. */
  readonly updates: readonly Update[];
  readonly gradings: readonly Grading[];
  readonly followUps: readonly FollowUp[];
  readonly texts: readonly PaperText[];
  /** The frozen period before; NEW is what differs from it. Undefined for the first. */
  readonly previous?: PaperRecords;
}

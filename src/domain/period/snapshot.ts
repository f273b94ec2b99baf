import type { IsoDay } from '../dates/partialDate';
import type { FollowUp, Grading } from '../grading';
import type {
  Action,
  Position,
  Recommendation,
  RecordId,
  Report,
  SiteSettings,
  Update
} from '../records';
import type { DueDateChange } from '../dueDateChange';
import type { Review } from '../review';
import type { ShownStatus } from '../register/entry';
import type { PaperText } from '../paper/paperText';
import type { Period } from './period';

/** How a status line was shown on the day of the snapshot; it holds even if the rules change later. */
export interface ShownLine {
  /** A recommendation, or a sub-action with a status of its own. */
  readonly id: RecordId;
  readonly shown: ShownStatus;
}

/**
 * The records of a period as they stood, and how their statuses were shown: all that a paper is
 * printed from. A frozen one never changes; written canonically (`writeSnapshot`), the same records
 * give the same bytes.
 */
export interface Snapshot {
  /** Raised when the shape changes so that an older reader would misread it. */
  readonly format: 1;
  readonly period: Period;
  /** The day that statuses are shown for. */
  readonly day: IsoDay;
  readonly settings: SiteSettings;
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly dateChanges: readonly DueDateChange[];
  readonly reviews: readonly Review[];
  readonly gradings: readonly Grading[];
  readonly followUps: readonly FollowUp[];
  readonly shown: readonly ShownLine[];
  /** What was typed for papers of this period. */
  readonly texts: readonly PaperText[];
}

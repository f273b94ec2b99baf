import type { DueDateChange } from '../dueDateChange';
import type { EvidenceUse } from '../evidence/evidence';
import type { Action, Position, Recommendation, RecordId, Update } from '../records';
import type { Review } from '../review';

/** A record as one version of its row held it. */
export interface RecordVersion<Kept> {
  readonly record: Kept;
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly by?: string;
  /** Names the version: "Recommendations:512". */
  readonly key: string;
  /** Whether the row was made with it: older versions may have been deleted. */
  readonly isFirst: boolean;
}

/** Everything recorded about one recommendation, each list in the order in which it was added. */
export interface HistoryRecords {
  readonly updates: readonly Update[];
  /** Of the recommendation and of its parts. */
  readonly dateChanges: readonly DueDateChange[];
  readonly reviews: readonly Review[];
  /** Why reviews came to their outcomes, by review; none for people who may not read them. */
  readonly reasons: ReadonlyMap<RecordId, string>;
  readonly evidenceUses: readonly EvidenceUse[];
  /** Names of files and links that this person may see, by the file's or link's id. */
  readonly evidenceNames: ReadonlyMap<RecordId, string>;
  /** Versions of its row, the oldest first. */
  readonly recommendation: readonly RecordVersion<Recommendation>[];
  readonly position: readonly RecordVersion<Position>[];
  /** Versions of the rows of its parts, each the oldest first. */
  readonly parts: readonly (readonly RecordVersion<Action>[])[];
}

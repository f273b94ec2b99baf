import type { RecordId } from '../../../src/domain/records';
import type { Edit, SaveOutcome } from '../../../src/services/records/trackerStore';
import type { Player } from '../site/people';
import type { EditName } from './editKinds';

/** Fields of any kind of record, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** One send of an edit and what its person was told. */
export interface SentEdit {
  readonly by: Player;
  readonly of: EditName;
  readonly edit: Edit<Fields>;
  /** Undefined while nothing was told: the person waits in vain, or the schedule is over. */
  told: SaveOutcome<Fields> | { readonly kind: 'failed'; readonly error: unknown } | undefined;
}

/** Lists to which rows are added that nobody changes afterwards. */
export type AddedTo = 'DueDateChanges' | 'Reviews' | 'Actions' | 'EvidenceUse' | 'EvidenceLinks';

/** One form whose row is added once, however often the form is sent. */
export interface SentRow {
  readonly by: Player;
  readonly to: AddedTo;
  /** Made once for the form. */
  readonly id: RecordId;
  /** Columns that the row must have, by internal name; together no other form has them. */
  readonly columns: Fields;
  /** Whether the person was told that it is there. */
  isAcknowledged: boolean;
}

/** A decision on a date, whose row the dates of the record follow. */
export interface SentDecision extends SentRow {
  readonly changeId: RecordId;
  readonly outcome: 'agreed' | 'not agreed';
  readonly dates: readonly string[];
  /** Undefined where nothing was told, or that it failed. */
  told: 'decided' | 'row behind' | 'decided before' | undefined;
}

/** A task ticked, or its tick taken away. */
export interface SentTick {
  readonly by: Player;
  readonly attemptId: RecordId;
  readonly done: boolean;
  /** What the person was told to stand on the site. */
  told: { readonly fields: Fields; readonly etag: string } | undefined;
}

/** Everything that people did in one schedule, and were told. */
export interface Log {
  readonly edits: SentEdit[];
  readonly rows: SentRow[];
  readonly decisions: SentDecision[];
  readonly ticks: SentTick[];
  /** Errors that say nothing to a person: none may come. */
  readonly unexpected: unknown[];
  /** In words, in the order in which it happened; for whoever reads a failure. */
  readonly story: string[];
}

export function newLog(): Log {
  return { edits: [], rows: [], decisions: [], ticks: [], unexpected: [], story: [] };
}

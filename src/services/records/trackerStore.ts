import type { HistoryEvent } from '../../domain/history/historyEvent';
import type { MergeClash } from '../../domain/merge/mergeFields';
import type { PartialDate } from '../../domain/dates/partialDate';
import type {
  Action,
  Position,
  Recommendation,
  RecordId,
  Report,
  SiteSettings,
  Update
} from '../../domain/records';
import type { DueDateChange } from '../../domain/dueDateChange';
import type { Post } from '../../domain/post';
import type { Review } from '../../domain/review';
import type { TrackerError } from '../errors/trackerError';
import type { DateStore } from './dates/dateStore';
import type { EvidenceStore } from './evidence/evidenceStore';
import type { PartStore } from './parts/partStore';
import type { RowProblem } from './recordMapping';
import type { RegistrationStore } from './registration/registrationStore';

/** The row of a record: what its versions are read by, and the number at the end of its ETag. */
export interface RowOnSite {
  /** SharePoint's item id. */
  readonly itemId: number;
  readonly version: number;
}

/** Rows by the id of their record. */
export type RowsOnSite = ReadonlyMap<RecordId, RowOnSite>;

/** Everything that the register shows, as read from the lists. */
export interface SiteRecords {
  readonly settings: SiteSettings;
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly dateChanges: readonly DueDateChange[];
  readonly reviews: readonly Review[];
  readonly posts: readonly Post[];
  /** Values that are not as the Tracker writes them; their records are kept without them. */
  readonly problems?: readonly RowProblem[];
  /** What sheets remember of the rows that they were pulled from. */
  readonly rows?: {
    readonly recommendations: RowsOnSite;
    readonly positions: RowsOnSite;
    readonly actions: RowsOnSite;
  };
}

/** What the signed-in person may do; SharePoint enforces it, the screen only follows. */
export interface Rights {
  /** Edit Positions and add Updates (leads and owners). */
  readonly editPosition: boolean;
  /** Edit Recommendations and Reports: register, allocate, correct (owners). */
  readonly editAllocation: boolean;
  /** Edit Actions: sub-actions and tasks (leads and owners). */
  readonly editParts: boolean;
  /** Add DueDateChanges (leads and owners). */
  readonly askForDate: boolean;
  /** Add Reviews: decide on dates, judge evidence (reviewers and owners). */
  readonly review: boolean;
  /** Add files to Evidence and rows to EvidenceUse (leads and owners). */
  readonly addEvidence: boolean;
  /** Add files to RestrictedEvidence (cleared people). */
  readonly addRestrictedEvidence: boolean;
}

/** The fields of a position that a person edits together. An empty field is undefined. */
export interface PositionFields {
  readonly text: string | undefined;
  readonly status: Position['status'];
  /** Why it will not be implemented (RED within its date) or was closed (CLOSED). */
  readonly reason: string | undefined;
  readonly waitingFor: string | undefined;
  readonly asAt: PartialDate | undefined;
}

/** The fields of a recommendation that an owner allocates. An empty field is undefined. */
export interface AllocationFields {
  readonly directorate: string | undefined;
  readonly leadPost: string | undefined;
  readonly leadOfficer: string | undefined;
}

/** A record as it was read just before editing, with the version that a save is based on. */
export interface EditBase<Fields> {
  readonly id: RecordId;
  readonly fields: Fields;
  /** As SharePoint returned it. */
  readonly etag: string;
  readonly readAt: string;
  readonly editor?: string;
  readonly modified?: string;
  /** Of a position: the update that it says; what an attempt wrote before is known to have been seen. */
  readonly latestUpdateId?: RecordId;
}

/** One attempt to save. `attemptId` makes a repeated send harmless: keep it until the edit is over. */
export interface Edit<Fields> {
  readonly base: EditBase<Fields>;
  readonly mine: Fields;
  readonly attemptId: RecordId;
  /** An update that this one takes back: a mistake is withdrawn, never overwritten. */
  readonly withdraws?: RecordId;
  /**
   * What the person had typed before a clash and did not choose: it stays in the history, where the
   * record has one of its own words (a position). Its id makes a repeated send harmless.
   */
  readonly setAside?: { readonly id: RecordId; readonly fields: Fields };
}

export type SaveOutcome<Fields> =
  /** Saved; `joined` names the fields that somebody else had changed meanwhile and that both landed. */
  | {
      readonly kind: 'saved';
      readonly saved: EditBase<Fields>;
      readonly joined: readonly (keyof Fields)[];
      readonly joinedBy?: string;
    }
  /**
   * The update is on the site, where every reader of the Tracker takes the record from it; its row
   * could not be written. The same attempt sent again writes the row, and so does the next edit.
   */
  | {
      readonly kind: 'row behind';
      /** What stands on the site, as a save would have given it. */
      readonly standing: Extract<SaveOutcome<Fields>, { kind: 'saved' }>;
      /** Why the row could not be written. */
      readonly cause: TrackerError;
      /** The sentence for the person. */
      readonly message: string;
    }
  /** The same field was changed by both. Nothing was written over; the person chooses. */
  | {
      readonly kind: 'clash';
      readonly theirs: EditBase<Fields>;
      readonly clashes: readonly MergeClash<Fields>[];
      /** Fields only they changed, and fields only I changed: they join without asking. */
      readonly joinedTheirs: readonly (keyof Fields)[];
      readonly joinedMine: readonly (keyof Fields)[];
    };

/**
 * Reads and writes the records of one site. Every method may throw a `TrackerError` (errors.ts) whose
 * message is a sentence for the person: the site did not answer, no right, the record is gone.
 */
export interface TrackerStore {
  /** Reads every list whole. `progress` is called with the number of records read so far. */
  readonly readAll: (options?: {
    readonly progress?: (records: number) => void;
    readonly signal?: AbortSignal;
  }) => Promise<SiteRecords>;
  readonly rights: () => Promise<Rights>;
  readonly beginPositionEdit: (recommendationId: RecordId) => Promise<EditBase<PositionFields>>;
  /** Writes the Update first, then the Positions row under its ETag (`architecture.md`). */
  readonly savePosition: (edit: Edit<PositionFields>) => Promise<SaveOutcome<PositionFields>>;
  readonly beginAllocationEdit: (recommendationId: RecordId) => Promise<EditBase<AllocationFields>>;
  readonly saveAllocation: (edit: Edit<AllocationFields>) => Promise<SaveOutcome<AllocationFields>>;
  /** Updates and versions of a recommendation and its position, newest first. */
  readonly history: (recommendationId: RecordId) => Promise<readonly HistoryEvent[]>;
  readonly dates: DateStore;
  readonly evidence: EvidenceStore;
  readonly parts: PartStore;
  readonly registration: RegistrationStore;
}

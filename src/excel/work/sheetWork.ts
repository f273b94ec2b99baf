import type { Person } from '../../domain/post';
import type { RecordId } from '../../domain/records';
import type { ColumnKey } from '../../domain/sheet/sheetColumn';
import type { PullScope, SheetKind } from '../../domain/sheet/sheetKind';
import type { SheetReview } from '../../domain/sheet/sheetReview';
import type { Rights } from '../../services/records/trackerStore';
import type { RowReceipt } from '../../services/sheet/sheetSender';
import type { PulledTable } from '../workbook/trackerWorkbook';

export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** What is being done, for the person to follow. */
  readonly progress?: (progress: WorkProgress) => void;
}

export type WorkProgress =
  | { readonly kind: 'reading the site'; readonly records: number }
  | { readonly kind: 'reading the sheet' }
  | { readonly kind: 'writing the sheet'; readonly rows: number; readonly of: number }
  | { readonly kind: 'sending'; readonly rows: number; readonly of: number };

export interface PullRequest {
  readonly kind: SheetKind;
  readonly scope: PullScope;
  /** Undefined: as chosen last, or the usual ones. */
  readonly columns?: readonly ColumnKey[];
}

/** What there is to choose from when pulling. */
export interface PullChoices {
  readonly force: string;
  readonly me: Person;
  readonly rights: Rights;
  /** How many recommendations each scope holds. */
  readonly mine: number;
  readonly open: number;
  readonly reports: readonly {
    readonly id: RecordId;
    readonly title: string;
    readonly count: number;
  }[];
  readonly directorates: readonly { readonly name: string; readonly count: number }[];
  readonly views: readonly { readonly name: string; readonly address: string }[];
}

export interface RefreshReceipt {
  readonly changed: number;
  readonly added: number;
  /** Rows whose record does not belong to the pull any more (closed, allocated to others): they stay. */
  readonly left: readonly { readonly id: RecordId; readonly name: string }[];
  /** Cells that others changed and that the person had changed too: kept for Send to ask about. */
  readonly kept: number;
  readonly at: string;
}

export interface SendRequest {
  readonly pullId: RecordId;
  /** Undefined: every row that can be sent. */
  readonly only?: ReadonlySet<RecordId>;
  readonly choices?: ReadonlyMap<RecordId, Readonly<Partial<Record<ColumnKey, 'mine' | 'theirs'>>>>;
}

export interface SendReceipt {
  readonly receipts: readonly RowReceipt[];
  /** The review that it began from: rows with something wrong were not sent. */
  readonly review: SheetReview;
  /** Of the table that was sent: it says what its columns are called. */
  readonly kind: SheetKind;
  readonly at: string;
  /**
   * Why the workbook could not take note of the receipts: a cell was being edited. They hold all the
   * same; the next send looks what is there, and notes it.
   */
  readonly notKept?: unknown;
}

/** One press of Send. */
export interface SentOnce {
  readonly receipt: SendReceipt;
  /** As whom it was sent: their name. */
  readonly by?: string;
}

/** What was sent from a table since the pane was opened. */
export interface SentFromTable {
  readonly sheetName: string;
  /** Newest first. */
  readonly sends: readonly SentOnce[];
}

/**
 * What a person does with sheets: the add-in without its screens. Nothing is sent but by `send`, and
 * nothing that a person typed is written over. Methods may throw a `TrackerError` or a `WorkbookError`,
 * each with a sentence.
 */
export interface SheetWork {
  readonly choices: (options?: WorkOptions) => Promise<PullChoices>;
  readonly tables: () => Promise<readonly PulledTable[]>;
  readonly pull: (request: PullRequest, options?: WorkOptions) => Promise<PulledTable>;
  readonly review: (pullId: RecordId, options?: WorkOptions) => Promise<SheetReview>;
  readonly refresh: (pullId: RecordId, options?: WorkOptions) => Promise<RefreshReceipt>;
  readonly send: (request: SendRequest, options?: WorkOptions) => Promise<SendReceipt>;
  readonly writeReceipts: (sent: SentFromTable) => Promise<void>;
}

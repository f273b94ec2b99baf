import type { RecordId } from '../../domain/records';
import type { ColumnKey, FieldValue, SheetFields } from '../../domain/sheet/sheetColumn';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import type { RowMemory, RowVersions } from '../../domain/sheet/sheetMemory';

/** A changed or new row as it is sent. Sending the same row again is harmless. */
export interface RowToSend {
  readonly kind: SheetKind;
  readonly id: RecordId;
  readonly isNew: boolean;
  readonly rowNumber: number;
  readonly name: string;
  /** Only what a person changed, checked by the review. */
  readonly changes: SheetFields;
  readonly memory: RowMemory;
  /** Of the pull that it comes from: with the row's contents it makes the ids of what is added. */
  readonly pullId: RecordId;
  /** Of a new row: the report that it belongs to. */
  readonly reportId?: RecordId;
  /** What stands in the row's other cells: of a clash they say what the person had before them. */
  readonly values?: SheetFields;
  /** What the person chose of an earlier clash. */
  readonly choices?: Readonly<Partial<Record<ColumnKey, 'mine' | 'theirs'>>>;
  /** That clash: a choice counts while the site says what the person saw, else it clashes anew. */
  readonly seen?: Readonly<Partial<Record<ColumnKey, SheetClash>>>;
}

export interface SheetClash {
  readonly column: ColumnKey;
  /** When pulled, from the record's versions; `isBaseKnown` is false where SharePoint keeps it no more. */
  readonly base: FieldValue;
  readonly isBaseKnown: boolean;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
  /** Of a position: the update that says theirs, so that what was decided is not asked again. */
  readonly latestUpdateId?: RecordId;
}

export type RowReceipt = {
  readonly id: RecordId;
  readonly rowNumber: number;
  readonly name: string;
  /** Columns in which the person chose what others wrote. */
  readonly left?: readonly ColumnKey[];
} & (
  | {
      readonly kind: 'sent';
      /** What was sent, by column, as the person will recognise it. */
      readonly sent: SheetFields;
      /** Columns that others changed meanwhile: they stand as others left them. */
      readonly joined: readonly ColumnKey[];
      readonly joinedBy?: string;
      /** ISO date and time, UTC. */
      readonly at: string;
      readonly versions: RowVersions;
      /** Said beside it: the update is there and its row follows; a date waits for a decision. */
      readonly notes: readonly string[];
      /** The row of its record could not follow what was saved; the next change of the record mends it. */
      readonly isBehind?: true;
    }
  /** The site says so already. */
  | { readonly kind: 'nothing to send' }
  | {
      readonly kind: 'clash';
      readonly clashes: readonly SheetClash[];
      readonly by?: string;
      /** When they changed it, ISO date and time, UTC. */
      readonly theirsAt?: string;
      /** What of the row was sent all the same. */
      readonly sent: SheetFields;
    }
  /** A sentence for the person. `isUnsure`: it may have arrived; sending again finds out. */
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly isUnsure: boolean;
      readonly sent: SheetFields;
      readonly cause: unknown;
    }
  /** Stopped by the person before it was its turn. */
  | { readonly kind: 'not reached' }
);

export interface SendOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Sends rows of sheets: reads what stands on the site, merges per field, writes under ETags in batches,
 * and gives a receipt for every row, in the order given. Throws a `TrackerError` only where nothing was
 * begun.
 */
export interface SheetSender {
  readonly send: (
    rows: readonly RowToSend[],
    options?: SendOptions
  ) => Promise<readonly RowReceipt[]>;
}

import type { SheetKind } from './sheetKind';

/** A column by what it holds, whatever its heading says and wherever it stands. */
export type ColumnKey =
  | 'report'
  | 'ref'
  | 'wording'
  | 'label'
  | 'status'
  | 'standing'
  | 'reason'
  | 'waitingFor'
  | 'isNew'
  | 'dueOriginal'
  | 'due'
  | 'moves'
  | 'directorate'
  | 'leadPost'
  | 'leadOfficer'
  | 'position'
  | 'asAt'
  | 'lastUpdate'
  | 'newDate'
  | 'newDateCause'
  | 'newDateReason'
  | 'done'
  | 'doneBy'
  | 'doneOn'
  | 'author'
  | 'id';

/** How a value is typed, kept and shown. */
export type ColumnHolds =
  /** One line, or several with wrapped lines. */
  | 'text'
  | 'long text'
  /** One of the five plain words (`words/statusWord.ts`), from a drop-down list. */
  | 'status'
  /** One of a list. */
  | 'choice'
  /** A day, or a month shown as "mmm yyyy", as a real date. */
  | 'date'
  | 'yes'
  | 'id';

/** Who may change its cells; what nobody may change looks so. */
export type ColumnEdit = 'nobody' | 'leads' | 'owners' | 'owners on new rows';

export interface SheetColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly holds: ColumnHolds;
  readonly edit: ColumnEdit;
  /** In pixels. */
  readonly width: number;
  /** The id is always there, hidden: rows are found by it. */
  readonly shown: 'always' | 'unless left out' | 'when chosen' | 'hidden';
  /** What a `choice` is chosen from. */
  readonly choices?: readonly string[];
}

export type SheetColumns = Readonly<Record<SheetKind, readonly SheetColumn[]>>;

/**
 * The value of a cell as the Tracker keeps it: text with "\n" between lines, a recorded status ("RED"), a
 * partial date ("2018-01"), "yes"; undefined where the cell is empty. Dates that are several are text:
 * "Jan and Jun 2018".
 */
export type FieldValue = string | undefined;

export type SheetFields = Readonly<Partial<Record<ColumnKey, FieldValue>>>;

import type { CellToWrite } from '../../domain/sheet/sheetCell';
import type { ColumnKey, SheetColumn } from '../../domain/sheet/sheetColumn';
import type { RecordId } from '../../domain/records';
import type { SheetMemory } from '../../domain/sheet/sheetMemory';
import type { SheetRead } from '../../domain/sheet/sheetRead';
import type { WorkbookError } from './workbookError';

/** A pull that the workbook holds. */
export interface PulledTable {
  readonly memory: SheetMemory;
  /** What the sheet is called now; where the table is gone, what it was called at the pull. */
  readonly sheetName: string;
  /** Excel's id of its sheet, whatever that is called; undefined where the table is gone. */
  readonly sheetId?: string;
  /** Whether its sheet was the one in view when the tables were read. */
  readonly isInView?: boolean;
  /** Its table is not in the workbook any more: the pull can only be forgotten. */
  readonly isGone?: boolean;
  /** Why what the workbook keeps of it cannot be used; its memory then has no rows. */
  readonly damage?: WorkbookError;
  /** Sheets with a copy of the table: nothing is sent from a copy, and the pane says so. */
  readonly copies: readonly string[];
}

/** A row of cells, by column; the id stands in the column 'id'. */
export interface RowToWrite {
  readonly id: RecordId;
  readonly cells: Readonly<Partial<Record<ColumnKey, CellToWrite>>>;
}

/** A table as it is written on a sheet of its own. */
export interface TableToWrite {
  /** What the sheet is to be called; made to fit Excel's rules, and unique. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly RowToWrite[];
  readonly memory: SheetMemory;
  /** Whether the column may be changed by whoever pulled. */
  readonly mayEdit: (column: SheetColumn) => boolean;
}

/** What Refresh does to a table: cells of rows that are there, rows that came; nothing else is touched. */
export interface TableRefresh {
  readonly cells: readonly {
    readonly id: RecordId;
    readonly column: ColumnKey;
    readonly cell: CellToWrite;
  }[];
  readonly added: readonly RowToWrite[];
  /**
   * New rows that were sent and so have a record now: its id is written into them. A row that is not
   * found as the last `read` gave it is left alone.
   */
  readonly identified?: readonly { readonly rowNumber: number; readonly id: RecordId }[];
  readonly memory: SheetMemory;
}

/** A receipt as a row of a sheet: texts only. */
export interface ReceiptSheet {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The working spreadsheet, through Office.js. Every method may throw a `WorkbookError`. */
export interface TrackerWorkbook {
  /**
   * The pulls that the workbook holds, whatever its sheets are called now. A pull whose table is gone from
   * the workbook is given too, so that it can be forgotten.
   */
  readonly tables: () => Promise<readonly PulledTable[]>;
  /**
   * Writes a table on a new sheet and shows it. Throws an AbortError where `signal` stops it; of a table
   * that was not finished nothing stays.
   */
  readonly write: (
    table: TableToWrite,
    options?: { readonly signal?: AbortSignal; readonly progress?: (rows: number) => void }
  ) => Promise<PulledTable>;
  /** Every row, filtered and hidden ones too, in the order of the sheet; a totals row is left out. */
  readonly read: (pullId: RecordId) => Promise<SheetRead>;
  /**
   * Writes cells, adds rows, then keeps the memory. A cell whose value is not what the last `read` gave
   * was typed meanwhile: it stays, and its remembered hash with it. Safe to repeat.
   */
  readonly refresh: (pullId: RecordId, refresh: TableRefresh) => Promise<void>;
  /** Replaces what the workbook keeps of a pull, in one go. */
  readonly keepMemory: (memory: SheetMemory) => Promise<void>;
  readonly forget: (pullId: RecordId) => Promise<void>;
  readonly show: (pullId: RecordId, rowNumber?: number) => Promise<void>;
  readonly writeReceipts: (receipts: ReceiptSheet) => Promise<void>;
  /** Kept in the document's settings: the site, and the columns chosen by kind of table. */
  readonly setting: (key: 'site' | 'columns') => string | undefined;
  readonly keepSetting: (key: 'site' | 'columns', value: string) => Promise<void>;
}

import type { RecordId } from '../../../../src/domain/records';
import type { ColumnKey, SheetFields } from '../../../../src/domain/sheet/sheetColumn';
import type { RefreshReceipt, SendReceipt } from '../../../../src/excel/work/sheetWork';
import type { Side } from '../../scenarios/atExcel';
import type { Deed, OnTheWay, TypedColumn } from './commands';

export type Choices = ReadonlyMap<RecordId, Readonly<Partial<Record<ColumnKey, Side>>>>;

/** A row of a sheet as it reads now. */
export interface RowSeen {
  /** Undefined: a new row, or one that is nobody's. */
  readonly id: RecordId | undefined;
  /** Of every pulled column that is there, an empty cell as undefined. */
  readonly fields: SheetFields;
  /** What the person keeps in columns of their own. */
  readonly own: readonly string[];
}

/** A person at an Excel of their own, with a pull of the records of the sequence. */
export interface Seat {
  /** As the site knows them. */
  readonly name: string;
  readonly pull: () => Promise<void>;
  readonly send: (choices?: Choices) => Promise<SendReceipt>;
  readonly refresh: () => Promise<RefreshReceipt>;
  readonly rows: () => readonly RowSeen[];
  /** Types the words of a value; false where Excel refuses or there is no such row. */
  readonly type: (id: RecordId, column: ColumnKey, text: string) => boolean;
  /** Types other words into the only row that says these; false where there is none, or several. */
  readonly retype: (wording: string, next: string) => boolean;
  readonly addRow: (cells: Readonly<Partial<Record<ColumnKey, string>>>) => boolean;
  readonly deed: (deed: Deed, row: number) => boolean;
  /** Keeps the workbook as a file. */
  readonly save: () => Promise<void>;
  /** Opens the workbook in a fresh pane, as it stands or as it was saved; false: none was. */
  readonly reopen: (isSaved: boolean) => Promise<boolean>;
  /** Excel was closed in the middle; nothing is done here until it is opened again. */
  readonly isClosed: () => boolean;
}

/** An update about a record, as the site keeps it. */
export interface KeptUpdate {
  readonly id: RecordId;
  readonly followsId?: RecordId;
  readonly withdrawsId?: RecordId;
  readonly author: string;
  readonly fields: SheetFields;
}

/** A record as it is after a sequence. */
export interface History {
  readonly begun: SheetFields;
  /** In the order in which they were added. */
  readonly updates: readonly KeptUpdate[];
  /** What its row said, version by version. */
  readonly shown: readonly { readonly fields: SheetFields; readonly latest?: RecordId }[];
}

/** One site, and two people at Excel. */
export interface World {
  readonly ids: readonly RecordId[];
  readonly report: string;
  readonly seats: readonly [Seat, Seat];
  /** What befalls the next requests of this seat that write. */
  readonly befall: (seat: number, mishaps: readonly OnTheWay[]) => void;
  /** Somebody else saves a field in the register; false where the rules do not allow it. */
  readonly others: (id: RecordId, column: TypedColumn, value: string) => Promise<boolean>;
  readonly history: (id: RecordId) => Promise<History>;
  /** How many recommendations say this. */
  /** Counted by the words that they were typed with first. */
  readonly worded: (wording: string) => Promise<number>;
  /** How many new dates were asked for this reason. */
  readonly asked: (id: RecordId, reason: string) => Promise<number>;
  /** A number that grows with everything that is written to the site about these records. */
  readonly writes: () => Promise<number>;
  /** Lets work be done however long its waits are. */
  readonly wait: <T>(work: Promise<T>) => Promise<T>;
}

/** Opens worlds one after the other in this process. */
export interface Theatre {
  readonly open: () => Promise<World>;
  readonly close: () => void;
}

import type { RecordId } from '../records';
import type { ColumnKey } from './sheetColumn';
import type { SheetCell } from './sheetCell';

/** A row of a pulled table as it stands in the workbook now, wherever it was moved. */
export interface ReadRow {
  /** Undefined: no record id stands in it; it is a new row, or an empty one. */
  readonly id: RecordId | undefined;
  /** As Excel numbers the rows of the sheet, from 1. */
  readonly rowNumber: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, SheetCell>>>;
}

/** A pulled table as it stands in the workbook now. */
export interface SheetRead {
  readonly rows: readonly ReadRow[];
  /** Pulled columns that are not there any more: their changes cannot be sent. */
  readonly missing: readonly ColumnKey[];
}

import type { RecordId } from '../records';
import type { SheetFields } from './sheetColumn';

/** A record as a row of a sheet: all that its kind of table can show of it. */
export interface PulledRow {
  readonly id: RecordId;
  /** "Effectiveness 2016, 10": what the row is called in reviews and receipts. */
  readonly name: string;
  readonly fields: SheetFields;
}

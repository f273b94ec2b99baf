import { dayOfSerial } from '../../../domain/sheet/excelDate';
import type { RowToWrite } from '../trackerWorkbook';
import type { PlacedColumn } from './dress';

/** 1 January 1904 counted from the end of 1899: what dates of old Mac workbooks are off by. */
const DAYS_TO_1904 = 1462;

/** A date that was written, to see how the workbook shows it. */
export interface WrittenDate {
  readonly serial: number;
  readonly row: number;
  readonly at: number;
}

/** The first real date among the rows, in its place below the headings; undefined where there is none. */
export function firstDate(
  columns: readonly PlacedColumn[],
  rows: readonly RowToWrite[]
): WrittenDate | undefined {
  for (const { column, at } of columns.filter((one) => one.column.holds === 'date')) {
    const row = rows.findIndex(({ cells }) => typeof cells[column.key]?.value === 'number');
    const serial = rows[row]?.cells[column.key]?.value;
    if (typeof serial === 'number') return { serial, row: row + 1, at };
  }
  return undefined;
}

/**
 * Whether a workbook that shows a date so counts days from 1904. No API says it. The text must show the
 * year of that count and not the true one: a language or calendar of its own is no reason to refuse.
 */
export function countsFrom1904(serial: number, text: string): boolean {
  const year = dayOfSerial(serial)?.slice(0, 4);
  const later = dayOfSerial(serial + DAYS_TO_1904)?.slice(0, 4);
  return year !== undefined && later !== undefined && text.includes(later) && !text.includes(year);
}

import { isDay } from '../dates/partialDate';
import { DATE_CHANGE_CAUSES } from '../dueDateChange';
import { STATUS_ORDER } from '../status';
import { causeWord } from '../words/dateWords';
import { plainStatusWord } from '../words/plainStatusWord';
import { DAY_FORMAT, MONTH_FORMAT, serialOf } from './excelDate';
import { keptText } from './keptText';
import type { CellToWrite } from './sheetCell';
import type { ColumnKey, FieldValue, SheetColumn, SheetFields } from './sheetColumn';
import { YES_WORD } from './sheetColumns';
import { textInCell } from './textInCell';

/** Nothing that is typed or written becomes a formula, a number or a date. */
export const TEXT_FORMAT = '@';

/** Dates that are mostly days; the others are mostly months. */
const DAYS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['asAt', 'lastUpdate', 'doneOn']);

/** The number format of a whole column: what is typed into its empty cells is shown by it. */
export function formatOf({ key, holds }: Pick<SheetColumn, 'key' | 'holds'>): string {
  if (holds !== 'date') return TEXT_FORMAT;
  return DAYS.has(key) ? DAY_FORMAT : MONTH_FORMAT;
}

/**
 * A value as it is written into a cell. Dates are real ones; what Excel can show as no date (several,
 * none, before 1900) is text. Never throws; `readCell` gives the value back.
 */
export function cellOf(column: SheetColumn, value: FieldValue): CellToWrite {
  const kept = keptText(value);
  if (kept === undefined) return { value: '', format: formatOf(column) };
  switch (column.holds) {
    case 'date':
      return dateCell(kept);
    case 'status': {
      const status = STATUS_ORDER.find((one) => one === kept);
      return textCell(status === undefined ? kept : plainStatusWord(status));
    }
    case 'choice': {
      const cause = DATE_CHANGE_CAUSES.find((one) => one === kept);
      return textCell(cause === undefined ? kept : causeWord(cause));
    }
    case 'yes':
      return textCell(YES_WORD);
    default:
      return textCell(textInCell(kept));
  }
}

/** The cells of a row in the columns that are pulled, its id left out. */
export function cellsOf(
  columns: readonly SheetColumn[],
  fields: SheetFields
): Readonly<Partial<Record<ColumnKey, CellToWrite>>> {
  return Object.fromEntries(
    columns
      .filter(({ holds }) => holds !== 'id')
      .map((column) => [column.key, cellOf(column, fields[column.key])])
  );
}

function dateCell(date: string): CellToWrite {
  const serial = serialOf(date);
  if (serial === undefined) return textCell(date);
  return { value: serial, format: isDay(date) ? DAY_FORMAT : MONTH_FORMAT };
}

function textCell(value: string): CellToWrite {
  return { value, format: TEXT_FORMAT };
}

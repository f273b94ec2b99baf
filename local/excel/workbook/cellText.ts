import { format } from 'numfmt';
import { isError } from './cells';
import { styleAt } from './styles';
import type { CellValue, Sheet } from './types';

/** A value as Excel shows it in a cell wide enough, by its number format. */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value.error;
  if (numberFormat === '@' || (typeof value === 'string' && numberFormat === 'General')) {
    return String(value);
  }
  return format(numberFormat, value, { throws: false, dateErrorThrows: false, leap1900: true });
}

export function textAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.rows[row]?.[column]?.value;
  if (value === undefined) return '';
  return shownText(value, styleAt(sheet, row, column)?.numberFormat ?? 'General');
}

import type * as ExcelJs from 'exceljs';
import { formatDayLong, formatMonthLong } from '../../../domain/dates/formatDate';
import { monthOf } from '../../../domain/dates/partialDate';

/** A date as its cell shows it: a format without days ("mmmm yyyy") shows the month only. */
function dateInWords(date: Date, format: string | undefined): string {
  if (Number.isNaN(date.getTime())) return '';
  const day = date.toISOString().slice(0, 10);
  const showsDay = format === undefined || /d/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  return showsDay ? formatDayLong(day) : formatMonthLong(monthOf(day));
}

function wordsOfValue(value: ExcelJs.CellValue | undefined, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return dateInWords(value, format);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  // A hyperlink may hold rich text, whatever its type says.
  if ('hyperlink' in value) return wordsOfValue(value.text as ExcelJs.CellValue, format);
  if ('formula' in value || 'sharedFormula' in value) return wordsOfValue(value.result, format);
  if ('error' in value) return value.error;
  return '';
}

/** The words that a cell shows; a formula gives its last result and is never run. */
export function wordsOfCell(cell: ExcelJs.Cell): string {
  return wordsOfValue(cell.value, cell.numFmt);
}

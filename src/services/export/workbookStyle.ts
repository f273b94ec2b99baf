import type * as ExcelJs from 'exceljs';
import type { ColumnKind } from './sheetColumn';

export const TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';
const DAY_FORMAT = 'dd/mm/yyyy';
/** "Text": a text that begins with = stays one when somebody edits the cell. */
const TEXT_FORMAT = '@';

export const HEADING_STYLE: Partial<ExcelJs.Style> = {
  font: { bold: true },
  alignment: { vertical: 'top', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } },
  border: { bottom: { style: 'thin', color: { argb: 'FF8A98A8' } } }
};

export const NAMES_STYLE: Partial<ExcelJs.Style> = { font: { color: { argb: 'FF6B7785' } } };

const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  date: DAY_FORMAT,
  dateTime: TIME_FORMAT,
  text: TEXT_FORMAT,
  longText: TEXT_FORMAT,
  choice: TEXT_FORMAT,
  person: TEXT_FORMAT,
  url: TEXT_FORMAT,
  linkWords: TEXT_FORMAT,
  recordId: TEXT_FORMAT
};

/** In characters of the standard font. */
const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 24,
  longText: 60,
  number: 10,
  yesNo: 10,
  date: 12,
  dateTime: 20,
  choice: 16,
  person: 30,
  url: 40,
  linkWords: 24,
  recordId: 14
};

export function widthOf(kind: ColumnKind): number {
  return WIDTHS[kind];
}

export function styleOf(kind: ColumnKind): Partial<ExcelJs.Style> {
  return {
    alignment: { vertical: 'top', wrapText: kind === 'longText' },
    ...(FORMATS[kind] === undefined ? {} : { numFmt: FORMATS[kind] })
  };
}

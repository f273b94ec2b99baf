import type { SheetRow } from './cellValue';
import { LONGEST_CELL, partsOf } from './cellText';
import { dateForExcel } from './excelDate';
import type { SheetColumn } from './sheetColumn';
import type { WorkbookValue } from './sheetRowXml';
import type { ExportedList } from './siteExport';
import { furtherName, furtherTitle } from './words';

/** A column of the workbook: a column of the list, or one in which its long texts go on. */
export interface WorkbookColumn {
  readonly source: SheetColumn;
  readonly name: string;
  readonly title: string;
  /** Which part of the text stands here, from 0. */
  readonly part: number;
}

/** The columns of a list, and further ones after those whose longest text does not fit into one cell. */
export function workbookColumns({ columns, rows }: ExportedList): readonly WorkbookColumn[] {
  const most = new Map<string, number>();
  for (const row of rows) {
    for (const [name, value] of row) {
      if (typeof value !== 'string' || value.length <= LONGEST_CELL) continue;
      most.set(name, Math.max(most.get(name) ?? 1, partsOf(value).length));
    }
  }
  return columns.flatMap((source) => {
    const { name, title } = source;
    return Array.from({ length: most.get(name) ?? 1 }, (_, part) => ({
      source,
      part,
      name: part === 0 ? name : furtherName(name, part + 1),
      title: part === 0 ? title : furtherTitle(title, part + 1)
    }));
  });
}

/** What a row holds in a column of the workbook. */
export function workbookValue({ source, part }: WorkbookColumn, row: SheetRow): WorkbookValue {
  const value = row.get(source.name);
  if (typeof value !== 'string') return value;
  const isDate = source.kind === 'date' || source.kind === 'dateTime';
  return (isDate ? dateForExcel(value) : undefined) ?? partsOf(value)[part];
}

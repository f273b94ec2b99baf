import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { PullHead, WrittenColumn } from '../memory/pullHead';
import { WorkbookError } from '../workbookError';
import { isSame } from './findTables';
import type { TableNow } from './findTables';
import { matchColumns } from './matchColumns';
import type { ColumnPlaces } from './matchColumns';

/** Where a table stands on its sheet; rows and columns of the sheet are counted from 0. */
export interface TablePlace {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly showTotals: boolean;
  /** Of its first row below the headings. */
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly width: number;
  /** Columns of the sheet; deleted ones are not there. */
  readonly columns: ColumnPlaces;
  readonly written: readonly WrittenColumn[];
}

/** Looks where a table stands now; 'table gone' where somebody has just taken it away. */
export async function placeOf(
  context: Excel.RequestContext,
  now: TableNow,
  head: PullHead
): Promise<TablePlace> {
  const written = head.table.columns;
  const table = context.workbook.tables.getItem(now.id);
  const sheet = table.worksheet;
  const body = table.getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  await context.sync();
  const left = body.columnIndex;
  const places = matchColumns(written, now.columns, isSame(head, now));
  return {
    table,
    sheet,
    sheetName: now.sheetName,
    isProtected: sheet.protection.protected,
    showTotals: now.showTotals,
    top: body.rowIndex,
    rows: body.rowCount,
    left,
    width: body.columnCount,
    columns: new Map([...places].map(([key, place]) => [key, left + place])),
    written
  };
}

/** The column of the sheet that holds the ids; without it no row can be told. */
export function idColumn({ columns, sheetName }: TablePlace): number {
  const column = columns.get('id');
  if (column === undefined) throw new WorkbookError('ids gone', undefined, sheetName);
  return column;
}

/** What is written to a protected sheet is refused by Excel; said before anything is begun. */
export function checkWritable({ isProtected, sheetName }: TablePlace): void {
  if (isProtected) throw new WorkbookError('sheet is protected', undefined, sheetName);
}

/** The written columns that are there, from left to right. */
export function columnsThere(
  place: TablePlace
): readonly { readonly column: WrittenColumn; readonly at: number }[] {
  return place.written
    .flatMap((column) => {
      const at = place.columns.get(column.key);
      return at === undefined ? [] : [{ column, at }];
    })
    .sort((one, other) => one.at - other.at);
}

export const missingColumns = ({ written, columns }: TablePlace): readonly ColumnKey[] =>
  written.filter(({ key }) => !columns.has(key)).map(({ key }) => key);

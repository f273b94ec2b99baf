import { formatOf } from '../../../domain/sheet/cellOf';
import type { WrittenColumn, WrittenTable } from '../memory/pullHead';
import type { TableToWrite } from '../trackerWorkbook';
import { WorkbookError } from '../workbookError';
import { createCellWriter } from './cellWriter';
import { columnLetters } from './columnLetters';
import { countsFrom1904, firstDate } from './dateSystem';
import { dressColumns, dressRows } from './dress';
import type { PlacedColumn } from './dress';
import { formatAll } from './numberFormat';
import { idHeading, tableName } from './pullMark';
import { TABLE_STYLE } from './sheetLooks';
import { sheetTitle } from './sheetTitle';
import { writeRows } from './writeRows';

export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (rows: number) => void;
  /** Is told the new sheet's id and name as soon as it is there, so that it can be removed again. */
  readonly begun: (sheetId: string, sheetName: string) => void;
}

/**
 * Writes a table on a new sheet: formats of whole columns before values, values in few messages, then the
 * table around them and how it looks. What is remembered of it is not kept here.
 */
export async function writeTable(
  context: Excel.RequestContext,
  toWrite: TableToWrite,
  { signal, progress, begun }: WriteOptions
): Promise<WrittenTable> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(sheetTitle(toWrite.title, taken));
  sheet.load('id,name');
  await context.sync();
  begun(sheet.id, sheet.name);

  const columns = placedColumns(toWrite);
  for (const { column, at } of columns) {
    const letters = columnLetters(at);
    formatAll(sheet.getRange(`${letters}:${letters}`), formatOf(column));
  }
  const writer = createCellWriter(context, sheet, { signal });
  await writer.values(0, 0, [columns.map(({ column }) => column.heading)]);
  await writeRows(writer, 1, columns, toWrite.rows, progress);
  const date = firstDate(columns, toWrite.rows);
  const shown = date === undefined ? undefined : sheet.getRangeByIndexes(date.row, date.at, 1, 1);
  shown?.load('text');
  await writer.flush();
  if (date !== undefined && countsFrom1904(date.serial, shown?.text[0]?.[0] ?? '')) {
    throw new WorkbookError('dates from 1904');
  }
  progress?.(toWrite.rows.length);

  const rows = Math.max(1, toWrite.rows.length);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, columns.length), true);
  table.name = tableName(toWrite.memory.pullId);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  dressColumns(sheet, columns, new Map(toWrite.columns.map(({ key, width }) => [key, width])));
  dressRows(sheet, 1, rows, columns);
  sheet.freezePanes.freezeAt(namingCells(sheet, columns));
  table.load('id,name');
  table.columns.load('items/id,items/name');
  await context.sync();

  const ids = new Map(table.columns.items.map(({ id, name }) => [name, id]));
  return {
    name: table.name,
    tableId: table.id,
    sheetName: sheet.name,
    columns: columns.map(({ column }) => ({ ...column, columnId: ids.get(column.heading) ?? 0 }))
  };
}

/** The columns that say which row it is: they stay in sight with the headings. */
const NAMING: ReadonlySet<WrittenColumn['key']> = new Set(['report', 'ref']);

/** The heading row, as far as its first columns name the rows. */
function namingCells(sheet: Excel.Worksheet, columns: readonly PlacedColumn[]): Excel.Range {
  const first = columns.findIndex(({ column }) => !NAMING.has(column.key));
  return first > 0 ? sheet.getRangeByIndexes(0, 0, 1, first) : sheet.getRange('1:1');
}

/** Columns beside each other from the first one on; their ids are not known before the table is there. */
function placedColumns({ columns, memory, mayEdit }: TableToWrite): readonly PlacedColumn[] {
  return columns.map((column, at) => ({ column: writtenColumn(column), at }));

  function writtenColumn(column: TableToWrite['columns'][number]): WrittenColumn {
    const { key, holds, choices } = column;
    return {
      key,
      holds,
      heading: key === 'id' ? idHeading(memory.pullId) : column.heading,
      columnId: 0,
      mayEdit: key !== 'id' && mayEdit(column),
      ...(choices === undefined ? {} : { choices })
    };
  }
}

/** Takes a sheet away again, whatever stands on it. */
export async function removeSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).delete();
  await context.sync();
}

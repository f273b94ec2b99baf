import type { CellValue, SheetCell } from '../../../domain/sheet/sheetCell';
import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { ReadRow } from '../../../domain/sheet/sheetRead';
import type { WrittenColumn } from '../memory/pullHead';
import { WorkbookError } from '../workbookError';
import { markErrors } from './cellErrors';
import { inChunks } from './inChunks';
import { columnsThere, idColumn } from './tablePlace';
import type { TablePlace } from './tablePlace';

/** About 2 MB of usual texts in an answer; what is larger is asked for again in smaller pieces. */
const CELLS_AT_ONCE = 60_000;

export interface TableRows {
  readonly place: TablePlace;
  readonly rows: readonly ReadRow[];
}

/** A person may sort while a long table is read; that often it is read anew. */
const TRIES = 3;

/**
 * Every row of a table as it stands now, in the order of the sheet: also hidden and filtered ones; the
 * totals row is none. Values of all written columns, number formats of dates, formulas of what may be
 * changed.
 */
export async function readRows(
  context: Excel.RequestContext,
  findPlace: () => Promise<TablePlace>
): Promise<TableRows> {
  for (let tries = 1; ; tries += 1) {
    const place = await findPlace();
    const { rows, messages } = await readOnce(context, place);
    if (messages === 1 || (await stoodStill(context, place, rows))) return { place, rows };
    if (tries === TRIES) throw new WorkbookError('Excel busy');
  }
}

async function readOnce(
  context: Excel.RequestContext,
  place: TablePlace
): Promise<{ readonly rows: readonly ReadRow[]; readonly messages: number }> {
  idColumn(place);
  const there = columnsThere(place);
  const rows: ReadRow[] = [];
  let messages = 0;
  await inChunks(context, place.rows, Math.floor(CELLS_AT_ONCE / place.width), (start, count) => {
    const columns = there.map(({ column, at }) => askForColumn(place, column, at, start, count));
    return () => {
      messages += 1;
      for (let row = 0; row < count; row += 1) {
        rows.push(readRow(columns, row, place.top + start + row + 1));
      }
    };
  });
  return { rows: await markErrors(context, place, rows), messages };
}

interface AskedColumn {
  readonly column: WrittenColumn;
  readonly range: Excel.Range;
}

/** One range per column: what a person put between ours is not asked for. */
function askForColumn(
  { sheet, top }: TablePlace,
  column: WrittenColumn,
  at: number,
  start: number,
  count: number
): AskedColumn {
  const range = sheet.getRangeByIndexes(top + start, at, count, 1);
  const loaded = ['values'];
  if (column.holds === 'date') loaded.push('numberFormat');
  if (column.mayEdit) loaded.push('formulas');
  range.load(loaded);
  return { column, range };
}

function readRow(columns: readonly AskedColumn[], row: number, rowNumber: number): ReadRow {
  const cells: Partial<Record<ColumnKey, SheetCell>> = {};
  let id: string | undefined;
  for (const { column, range } of columns) {
    const value = valueAt(range.values, row);
    if (column.key === 'id') id = String(value).trim();
    else cells[column.key] = readCell(column, range, row, value);
  }
  return { id: id === '' ? undefined : id, rowNumber, cells };
}

function readCell(
  column: WrittenColumn,
  range: Excel.Range,
  row: number,
  value: CellValue
): SheetCell {
  return {
    value,
    ...(column.holds === 'date' ? { format: String(range.numberFormat[row]?.[0] ?? '') } : {}),
    ...(column.mayEdit && isFormula(range.formulas[row]?.[0], value) ? { isFormula: true } : {})
  };
}

/** In a cell formatted as text "=A1" is its value, and no formula. */
const isFormula = (formula: unknown, value: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** An empty cell is ''. */
export function valueAt(values: readonly (readonly unknown[])[], row: number): CellValue {
  const value = values[row]?.[0];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : '';
}

/** Whether the ids stand as they stood while the rows were read piece by piece. */
async function stoodStill(
  context: Excel.RequestContext,
  place: TablePlace,
  rows: readonly ReadRow[]
): Promise<boolean> {
  const body = place.table.getDataBodyRange();
  body.load('rowIndex,rowCount');
  const ids = await readIds(context, place);
  return (
    body.rowIndex === place.top &&
    body.rowCount === rows.length &&
    ids.every((id, row) => id === rows[row]?.id)
  );
}

/** The ids of all rows, in the order of the sheet; undefined where none stands. */
export async function readIds(
  context: Excel.RequestContext,
  place: TablePlace
): Promise<readonly (string | undefined)[]> {
  const column = idColumn(place);
  const ids: (string | undefined)[] = [];
  await inChunks(context, place.rows, CELLS_AT_ONCE, (start, count) => {
    const range = place.sheet.getRangeByIndexes(place.top + start, column, count, 1);
    range.load('values');
    return () => {
      for (let row = 0; row < count; row += 1) {
        const id = String(valueAt(range.values, row)).trim();
        ids.push(id === '' ? undefined : id);
      }
    };
  });
  return ids;
}

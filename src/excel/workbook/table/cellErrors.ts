import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { ReadRow } from '../../../domain/sheet/sheetRead';
import { runsOf } from './runs';
import type { TablePlace } from './tablePlace';

/** How Excel shows an error; a person may type such a text too. */
const LIKE_AN_ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** Marks the cells that hold an error of a formula. Asks Excel only where a value looks like one. */
export async function markErrors(
  context: Excel.RequestContext,
  { sheet, columns, top }: TablePlace,
  rows: readonly ReadRow[]
): Promise<readonly ReadRow[]> {
  const asked = [...columns].flatMap(([key, at]) =>
    runsOf(suspects(rows, key)).map(({ start, end }) => {
      const range = sheet.getRangeByIndexes(top + start, at, end - start + 1, 1);
      range.load('valueTypes');
      return { key, start, range };
    })
  );
  if (asked.length === 0) return rows;
  await context.sync();
  const marked = [...rows];
  for (const { key, start, range } of asked) {
    range.valueTypes.forEach(([type], place) => {
      const row = marked[start + place];
      if (type === 'Error' && row !== undefined) marked[start + place] = withError(row, key);
    });
  }
  return marked;
}

/** The places of rows whose cell looks like an error. */
function suspects(rows: readonly ReadRow[], key: ColumnKey): readonly number[] {
  return rows.flatMap(({ cells }, place) => {
    const value = cells[key]?.value;
    return typeof value === 'string' && LIKE_AN_ERROR.test(value) ? [place] : [];
  });
}

function withError(row: ReadRow, key: ColumnKey): ReadRow {
  const cell = row.cells[key];
  if (cell === undefined) return row;
  return { ...row, cells: { ...row.cells, [key]: { ...cell, isError: true } } };
}

import { isBlank, cellAt } from './cells';
import { columnsOf, overlaps } from './rect';
import { resizeTable } from './tables';
import type { Rect, Sheet, Table, WorkbookModel } from './types';

/**
 * What is written right below a table's last row, or right beside its last column, becomes part
 * of the table, as in Excel. Asks before the cells are written; what is returned does it.
 */
export function growTables(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  writes: (row: number, column: number) => boolean
): () => void {
  const growing = sheet.tables.flatMap((table): { table: Table; range: Rect }[] => {
    const grown = below(sheet, table, range, writes) ?? beside(sheet, table, range, writes);
    if (grown === undefined) return [];
    const taken = sheet.tables.some((other) => other !== table && overlaps(other.range, grown));
    return taken ||
      sheet.merged.some((rect) => overlaps(rect, grown) && !overlaps(rect, table.range))
      ? []
      : [{ table, range: grown }];
  });
  return () => {
    for (const one of growing) resizeTable(model, sheet, one.table, one.range);
  };
}

type Writes = (row: number, column: number) => boolean;

function below(sheet: Sheet, table: Table, range: Rect, writes: Writes): Rect | undefined {
  const first = table.range.bottom + 1;
  if (table.showTotals || range.top > first || range.bottom < first) return undefined;
  const from = Math.max(range.left, table.range.left);
  const to = Math.min(range.right, table.range.right);
  if (from > to || range.left < table.range.left || range.right > table.range.right)
    return undefined;
  const anything = some(from, to, (column) => writes(first, column));
  const taken = some(
    table.range.left,
    table.range.right,
    (column) => !isBlank(cellAt(sheet, first, column))
  );
  return anything && !taken ? { ...table.range, bottom: range.bottom } : undefined;
}

function beside(sheet: Sheet, table: Table, range: Rect, writes: Writes): Rect | undefined {
  const first = table.range.right + 1;
  if (range.left !== first || range.top < table.range.top || range.bottom > table.range.bottom) {
    return undefined;
  }
  const anything = some(range.top, range.bottom, (row) => writes(row, first));
  const taken = some(
    table.range.top,
    table.range.bottom,
    (row) => !isBlank(cellAt(sheet, row, first))
  );
  return anything && !taken ? { ...table.range, right: first + columnsOf(range) - 1 } : undefined;
}

function some(first: number, last: number, holds: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index += 1) if (holds(index)) return true;
  return false;
}

import type { RecordId } from '../../../domain/records';
import type { PullHead } from '../memory/pullHead';
import type { ColumnNow } from './matchColumns';
import { idHeading, markIn } from './pullMark';

/** A table of the workbook as it stands now. */
export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly showTotals: boolean;
  readonly sheetName: string;
  /** Excel's id of the sheet, by which events name it. */
  readonly sheetId: string;
  readonly columns: readonly ColumnNow[];
}

/** A pull's table, and copies of it. */
export interface FoundTable {
  readonly table: TableNow;
  readonly copies: readonly TableNow[];
}

const LOADED = [
  'items/id',
  'items/name',
  'items/showTotals',
  'items/columns/items/id',
  'items/columns/items/name',
  'items/columns/items/index',
  'items/worksheet/id',
  'items/worksheet/name',
  'items/worksheet/position'
].join();

/** Every table of the workbook, in the order of its sheets. */
export async function listTables(context: Excel.RequestContext): Promise<readonly TableNow[]> {
  const { tables } = context.workbook;
  tables.load(LOADED);
  await context.sync();
  return [...tables.items]
    .sort((one, other) => one.worksheet.position - other.worksheet.position)
    .map(({ id, name, showTotals, worksheet, columns }) => ({
      id,
      name,
      showTotals,
      sheetName: worksheet.name,
      sheetId: worksheet.id,
      columns: [...columns.items]
        .sort((one, other) => one.index - other.index)
        .map((column) => ({ id: column.id, name: column.name }))
    }));
}

/**
 * Tells which table is which pull's. A table is a pull's by its name, by Excel's id of it, or by the mark in
 * the heading of its hidden column, which copies have too: the one with the name is the pulled one, else
 * the one with the id, else the first.
 */
export function findTables(
  heads: readonly PullHead[],
  tables: readonly TableNow[]
): ReadonlyMap<RecordId, FoundTable> {
  const found = new Map<RecordId, FoundTable>();
  for (const head of heads) {
    const others = heads.filter((other) => other !== head);
    const ours = tables.filter(
      (table) =>
        isNamed(head, table) ||
        ((isSame(head, table) || isMarked(head, table)) &&
          !others.some((other) => isNamed(other, table)))
    );
    const table =
      ours.find((one) => isNamed(head, one)) ?? ours.find((one) => isSame(head, one)) ?? ours[0];
    if (table === undefined) continue;
    found.set(head.pullId, { table, copies: ours.filter((one) => one !== table) });
  }
  return found;
}

/** Tables with the mark of a pull that the workbook keeps nothing of: brought here without it. */
export function findLost(
  heads: readonly PullHead[],
  tables: readonly TableNow[]
): readonly { readonly table: TableNow; readonly mark: string }[] {
  const found = findTables(heads, tables);
  const taken = new Set([...found.values()].flatMap(({ table, copies }) => [table, ...copies]));
  return tables.flatMap((table) => {
    const mark = table.columns.map(({ name }) => markIn(name)).find((one) => one !== undefined);
    return mark === undefined || taken.has(table) ? [] : [{ table, mark }];
  });
}

/** Whether it is the very table that was written: Excel's ids of its columns are kept then. */
export const isSame = ({ table }: PullHead, { id }: TableNow): boolean => id === table.tableId;

const isNamed = ({ table }: PullHead, { name }: TableNow): boolean =>
  name.toLowerCase() === table.name.toLowerCase();

export const isMarked = ({ pullId }: Pick<PullHead, 'pullId'>, { columns }: TableNow): boolean => {
  const heading = idHeading(pullId).toLowerCase();
  return columns.some(({ name }) => name.trim().toLowerCase() === heading);
};

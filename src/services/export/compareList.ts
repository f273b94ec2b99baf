import type { SheetRow } from './cellValue';
import type { ReadRow } from './readList';
import type { CheckedList } from './readExport';
import { plainValue, rowKeys } from './rowKey';
import type { SheetColumn } from './sheetColumn';
import { isStamp, keyColumnOf } from './sheetColumn';

/** A row of the file with the row of the site that is the same record. */
export interface FoundRow {
  readonly itemId: number;
  readonly wanted: SheetRow;
  readonly found: SheetRow;
}

/** How the rows of a list stand to those of the file. */
export interface ListComparison {
  readonly missing: readonly SheetRow[];
  readonly same: readonly FoundRow[];
  /** The same record with other values; `columns` are those that differ, by their headings. */
  readonly differing: readonly (FoundRow & { readonly columns: readonly string[] })[];
  /** Rows of the site that are not in the file. */
  readonly extra: readonly ReadRow[];
}

/**
 * Holds what stands in a list against the file: who wrote a row and when is left aside. A person who is
 * missing on the site is no difference, because people whom the site does not know cannot be restored.
 */
export function compareList(
  { list, columns, rows }: CheckedList,
  existing: readonly ReadRow[]
): ListComparison {
  const key = keyColumnOf(list);
  const keys = rowKeys(key, columns, rows);
  const wanted = new Map(keys.map((each, index) => [each, rows[index]]));
  const existingKeys = rowKeys(
    key,
    columns,
    existing.map(({ row }) => row)
  );

  const same: FoundRow[] = [];
  const differing: (FoundRow & { readonly columns: readonly string[] })[] = [];
  const extra: ReadRow[] = [];
  existing.forEach((each, index) => {
    const row = wanted.get(existingKeys[index] ?? '');
    if (row === undefined) {
      extra.push(each);
      return;
    }
    const pair = { itemId: each.itemId, wanted: row, found: each.row };
    const others = columns.filter((column) => differs(column, pair)).map(({ title }) => title);
    if (others.length === 0) same.push(pair);
    else differing.push({ ...pair, columns: others });
  });
  const there = new Set(existingKeys);
  const missing = rows.filter((_, index) => !there.has(keys[index] ?? ''));
  return { missing, same, differing, extra };
}

function differs({ name, kind }: SheetColumn, { wanted, found }: FoundRow): boolean {
  if (isStamp(name)) return false;
  if (kind === 'person' && found.get(name) === undefined) return false;
  return plainValue(kind, wanted.get(name)) !== plainValue(kind, found.get(name));
}

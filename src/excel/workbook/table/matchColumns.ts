import type { ColumnKey } from '../../../domain/sheet/sheetColumn';
import type { WrittenColumn } from '../memory/pullHead';

/** A column of a table as it stands now, in its place. */
export interface ColumnNow {
  /** Excel's TableColumn.id. */
  readonly id: number;
  readonly name: string;
}

/** Where each written column stands in the table now, counted from 0; deleted ones are not there. */
export type ColumnPlaces = ReadonlyMap<ColumnKey, number>;

/**
 * Finds the written columns wherever they were moved: by Excel's ids, which tell renamed ones too; and by
 * their heading where a column was made anew. `areIdsKept`: whether the table is the written one by its own
 * id. Else ids may have been given out anew (LibreOffice numbers them by place, a copy has its own), and
 * only headings count: a column that has another heading then is missing, never guessed. So are both columns
 * where one has got the other's heading: what stands in it may have been moved there, or its heading only.
 */
export function matchColumns(
  written: readonly WrittenColumn[],
  now: readonly ColumnNow[],
  areIdsKept: boolean
): ColumnPlaces {
  const byHeading = new Map(now.map(({ name }, place) => [plain(name), place]));
  const byId = new Map(areIdsKept ? now.map(({ id }, place) => [id, place]) : []);
  const found = new Map<ColumnKey, number>();
  const keyOf = new Map(written.map(({ key, heading }) => [plain(heading), key]));
  const exchanged = new Set<ColumnKey>();
  for (const { key, columnId } of written) {
    const place = byId.get(columnId);
    if (place === undefined) continue;
    found.set(key, place);
    const named = keyOf.get(plain(now[place]?.name ?? ''));
    if (named !== undefined && named !== key) exchanged.add(key).add(named);
  }
  const taken = new Set(found.values());
  for (const { key, heading } of written) {
    const place = byHeading.get(plain(heading));
    if (place !== undefined && !taken.has(place) && !found.has(key)) found.set(key, place);
  }
  exchanged.forEach((key) => found.delete(key));
  return found;
}

/** Excel tells headings apart whatever their case; people add blanks. */
const plain = (heading: string): string => heading.trim().replace(/\s+/g, ' ').toLowerCase();

import type { ColumnKey } from '../../domain/sheet/sheetColumn';
import type { RowMemory, SheetMemory } from '../../domain/sheet/sheetMemory';
import type { CellsLeft } from './table/refreshRows';

/**
 * The memory after a refresh that left cells alone: of those cells it is what it was, versions of their
 * rows too, so that they count as changed by the person and Send asks.
 */
export function memoryLeft(before: SheetMemory, after: SheetMemory, left: CellsLeft): SheetMemory {
  if (left.size === 0) return after;
  const rows = new Map(after.rows);
  for (const [id, keys] of left) {
    const old = before.rows.get(id);
    const now = rows.get(id);
    if (old !== undefined && now !== undefined) rows.set(id, withOld(old, now, keys));
  }
  return { ...after, rows };
}

function withOld(old: RowMemory, now: RowMemory, keys: ReadonlySet<ColumnKey>): RowMemory {
  const hashes: Partial<Record<ColumnKey, string>> = { ...now.hashes };
  const left: Partial<Record<ColumnKey, string>> = { ...now.left };
  for (const key of keys) {
    const hash = old.hashes[key];
    if (hash === undefined) delete hashes[key];
    else hashes[key] = hash;
    const chosen = old.left?.[key];
    if (chosen !== undefined) left[key] = chosen;
  }
  return {
    ...now,
    versions: old.versions,
    hashes,
    ...(Object.keys(left).length > 0 && { left })
  };
}

import type { SheetMemory } from '../../../domain/sheet/sheetMemory';
import type { ReadRow } from '../../../domain/sheet/sheetRead';

/**
 * Whether most ids of a pull were emptied: more than half of its rows are not there by their id, and rows
 * without an id, but with something in them, stand in their place. Rows that were deleted and a few that
 * were typed are no such thing.
 */
export function areIdsGone(memory: SheetMemory, rows: readonly ReadRow[]): boolean {
  const there = new Set(rows.map(({ id }) => id));
  const gone = [...memory.rows.keys()].filter((id) => !there.has(id)).length;
  if (gone < 3 || gone * 2 <= memory.rows.size) return false;
  const without = rows.filter(({ id, cells }) => id === undefined && isFilled(cells)).length;
  return without * 2 >= gone;
}

const isFilled = (cells: ReadRow['cells']): boolean =>
  Object.values(cells).some(({ value }) => value !== '');

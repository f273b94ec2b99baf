import { contains, intersection, LAST_COLUMN, LAST_ROW, overlaps, without } from './rect';
import type { Rect } from './types';

/** Cells put in or taken out: `count` of them (fewer than nought: taken out) along one axis. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** First and last column (of a shift of rows) or row (of a shift of columns) that moves. */
  readonly from: number;
  readonly to: number;
}

/** Where a stretch lies after the shift; `undefined` where nothing of it is left. */
export function shiftStretch(
  first: number,
  last: number,
  shift: Pick<Shift, 'at' | 'count'>,
  limit: number
): readonly [number, number] | undefined {
  const { at, count } = shift;
  if (count >= 0) {
    const start = first >= at ? first + count : first;
    const end = last >= at ? last + count : last;
    return start > limit ? undefined : [start, Math.min(end, limit)];
  }
  // A whole column or row stays whole.
  if (first === 0 && last === limit) return [first, last];
  const gone = at - count;
  const start = first < at ? first : Math.max(first + count, at);
  const end = last < at ? last : last >= gone ? last + count : at - 1;
  return start > end ? undefined : [start, end];
}

/** The part of the sheet that a shift moves. */
export const movedPart = (shift: Shift): Rect =>
  shift.axis === 'rows'
    ? { top: shift.at, bottom: LAST_ROW, left: shift.from, right: shift.to }
    : { top: shift.from, bottom: shift.to, left: shift.at, right: LAST_COLUMN };

/** All that lies in the columns (or rows) of a shift. */
export const bandOf = (shift: Shift): Rect =>
  shift.axis === 'rows'
    ? { top: 0, bottom: LAST_ROW, left: shift.from, right: shift.to }
    : { top: shift.from, bottom: shift.to, left: 0, right: LAST_COLUMN };

/** A rectangle that lies within the band, after the shift. */
export function shiftWithin(rect: Rect, shift: Shift): Rect | undefined {
  if (shift.axis === 'rows') {
    const rows = shiftStretch(rect.top, rect.bottom, shift, LAST_ROW);
    return rows && { ...rect, top: rows[0], bottom: rows[1] };
  }
  const columns = shiftStretch(rect.left, rect.right, shift, LAST_COLUMN);
  return columns && { ...rect, left: columns[0], right: columns[1] };
}

/** Reaches over the band's edge: Excel will not tear a table or a merged cell. */
export const isTorn = (rect: Rect, shift: Shift): boolean =>
  overlaps(rect, movedPart(shift)) && !contains(bandOf(shift), rect);

/** A rectangle after the shift, whole where it lies in the band, and as it was where it is torn. */
export const shiftRect = (rect: Rect, shift: Shift): Rect | undefined =>
  contains(bandOf(shift), rect) ? shiftWithin(rect, shift) : rect;

/** Ranges of a rule after the shift: one that reaches over the band's edge is divided. */
export function shiftRanges(ranges: readonly Rect[], shift: Shift): readonly Rect[] {
  return ranges.flatMap((rect) => {
    if (!isTorn(rect, shift)) return shiftRect(rect, shift) ?? [];
    const inside = intersection(rect, bandOf(shift));
    const after = inside && shiftWithin(inside, shift);
    return [...without(rect, bandOf(shift)), ...(after ? [after] : [])];
  });
}

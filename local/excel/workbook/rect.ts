import type { Rect } from './types';

/** Excel's sheet: 1,048,576 rows and 16,384 columns. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rectOf = (top: number, left: number, rows: number, columns: number): Rect => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1
});

export const rowsOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsOf = (rect: Rect): number => rowsOf(rect) * columnsOf(rect);

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const holdsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;

export const intersection = (one: Rect, other: Rect): Rect | undefined => {
  const rect = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right)
  };
  return rect.top > rect.bottom || rect.left > rect.right ? undefined : rect;
};

export const overlaps = (one: Rect, other: Rect): boolean => intersection(one, other) !== undefined;

export const bounding = (one: Rect, other: Rect): Rect => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right)
});

export const moved = (rect: Rect, rows: number, columns: number): Rect => ({
  top: rect.top + rows,
  left: rect.left + columns,
  bottom: rect.bottom + rows,
  right: rect.right + columns
});

export const onSheet = (rect: Rect): boolean =>
  rect.top >= 0 &&
  rect.left >= 0 &&
  rect.bottom <= LAST_ROW &&
  rect.right <= LAST_COLUMN &&
  rect.top <= rect.bottom &&
  rect.left <= rect.right;

export const isEntireRow = (rect: Rect): boolean => rect.left === 0 && rect.right === LAST_COLUMN;
export const isEntireColumn = (rect: Rect): boolean => rect.top === 0 && rect.bottom === LAST_ROW;

/** What is left of a rectangle when another is cut out of it: none to four pieces. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(rect, hole);
  if (cut === undefined) return [rect];
  return [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right }
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

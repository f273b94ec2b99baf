import { usedRange } from '../../workbook/cells';
import {
  bounding,
  columnsOf,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  moved,
  rectOf,
  rowsOf
} from '../../workbook/rect';
import { invalidArgument, itemNotFound } from '../../workbook/refusal';
import type { Rect, TrackedRange } from '../../workbook/types';
import { flagArg, numberArg, textArg } from '../args';
import { type Args, type Host, type HostClass, type HostObject } from '../hostObject';
import { knownPlace, placeOf, rangeObject, rangeOrNull, type Place } from './places';

type Methods = NonNullable<HostClass<TrackedRange>['methods']>;

/** A method that answers another range of the same sheet. */
const to =
  (find: (rect: Rect, args: Args) => Rect): Methods[string] =>
  (self, args, host) => {
    const { sheet, rect } = placeOf(self, host);
    return rangeObject(host, sheet.id, find(rect, args));
  };

/** A range given as an object or as an address on the same sheet. */
function other(place: Place, args: Args, host: Host): Rect {
  const [given] = args;
  if (typeof given === 'string') return knownPlace(host, place.sheet, given).rect;
  const range = (given as HostObject | undefined)?.range;
  if (range === undefined) throw invalidArgument();
  const found = placeOf(range, host);
  if (found.sheet !== place.sheet) throw invalidArgument();
  return found.rect;
}

/** `count` rows or columns beside a stretch: after it, or before it where fewer than nought. */
function beside(first: number, last: number, count: number): readonly [number, number] {
  if (count === 0) throw invalidArgument();
  return count > 0 ? [last + 1, last + count] : [first + count, first - 1];
}

const resized = (rect: Rect, rows: number, columns: number): Rect => {
  if (rows < 1 || columns < 1) throw invalidArgument();
  return rectOf(rect.top, rect.left, rows, columns);
};

const within = (place: number, count: number): number => {
  if (place < 0 || place >= count) throw invalidArgument();
  return place;
};

/** The ranges that a range leads to. */
export const RANGE_PLACES: Methods = {
  // A cell may lie outside its parent, as long as it is on the sheet.
  GetCell: to((rect, args) =>
    rectOf(rect.top + numberArg(args, 0), rect.left + numberArg(args, 1), 1, 1)
  ),
  GetRow: to((rect, args) => {
    const row = rect.top + within(numberArg(args, 0), rowsOf(rect));
    return { ...rect, top: row, bottom: row };
  }),
  GetColumn: to((rect, args) => {
    const column = rect.left + within(numberArg(args, 0), columnsOf(rect));
    return { ...rect, left: column, right: column };
  }),
  GetLastCell: to((rect) => ({ ...rect, top: rect.bottom, left: rect.right })),
  GetLastRow: to((rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: to((rect) => ({ ...rect, left: rect.right })),
  GetEntireRow: to((rect) => ({ ...rect, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: to((rect) => ({ ...rect, top: 0, bottom: LAST_ROW })),
  GetOffsetRange: to((rect, args) => moved(rect, numberArg(args, 0), numberArg(args, 1))),
  GetResizedRange: to((rect, args) =>
    resized(rect, rowsOf(rect) + numberArg(args, 0), columnsOf(rect) + numberArg(args, 1))
  ),
  GetAbsoluteResizedRange: to((rect, args) =>
    resized(rect, numberArg(args, 0), numberArg(args, 1))
  ),
  GetRowsBelow: to((rect, args) => {
    const [top, bottom] = beside(rect.top, rect.bottom, numberArg(args, 0, 1));
    return { ...rect, top, bottom };
  }),
  GetRowsAbove: to((rect, args) => {
    const [top, bottom] = beside(rect.top, rect.bottom, -numberArg(args, 0, 1));
    return { ...rect, top, bottom };
  }),
  GetColumnsAfter: to((rect, args) => {
    const [left, right] = beside(rect.left, rect.right, numberArg(args, 0, 1));
    return { ...rect, left, right };
  }),
  GetColumnsBefore: to((rect, args) => {
    const [left, right] = beside(rect.left, rect.right, -numberArg(args, 0, 1));
    return { ...rect, left, right };
  }),
  GetBoundingRect: (self, args, host) => {
    const place = placeOf(self, host);
    return rangeObject(host, place.sheet.id, bounding(place.rect, other(place, args, host)));
  },
  GetIntersection: (self, args, host) => {
    const place = placeOf(self, host);
    const shared = intersection(place.rect, other(place, args, host));
    if (shared === undefined) throw itemNotFound();
    return rangeObject(host, place.sheet.id, shared);
  },
  GetIntersectionOrNullObject: (self, args, host) => {
    const place = placeOf(self, host);
    const shared = intersection(place.rect, other(place, args, host));
    return rangeOrNull(host, place.sheet.id, shared);
  },
  GetUsedRange: (self, args, host) => {
    const { sheet, rect } = placeOf(self, host);
    const used = usedRange(sheet, rect, flagArg(args, 0));
    return rangeObject(host, sheet.id, used ?? rectOf(rect.top, rect.left, 1, 1));
  },
  GetUsedRangeOrNullObject: (self, args, host) => {
    const { sheet, rect } = placeOf(self, host);
    return rangeOrNull(host, sheet.id, usedRange(sheet, rect, flagArg(args, 0)));
  },
  GetRange: (self, args, host) => {
    const { sheet } = placeOf(self, host);
    return rangeObject(host, sheet.id, knownPlace(host, sheet, textArg(args, 0)).rect);
  }
};

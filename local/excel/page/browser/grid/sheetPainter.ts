/** Paints one sheet at a time with Univer: as a whole, or the cells of a range. */
import { storedRows } from '../../../workbook/cells';
import { cellsOf } from '../../../workbook/rect';
import type { Rect, Sheet } from '../../../workbook/types';
import type { Dirty } from './dirty';
import { drawnCell, drawnRange } from './drawnCells';
import { drawnSheet, extentOf, heightOf, ROW_HEIGHT, type Extent } from './drawnSheet';
import type { UniverApi, UniverCells, UniverFacadeSheet } from './univer';

export interface SheetPainter {
  /** Whether painting this would replace what Univer shows, and with it what is typed just now. */
  readonly isWhole: (sheet: Sheet, dirty: Dirty | undefined) => boolean;
  readonly paint: (sheet: Sheet, dirty: Dirty | undefined) => void;
  /** Univer's own selection follows the model's. */
  readonly select: (sheet: Sheet) => void;
  /** The cells that are in sight, without those that stay there; undefined before the first painting. */
  readonly inSight: () => Rect | undefined;
  /** Brings the first cell of what is selected into sight. */
  readonly showSelected: (sheet: Sheet) => void;
}

interface Painted {
  readonly unitId: string;
  readonly sheetId: string;
  readonly extent: Extent;
}

/** So many rows stand above a cell that is gone to, as in Excel. */
const ROWS_ABOVE = 3;
/** Above this many cells a sheet is painted anew faster than its cells are. */
const MANY_CELLS = 250_000;
/** Univer measures rows for a while after they change, and fails over a sheet that is gone; in ms. */
const MEASURING = 1000;

/** What formulas come to may change with any other cell. */
function formulaCells(sheet: Sheet, { rows, columns }: Extent): UniverCells {
  const cells: UniverCells = {};
  if (!sheet.hasFormulas) return cells;
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  for (const [row, stored] of storedRows(sheet, whole)) {
    stored.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const painted = (cells[row] ??= {});
      painted[column] = drawnCell(sheet, row, column);
    });
  }
  return cells;
}

const clipped = (range: Rect, { rows, columns }: Extent): Rect => ({
  ...range,
  bottom: Math.min(range.bottom, rows - 1),
  right: Math.min(range.right, columns - 1)
});

function paintCells(univer: UniverApi, sheet: Sheet, painted: Painted, range: Rect): void {
  const { unitId, extent } = painted;
  const target = { unitId, subUnitId: sheet.id };
  const within = clipped(range, extent);
  const cellValue = drawnRange(sheet, within);
  for (const [row, cells] of Object.entries(formulaCells(sheet, extent))) {
    cellValue[Number(row)] = { ...cells, ...cellValue[Number(row)] };
  }
  univer.syncExecuteCommand('sheet.mutation.set-range-values', { ...target, cellValue });
  const rowHeight: Record<number, number> = {};
  for (let row = within.top; row <= within.bottom; row += 1) {
    rowHeight[row] = heightOf(sheet, row) ?? ROW_HEIGHT;
  }
  const rows = { startRow: within.top, endRow: within.bottom };
  univer.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', {
    ...target,
    ranges: [{ ...rows, startColumn: 0, endColumn: extent.columns - 1 }],
    rowHeight
  });
}

export function sheetPainter(univer: UniverApi): SheetPainter {
  let painted: Painted | undefined;
  let units = 0;
  const shown = (): UniverFacadeSheet | undefined => univer.getActiveWorkbook()?.getActiveSheet();

  const select = ({ selection }: Sheet): void => {
    const { top, left } = selection;
    const bottom = Math.min(selection.bottom, (painted?.extent.rows ?? 0) - 1);
    const right = Math.min(selection.right, (painted?.extent.columns ?? 0) - 1);
    if (top > bottom || left > right) return;
    shown()
      ?.getRange(top, left, bottom - top + 1, right - left + 1)
      .activate();
  };

  const inSight = (): Rect | undefined => {
    const seen = shown()?.getVisibleRange();
    if (seen === undefined || seen === null) return undefined;
    const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = seen;
    return { top, bottom, left, right };
  };
  const showSelected = ({ selection: { top, left }, frozen }: Sheet): void => {
    const seen = inSight();
    if (seen === undefined) return;
    // The last row and column in sight may be cut.
    const isRowSeen = top < frozen.rows || (top >= seen.top && top < seen.bottom);
    const isColumnSeen = left < frozen.columns || (left >= seen.left && left < seen.right);
    if (isRowSeen && isColumnSeen) return;
    shown()?.scrollToCell(
      isRowSeen ? seen.top : Math.max(frozen.rows, top - ROWS_ABOVE),
      isColumnSeen ? seen.left : Math.max(frozen.columns, left)
    );
  };

  const paintSheet = (sheet: Sheet): void => {
    const isSame = painted?.sheetId === sheet.id;
    const view = isSame ? shown()?.getScrollState() : undefined;
    const { unitId: before } = painted ?? {};
    units += 1;
    painted = { unitId: `workbook${units}`, sheetId: sheet.id, extent: extentOf(sheet) };
    univer.createWorkbook(drawnSheet(sheet, painted.unitId, painted.extent));
    if (before !== undefined) setTimeout(() => univer.disposeUnit(before), MEASURING);
    select(sheet);
    const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } = view ?? {};
    if (sheetViewStartRow + sheetViewStartColumn === 0) return;
    const { rows, columns } = sheet.frozen;
    shown()?.scrollToCell(sheetViewStartRow + rows, sheetViewStartColumn + columns);
  };

  const isWhole = (sheet: Sheet, dirty: Dirty | undefined): boolean => {
    if (painted?.sheetId !== sheet.id || dirty?.kind === 'sheet') return true;
    if (dirty === undefined) return false;
    const { rows, columns } = painted.extent;
    const isBeyond = dirty.range.bottom >= rows || dirty.range.right >= columns;
    const needed = isBeyond ? extentOf(sheet) : painted.extent;
    const isLarger = needed.rows > rows || needed.columns > columns;
    return isLarger || cellsOf(clipped(dirty.range, painted.extent)) > MANY_CELLS;
  };
  return {
    isWhole,
    select,
    showSelected,
    inSight,
    paint: (sheet, dirty) => {
      if (painted === undefined || isWhole(sheet, dirty)) paintSheet(sheet);
      else if (dirty?.kind === 'cells') paintCells(univer, sheet, painted, dirty.range);
    }
  };
}

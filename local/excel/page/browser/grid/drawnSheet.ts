/** A sheet of the model as Univer's own workbook, of which it is the only sheet. */
import { usedRange } from '../../../workbook/cells';
import { WHOLE_SHEET } from '../../../workbook/rect';
import type { CellStyle, Sheet } from '../../../workbook/types';
import { drawnSheetCells } from './drawnCells';
import { drawnStyle } from './drawnStyle';
import { neededHeight } from './rowHeights';
import type { UniverSheet, UniverStyle, UniverWorkbook } from './univer';

const pixels = (points: number): number => Math.round((points * 96) / 72);

/** Of Excel: 48 and 15 points. */
const COLUMN_WIDTH = 64;
export const ROW_HEIGHT = 20;
/** Beyond what is used, so that there is room to type; Excel's million would only cost time. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 400;
const FEWEST_COLUMNS = 30;

/** How large the grid is; cells beyond it are in the model and not drawn. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function extentOf(sheet: Sheet): Extent {
  const used = usedRange(sheet, WHOLE_SHEET, false);
  return {
    rows: Math.max(FEWEST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columns: Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS)
  };
}

/** Styles of whole rows and columns, which Univer wants by name. */
function namedStyles(): {
  readonly name: (style: CellStyle | undefined) => string | undefined;
  readonly styles: Record<string, UniverStyle>;
} {
  const styles: Record<string, UniverStyle> = {};
  const names = new Map<CellStyle, string>();
  return {
    styles,
    name: (style) => {
      if (style === undefined) return undefined;
      const known = names.get(style);
      if (known !== undefined) return known;
      const name = `style${names.size}`;
      names.set(style, name);
      styles[name] = drawnStyle(style);
      return name;
    }
  };
}

interface Line {
  readonly hd?: 1;
  readonly s?: string;
}

function line(hidden: boolean | undefined, style: string | undefined): Line {
  return { ...(hidden === true && { hd: 1 }), ...(style !== undefined && { s: style }) };
}

const lengthOf = ({ rows, rowSettings }: Sheet): number =>
  Math.max(rows.length, rowSettings.length);

/** Of a row in pixels; undefined: the usual. */
export function heightOf(sheet: Sheet, row: number): number | undefined {
  const set = sheet.rowSettings[row]?.height;
  if (set !== undefined) return pixels(set);
  return neededHeight(sheet, row, (column) => {
    const width = sheet.columnSettings[column]?.width;
    return width === undefined ? COLUMN_WIDTH : pixels(width);
  });
}

export function drawnSheet(
  sheet: Sheet,
  unitId: string,
  { rows, columns }: Extent
): UniverWorkbook {
  const { name, styles } = namedStyles();
  const columnData: Record<number, Line & { readonly w?: number }> = {};
  sheet.columnSettings.forEach((setting, column) => {
    if (setting === undefined || column >= columns) return;
    const w = setting.width === undefined ? {} : { w: pixels(setting.width) };
    columnData[column] = { ...line(setting.hidden, name(setting.style)), ...w };
  });
  const rowData: Record<number, Line & { readonly h?: number }> = {};
  for (let row = 0; row < Math.min(rows, lengthOf(sheet)); row += 1) {
    const setting = sheet.rowSettings[row];
    const height = heightOf(sheet, row);
    const isHidden = setting?.hidden === true || setting?.filtered === true;
    const h = height === undefined ? {} : { h: height };
    rowData[row] = { ...line(isHidden, name(setting?.style)), ...h };
  }
  const { frozen } = sheet;
  const drawn: UniverSheet = {
    id: sheet.id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns
    },
    mergeData: sheet.merged.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right
    })),
    cellData: drawnSheetCells(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }),
    rowData,
    columnData
  };
  return {
    id: unitId,
    name: sheet.name,
    sheetOrder: [sheet.id],
    styles,
    sheets: { [sheet.id]: drawn }
  };
}

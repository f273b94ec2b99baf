import type { WrittenColumn } from '../memory/pullHead';
import { giveRules } from './columnRules';
import { columnLetters } from './columnLetters';
import {
  EDITABLE_HEADING,
  HEADING_HEIGHT,
  READ_ONLY_CELL,
  READ_ONLY_HEADING,
  ROW_HEIGHT,
  STATUS_COLOURS
} from './sheetLooks';

/** A column of a sheet, counted from 0. */
export interface PlacedColumn {
  readonly column: WrittenColumn;
  readonly at: number;
}

/** Excel's last row: a rule for a whole column holds for rows that come later too. */
const LAST_ROW = 1_048_576;

/** Else a long text runs over the empty cells beside it. */
const WRAPPED: ReadonlySet<WrittenColumn['holds']> = new Set(['text', 'long text', 'choice']);

const POINTS_PER_PIXEL = 0.75;

/** Headings, widths, and colours of statuses; what the sheet keeps whatever rows come. */
export function dressColumns(
  sheet: Excel.Worksheet,
  columns: readonly PlacedColumn[],
  widths: ReadonlyMap<WrittenColumn['key'], number>
): void {
  for (const { from, to, mayEdit } of groupsOf(columns)) {
    const headings = sheet.getRangeByIndexes(0, from, 1, to - from + 1);
    const { fill, font } = mayEdit ? EDITABLE_HEADING : READ_ONLY_HEADING;
    headings.format.fill.color = fill;
    headings.format.font.color = font;
    headings.format.font.bold = mayEdit;
    headings.format.font.italic = !mayEdit;
    headings.format.verticalAlignment = 'Center';
    headings.format.rowHeight = HEADING_HEIGHT;
  }
  for (const { column, at } of columns) {
    const letters = columnLetters(at);
    const whole = sheet.getRange(`${letters}:${letters}`);
    whole.format.columnWidth = (widths.get(column.key) ?? 100) * POINTS_PER_PIXEL;
    if (column.holds === 'id') whole.columnHidden = true;
    const rows = sheet.getRange(`${letters}2:${letters}${LAST_ROW}`);
    for (const { begins, colour } of STATUS_COLOURS[column.key] ?? []) {
      const { textComparison } = rows.conditionalFormats.add('ContainsText');
      textComparison.format.font.color = colour;
      textComparison.format.font.bold = true;
      textComparison.rule = { operator: 'BeginsWith', text: begins };
    }
  }
}

/** How rows look; `top` is the first of them on the sheet, counted from 0. */
export function dressRows(
  sheet: Excel.Worksheet,
  top: number,
  rows: number,
  columns: readonly PlacedColumn[]
): void {
  for (const { from, to, mayEdit } of groupsOf(columns)) {
    const cells = sheet.getRangeByIndexes(top, from, rows, to - from + 1);
    cells.format.verticalAlignment = 'Top';
    cells.format.horizontalAlignment = 'Left';
    if (!mayEdit) {
      cells.format.fill.color = READ_ONLY_CELL.fill;
      cells.format.font.color = READ_ONLY_CELL.font;
    }
    cells.format.rowHeight = ROW_HEIGHT;
  }
  for (const { column, at } of columns) {
    const cells = sheet.getRangeByIndexes(top, at, rows, 1);
    if (WRAPPED.has(column.holds)) cells.format.wrapText = true;
    giveRules(cells, column);
  }
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly mayEdit: boolean;
}

/** Columns beside each other that look alike: named once. */
function groupsOf(columns: readonly PlacedColumn[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { column, at } of [...columns].sort((one, other) => one.at - other.at)) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.to === at - 1 && last.mayEdit === column.mayEdit) {
      groups[groups.length - 1] = { ...last, to: at };
    } else {
      groups.push({ from: at, to: at, mayEdit: column.mayEdit });
    }
  }
  return groups;
}

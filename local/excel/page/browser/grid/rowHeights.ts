/** How high rows are where nobody set their height: as high as their wrapped text needs, as in Excel. */
import { textAt } from '../../../workbook/cellText';
import { styleAt } from '../../../workbook/styles';
import type { Sheet } from '../../../workbook/types';

/** Of Excel's default font at 11 points, in pixels. */
const CHARACTER = 6.6;
const LINE = 20;
/** Excel's most: 409 points. */
const HIGHEST = 545;

function linesOf(text: string, width: number): number {
  const fitting = Math.max(1, Math.floor((width - 6) / CHARACTER));
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / fitting)), 0);
}

/**
 * The height that a row's wrapped cells need; undefined where it is that of one line.
 * @param widthOf of a column, in pixels
 */
export function neededHeight(
  sheet: Sheet,
  row: number,
  widthOf: (column: number) => number
): number | undefined {
  let lines = 1;
  sheet.rows[row]?.forEach((cell, column) => {
    if (cell?.value === undefined || styleAt(sheet, row, column)?.wrap !== true) return;
    if (sheet.columnSettings[column]?.hidden === true) return;
    lines = Math.max(lines, linesOf(textAt(sheet, row, column), widthOf(column)));
  });
  return lines === 1 ? undefined : Math.min(HIGHEST, lines * LINE);
}

/** A range as text of the clipboard: tabs between cells, line ends between rows (as Excel copies). */
import { textAt } from '../../../workbook/cellText';
import type { Rect, Sheet } from '../../../workbook/types';

/** A text with a tab, a quote or a line end stands in quotes. */
const quoted = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export function clipboardText(sheet: Sheet, { top, left, bottom, right }: Rect): string {
  const lines: string[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row += 1) {
    const cells: string[] = [];
    const last = Math.min(right, left + (sheet.rows[row]?.length ?? 0));
    for (let column = left; column <= last; column += 1) {
      cells.push(quoted(textAt(sheet, row, column)));
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

import { cellAt, putCell, storedRows } from './cells';
import { settleHeadings } from './headings';
import { without } from './rect';
import { changeStyle } from './styles';
import type { Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';
import { checkUnlocked } from './writing';

export type Clearing = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears contents, looks or both. A table's cleared heading gets a name of Excel's. */
export function clearRange(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  what: Clearing = 'All'
): void {
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  if (what !== 'Formats') clearContents(sheet, range);
  if (what !== 'Contents') {
    changeStyle(sheet, trimmed(sheet, range), () => ({}));
    const hole = (ranges: readonly Rect[]): readonly Rect[] =>
      ranges.flatMap((rect) => without(rect, range));
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((format) => ({ ...format, ranges: hole(format.ranges) }))
      .filter((format) => format.ranges.length > 0);
    if (what === 'All') {
      sheet.validations = sheet.validations
        .map((rule) => ({ ...rule, ranges: hole(rule.ranges) }))
        .filter((rule) => rule.ranges.length > 0);
    }
  }
  settleHeadings(sheet, range);
  const edited = what !== 'Formats';
  tell(
    model,
    edited
      ? { kind: 'cells', sheetId: sheet.id, range, type: 'RangeEdited' }
      : { kind: 'format', sheetId: sheet.id, range }
  );
}

/** Beyond the last row there is nothing to change the look of, unless whole columns are meant. */
const trimmed = (sheet: Sheet, range: Rect): Rect =>
  range.bottom - range.top > 1_048_000 || range.right - range.left > 16_000
    ? range
    : { ...range, bottom: Math.max(range.top, Math.min(range.bottom, sheet.rows.length)) };

function clearContents(sheet: Sheet, range: Rect): void {
  for (const [row, cells] of storedRows(sheet, range)) {
    const last = Math.min(range.right, cells.length - 1);
    for (let column = range.left; column <= last; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined) continue;
      if (cell.value !== undefined || cell.formula !== undefined) {
        checkUnlocked(sheet, { top: row, bottom: row, left: column, right: column });
      }
      putCell(sheet, row, column, cell.style && { style: cell.style });
    }
  }
}

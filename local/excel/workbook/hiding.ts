import type { Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** Hides or shows whole rows or columns by hand. */
export function setHidden(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  axis: 'rows' | 'columns',
  hidden: boolean
): void {
  if (axis === 'columns') {
    for (let column = range.left; column <= range.right; column += 1) {
      sheet.columnSettings[column] = { ...sheet.columnSettings[column], hidden };
    }
  } else {
    for (let row = range.top; row <= range.bottom; row += 1) {
      sheet.rowSettings[row] = { ...sheet.rowSettings[row], hidden, filtered: false };
    }
  }
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

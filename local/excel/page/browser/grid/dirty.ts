/** What of the shown sheet is to be drawn anew after a change of the workbook. */
import type { Rect, Sheet, WorkbookChange } from '../../../workbook/types';

/** Cells of a range (and whatever is a formula), or the sheet as a whole. */
export type Dirty = { readonly kind: 'cells'; readonly range: Rect } | { readonly kind: 'sheet' };

const firstCell: Rect = { top: 0, left: 0, bottom: 0, right: 0 };

/** @param sheet that is shown; what happens on others is drawn when they are, but for its formulas */
export function dirtyBy(change: WorkbookChange, sheet: Sheet): Dirty | undefined {
  switch (change.kind) {
    case 'cells':
      if (change.sheetId !== sheet.id) {
        return sheet.hasFormulas ? { kind: 'cells', range: firstCell } : undefined;
      }
      return change.type === 'RangeEdited'
        ? { kind: 'cells', range: change.range }
        : { kind: 'sheet' };
    case 'format':
    case 'sorted':
    case 'layout':
      return change.sheetId === sheet.id ? { kind: 'sheet' } : undefined;
    case 'sheetActivated':
    case 'sheetDeleted':
    case 'restored':
      return { kind: 'sheet' };
    default:
      return undefined;
  }
}

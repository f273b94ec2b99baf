import { activateSheet } from './sheets';
import type { Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** Selects a range; its sheet comes to the front. */
export function selectRange(model: WorkbookModel, sheet: Sheet, range: Rect): void {
  if (model.activeSheetId !== sheet.id) activateSheet(model, sheet);
  sheet.selection = range;
  tell(model, { kind: 'selection', sheetId: sheet.id, range });
}

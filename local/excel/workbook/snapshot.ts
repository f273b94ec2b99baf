import type { Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** What an undo brings back: the sheets and names, not the custom XML or the settings. */
export interface WorkbookSnapshot {
  readonly sheets: readonly Sheet[];
  readonly activeSheetId: string;
  readonly names: WorkbookModel['names'];
}

const copied = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => row?.slice()),
  columnSettings: [...sheet.columnSettings],
  rowSettings: [...sheet.rowSettings],
  tables: sheet.tables.map((table) => ({ ...table }))
});

export const takeSnapshot = (model: WorkbookModel): WorkbookSnapshot => ({
  sheets: model.sheets.map(copied),
  activeSheetId: model.activeSheetId,
  names: model.names
});

export function restoreSnapshot(model: WorkbookModel, snapshot: WorkbookSnapshot): void {
  model.sheets = snapshot.sheets.map(copied);
  model.activeSheetId = snapshot.activeSheetId;
  model.names = snapshot.names;
  tell(model, { kind: 'restored' });
}

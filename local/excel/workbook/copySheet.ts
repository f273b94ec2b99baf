import { copiedTableName } from './tables';
import { findSheet } from './sheets';
import type { Sheet, WorkbookModel } from './types';
import { tell } from './watch';

/** `Pull (2)`, as Excel names a copy; cut where the name would grow too long. */
function copyName(model: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wanted = base.slice(0, 31 - suffix.length) + suffix;
    if (findSheet(model, wanted) === undefined) return wanted;
  }
}

/**
 * A copy of a sheet, placed before `place` of the sheet list. Its tables get names and ids of
 * their own (their columns keep theirs); custom XML and settings are the workbook's.
 */
export function copySheet(model: WorkbookModel, sheet: Sheet, place: number): Sheet {
  const copy: Sheet = {
    ...sheet,
    id: model.newId(),
    name: copyName(model, sheet.name),
    rows: sheet.rows.map((row) => row?.slice()),
    columnSettings: [...sheet.columnSettings],
    rowSettings: [...sheet.rowSettings],
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: model.newId() })),
    tables: []
  };
  for (const table of sheet.tables) {
    copy.tables.push({ ...table, id: model.newId(), name: copiedTableName(model, table.name) });
  }
  model.sheets.splice(place, 0, copy);
  tell(model, { kind: 'sheetAdded', sheetId: copy.id });
  return copy;
}

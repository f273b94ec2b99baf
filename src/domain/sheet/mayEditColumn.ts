import type { SheetColumn } from './sheetColumn';
import type { SheetKind } from './sheetKind';

/** What the signed-in person may do, as far as sheets go; SharePoint enforces it. */
export interface SheetRights {
  readonly editPosition: boolean;
  readonly editAllocation: boolean;
  readonly editParts: boolean;
  readonly askForDate: boolean;
}

/** Whether cells of rows that are on the site can be changed in a column at all, by whoever may. */
export function isEditable({ edit }: Pick<SheetColumn, 'edit'>): boolean {
  return edit === 'leads' || edit === 'owners';
}

/** Whether a person may change the cells of a column, of rows that are on the site. */
export function mayEditColumn(
  kind: SheetKind,
  { key, edit }: Pick<SheetColumn, 'key' | 'edit'>,
  rights: SheetRights
): boolean {
  if (edit === 'owners') return rights.editAllocation;
  if (edit !== 'leads') return false;
  if (key === 'newDate' || key === 'newDateCause' || key === 'newDateReason') {
    return rights.askForDate;
  }
  return kind === 'recommendations' ? rights.editPosition : rights.editParts;
}

/**
 * Whether a person may type into a column: into rows that are on the site, or into new ones where they
 * may add such.
 */
export function mayTypeIn(
  kind: SheetKind,
  column: Pick<SheetColumn, 'key' | 'edit'>,
  rights: SheetRights
): boolean {
  if (column.edit === 'owners on new rows') return mayAddRows(kind, rights);
  return mayEditColumn(kind, column, rights);
}

/** Whether a person may add rows: owners register recommendations, nothing else is added by a sheet. */
export function mayAddRows(kind: SheetKind, rights: SheetRights): boolean {
  return kind === 'recommendations' && rights.editAllocation;
}

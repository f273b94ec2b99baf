import type { Rect, Sheet, Table, TableColumn, WorkbookModel } from './types';

/** The rows between heading and total. Its bottom lies above its top where a table is empty. */
export const bodyOf = (table: Table): Rect => ({
  ...table.range,
  top: table.range.top + (table.showHeaders ? 1 : 0),
  bottom: table.range.bottom - (table.showTotals ? 1 : 0)
});

export const headerOf = (table: Table): Rect => ({ ...table.range, bottom: table.range.top });

export const totalsOf = (table: Table): Rect => ({ ...table.range, top: table.range.bottom });

/** One column of a rectangle, by its place from 0. */
export const columnOf = (rect: Rect, place: number): Rect => ({
  ...rect,
  left: rect.left + place,
  right: rect.left + place
});

/** A heading that no other column has: Excel adds a number to the second of two. */
export function freeColumnName(columns: readonly TableColumn[], wanted: string): string {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const numbered = /^Column\d+$/.test(wanted) ? 'Column' : wanted;
  for (let number = 2; ; number += 1) {
    const name = `${numbered}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** By id or by name, on any sheet. */
export function findTable(
  model: WorkbookModel,
  key: string
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const wanted = key.toLowerCase();
  for (const by of ['id', 'name'] as const) {
    for (const sheet of model.sheets) {
      const table = sheet.tables.find((one) => one[by].toLowerCase() === wanted);
      if (table !== undefined) return { sheet, table };
    }
  }
  return undefined;
}

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(
    ({ range }) =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
  );

import { columnsOf } from './rect';
import { invalidArgument } from './refusal';
import { sortRange } from './sorting';
import { bodyOf } from './tableParts';
import type { Sheet, SortField, Table, WorkbookModel } from './types';

/** Sorts a table's rows and remembers by what. */
export function sortTable(
  model: WorkbookModel,
  sheet: Sheet,
  table: Table,
  fields: readonly SortField[]
): void {
  const body = bodyOf(table);
  const fits = fields.every(({ key }) => key >= 0 && key < columnsOf(body));
  if (!fits || fields.length === 0) throw invalidArgument();
  sortRange(model, sheet, body, fields);
  table.sort = fields;
}

import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { newRowId } from './newSheetRow';
import { readCell } from './readCell';
import type { FieldValue, SheetColumn, SheetFields } from './sheetColumn';
import type { SheetMemory } from './sheetMemory';
import type { ReadRow } from './sheetRead';

/** A row of a table with the record that it stands for. */
export interface IdentifiedRow {
  readonly row: ReadRow;
  readonly id: RecordId;
  /** Sent as new, or to be sent: no id stands in it yet, and this is the one that it has. */
  readonly isWithoutId: boolean;
}

/** The values of a row, whether or not they make sense; empty cells are left out. */
export function valuesOf(columns: readonly SheetColumn[], { cells }: ReadRow): SheetFields {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = valueOf(column, cells[column.key]);
      return value === undefined ? [] : [[column.key, value]];
    })
  );
}

/** Rows with an id, and rows that somebody filled in; rows without a word of ours are nobody's. */
export function identifiedRows(
  { pullId }: Pick<SheetMemory, 'pullId'>,
  columns: readonly SheetColumn[],
  rows: readonly ReadRow[],
  hash: HashText
): readonly IdentifiedRow[] {
  return rows.flatMap((row): readonly IdentifiedRow[] => {
    if (row.id !== undefined) return [{ row, id: row.id, isWithoutId: false }];
    const values = valuesOf(columns, row);
    if (Object.keys(values).length === 0) return [];
    // Without words it is never sent: its place is enough to tell it from others.
    const isWordless = values.wording === undefined;
    const identity = isWordless ? { report: `row ${row.rowNumber}` } : values;
    const id = newRowId(pullId, identity, hash);
    return [{ row, id, isWithoutId: true }];
  });
}

function valueOf(column: SheetColumn, cell: ReadRow['cells'][typeof column.key]): FieldValue {
  if (cell === undefined) return undefined;
  const read = readCell(column, cell);
  return read.kind === 'value' ? read.value : read.typed;
}

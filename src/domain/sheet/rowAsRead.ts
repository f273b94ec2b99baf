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
  const withIds = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row]])));
  const idOf = (values: SheetFields): RecordId => {
    const first = newRowId(pullId, values, hash);
    let id = first;
    // A row that was sent with these words and says others now is another one.
    for (let time = 1; ; time += 1) {
      const other = withIds.get(id);
      if (other === undefined) return id;
      if (newRowId(pullId, valuesOf(columns, other), hash) === first) return id;
      id = newRowId(pullId, values, hash, time);
    }
  };
  return rows.flatMap((row): readonly IdentifiedRow[] => {
    if (row.id !== undefined) return [{ row, id: row.id, isWithoutId: false }];
    const values = valuesOf(columns, row);
    if (Object.keys(values).length === 0) return [];
    // Without words it is never sent: its place is enough to tell it from others.
    const isWordless = values.wording === undefined;
    return [
      { row, id: idOf(isWordless ? { report: `row ${row.rowNumber}` } : values), isWithoutId: true }
    ];
  });
}

function valueOf(column: SheetColumn, cell: ReadRow['cells'][typeof column.key]): FieldValue {
  if (cell === undefined) return undefined;
  const read = readCell(column, cell);
  return read.kind === 'value' ? read.value : read.typed;
}

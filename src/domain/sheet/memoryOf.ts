import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import type { PulledRow } from './pulledRow';
import type { ColumnKey, SheetColumn, SheetFields } from './sheetColumn';
import type { RowMemory, RowVersions, SheetMemory } from './sheetMemory';

/** The versions of a row's records as they were read. */
export type VersionsOf = (id: RecordId) => RowVersions;

/** What the workbook is to keep of a pull. */
export function memoryOf(
  pull: Omit<SheetMemory, 'columns' | 'rows'>,
  columns: readonly SheetColumn[],
  rows: readonly PulledRow[],
  versionsOf: VersionsOf,
  hash: HashText
): SheetMemory {
  return {
    ...pull,
    columns: columns.map(({ key }) => key),
    rows: new Map(
      rows.map(({ id, fields }) => [id, rowMemoryOf(columns, fields, versionsOf(id), hash)])
    )
  };
}

/** What is kept of one row: nothing of it is in the workbook twice but its hashes. */
export function rowMemoryOf(
  columns: readonly SheetColumn[],
  fields: SheetFields,
  versions: RowVersions,
  hash: HashText
): RowMemory {
  return { versions, hashes: hashesOf(columns, fields, hash) };
}

/** The hashes of the values of a row, in the columns given; the id has none. */
export function hashesOf(
  columns: readonly SheetColumn[],
  fields: SheetFields,
  hash: HashText
): Readonly<Partial<Record<ColumnKey, string>>> {
  return Object.fromEntries(
    columns
      .filter(({ holds }) => holds !== 'id')
      .map((column) => [column.key, hashOf(hash, column, fields[column.key])])
  );
}

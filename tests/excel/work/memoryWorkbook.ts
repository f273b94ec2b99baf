import type { RecordId } from '../../../src/domain/records';
import type { SheetCell } from '../../../src/domain/sheet/sheetCell';
import type { ColumnKey } from '../../../src/domain/sheet/sheetColumn';
import type { SheetMemory } from '../../../src/domain/sheet/sheetMemory';
import { WorkError } from '../../../src/excel/work/workError';
import type { ReceiptSheet, TrackerWorkbook } from '../../../src/excel/workbook/trackerWorkbook';

interface HeldRow {
  id: RecordId | undefined;
  readonly cells: Partial<Record<ColumnKey, SheetCell>>;
}

interface HeldTable {
  readonly title: string;
  readonly columns: readonly ColumnKey[];
  readonly rows: HeldRow[];
  memory: SheetMemory;
}

/** A workbook that is no Excel: tables as plain rows, for tests of the work behind the pane. */
export interface MemoryWorkbook {
  readonly workbook: TrackerWorkbook;
  readonly receipts: ReceiptSheet[];
  /** Somebody types into a cell. */
  readonly type: (
    pullId: RecordId,
    id: RecordId,
    column: ColumnKey,
    value: SheetCell['value']
  ) => void;
  readonly valueOf: (pullId: RecordId, id: RecordId, column: ColumnKey) => SheetCell['value'];
  /** Somebody adds a row at the end. */
  readonly addRow: (pullId: RecordId, cells: Partial<Record<ColumnKey, string>>) => void;
  /** From now on Excel refuses whatever would be kept: a cell is being edited. */
  readonly refuseToKeep: (error: Error | undefined) => void;
  readonly ids: (pullId: RecordId) => readonly (RecordId | undefined)[];
  readonly memory: (pullId: RecordId) => SheetMemory;
  /** As it was saved to a file at this moment and opened again. */
  readonly reopened: () => MemoryWorkbook;
}

export function memoryWorkbook(
  tables: readonly HeldTable[] = [],
  settings: ReadonlyMap<string, string> = new Map()
): MemoryWorkbook {
  const held = new Map(tables.map((table) => [table.memory.pullId, table]));
  const kept = new Map(settings);
  const receipts: ReceiptSheet[] = [];
  let refusal: Error | undefined;
  const table = (pullId: RecordId): HeldTable => {
    const found = held.get(pullId);
    if (found === undefined) throw new WorkError('no such pull');
    return found;
  };
  const rowOf = (pullId: RecordId, id: RecordId): HeldRow => {
    const found = table(pullId).rows.find((row) => row.id === id);
    if (found === undefined) throw new Error(`No row ${id}.`);
    return found;
  };
  const formatOf = (pullId: RecordId, column: ColumnKey): string | undefined =>
    table(pullId).rows.find(({ cells }) => cells[column]?.format !== undefined)?.cells[column]
      ?.format;

  const workbook: TrackerWorkbook = {
    tables: async () =>
      [...held.values()].map(({ memory, title }) => ({ memory, sheetName: title, copies: [] })),
    write: async ({ title, columns, rows, memory }, options = {}) => {
      options.signal?.throwIfAborted();
      options.progress?.(rows.length);
      held.set(memory.pullId, {
        title,
        columns: columns.map(({ key }) => key),
        rows: rows.map(({ id, cells }) => ({ id, cells: { ...cells } })),
        memory
      });
      return { memory, sheetName: title, copies: [] };
    },
    read: async (pullId) => {
      const { rows, columns } = table(pullId);
      return {
        rows: rows.map(({ id, cells }, place) => ({
          id,
          rowNumber: place + 2,
          cells: Object.fromEntries(
            columns
              .filter((key) => key !== 'id')
              .map((key) => [key, cells[key] ?? { value: '', format: '@' }])
          )
        })),
        missing: []
      };
    },
    refresh: async (pullId, { cells, added, identified = [], memory }) => {
      if (refusal !== undefined) throw refusal;
      const { rows } = table(pullId);
      for (const { rowNumber, id } of identified) {
        const row = rows[rowNumber - 2];
        if (row !== undefined && row.id === undefined) row.id = id;
      }
      for (const { id, column, cell } of cells) rowOf(pullId, id).cells[column] = cell;
      added.forEach((row) => rows.push({ id: row.id, cells: { ...row.cells } }));
      table(pullId).memory = memory;
    },
    keepMemory: async (memory) => {
      if (refusal !== undefined) throw refusal;
      table(memory.pullId).memory = memory;
    },
    forget: async (pullId) => void held.delete(pullId),
    show: async () => undefined,
    writeReceipts: async (sheet) => void receipts.push(sheet),
    setting: (key) => kept.get(key),
    keepSetting: async (key, value) => void kept.set(key, value)
  };

  return {
    workbook,
    receipts,
    type: (pullId, id, column, value) => {
      const format = formatOf(pullId, column);
      rowOf(pullId, id).cells[column] = { value, ...(format !== undefined && { format }) };
    },
    valueOf: (pullId, id, column) => rowOf(pullId, id).cells[column]?.value ?? '',
    addRow: (pullId, cells) =>
      void table(pullId).rows.push({
        id: undefined,
        cells: Object.fromEntries(
          Object.entries(cells).map(([key, value]) => [key, { value: value ?? '', format: '@' }])
        )
      }),
    refuseToKeep: (error) => void (refusal = error),
    ids: (pullId) => table(pullId).rows.map(({ id }) => id),
    memory: (pullId) => table(pullId).memory,
    reopened: () => memoryWorkbook(structuredClone([...held.values()]), kept)
  };
}

import { cellOf } from '../../../../src/domain/sheet/cellOf';
import { readCell } from '../../../../src/domain/sheet/readCell';
import type { SheetCell } from '../../../../src/domain/sheet/sheetCell';
import type { ColumnKey } from '../../../../src/domain/sheet/sheetColumn';
import { columnOf, SHEET_COLUMNS } from '../../../../src/domain/sheet/sheetColumns';
import type { RecordId } from '../../../../src/domain/records';
import type { SheetMemory } from '../../../../src/domain/sheet/sheetMemory';
import { WorkError } from '../../../../src/excel/work/workError';
import type { TrackerWorkbook } from '../../../../src/excel/workbook/trackerWorkbook';
import type { Deed } from '../model/commands';
import type { RowSeen } from '../model/world';

interface HeldRow {
  readonly id: RecordId | undefined;
  readonly cells: Readonly<Partial<Record<ColumnKey, SheetCell>>>;
}

/** A table as it stands at one moment; rows are replaced, never changed. */
interface Held {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly HeldRow[];
  readonly memory: SheetMemory;
}

/** A workbook of one table, as plain rows. */
export interface PureWorkbook {
  readonly workbook: TrackerWorkbook;
  readonly rows: () => readonly RowSeen[];
  readonly type: (id: RecordId, column: ColumnKey, text: string) => boolean;
  readonly deed: (deed: Deed, place: number) => boolean;
  /** As it stands now; kept as a file. */
  readonly held: () => Held | undefined;
  readonly open: (held: Held | undefined) => void;
  /** Nothing more is written into it. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
}

const EMPTY: SheetCell = { value: '', format: '@' };

export function pureWorkbook(): PureWorkbook {
  let table: Held | undefined;
  let before: Held | undefined;
  let isClosed = false;
  const settings = new Map<string, string>();
  const inHand = (): Held => {
    if (isClosed) throw new WorkError('no such pull');
    if (table === undefined) throw new WorkError('no such pull');
    return table;
  };
  const change = (rows: readonly HeldRow[]): void => {
    before = table;
    if (table !== undefined) table = { ...table, rows };
  };
  const written = (next: Held): void => {
    table = next;
    // What an add-in writes empties the list of what can be undone.
    before = undefined;
  };

  const workbook: TrackerWorkbook = {
    tables: async () => [{ memory: inHand().memory, sheetName: 'Open', copies: [] }],
    write: async ({ columns, rows, memory }) => {
      written({ columns: columns.map(({ key }) => key), rows, memory });
      return { memory, sheetName: 'Open', copies: [] };
    },
    read: async () => {
      const { columns, rows } = inHand();
      return {
        rows: rows.map(({ id, cells }, place) => ({
          id,
          rowNumber: place + 2,
          cells: Object.fromEntries(
            columns.filter((key) => key !== 'id').map((key) => [key, cells[key] ?? EMPTY])
          )
        })),
        missing: SHEET_COLUMNS.recommendations.flatMap(({ key }) =>
          inHand().memory.columns.includes(key) && !columns.includes(key) ? [key] : []
        )
      };
    },
    refresh: async (_pullId, { cells, added, memory }) => {
      const { columns, rows } = inHand();
      const next = rows.map((row) => {
        const own = cells.filter(({ id }) => id === row.id);
        if (own.length === 0) return row;
        const fresh = Object.fromEntries(own.map(({ column, cell }) => [column, cell]));
        return { ...row, cells: { ...row.cells, ...fresh } };
      });
      written({ columns, rows: [...next, ...added], memory });
    },
    keepMemory: async (memory) => written({ ...inHand(), memory }),
    forget: async () => undefined,
    show: async () => undefined,
    writeReceipts: async () => undefined,
    setting: (key) => settings.get(key),
    keepSetting: async (key, value) => void settings.set(key, value)
  };

  function moved(deed: Deed, place: number): readonly HeldRow[] | undefined {
    const rows = [...(table?.rows ?? [])];
    const at = rows.length === 0 ? 0 : place % rows.length;
    const [row] = rows.slice(at, at + 1);
    if (row === undefined) return undefined;
    switch (deed) {
      case 'sort':
        return rows.sort((a, b) => said(a).localeCompare(said(b)) * (place === 2 ? -1 : 1));
      case 'insert row':
        return [...rows.slice(0, at), { id: undefined, cells: {} }, ...rows.slice(at)];
      case 'move row':
        return [row, ...rows.filter((one) => one !== row)];
      case 'delete row':
        return rows.filter((one) => one !== row);
      case 'copy row':
        return [...rows, { ...row }];
      case 'fill down':
        return rows.map((one, index) =>
          index <= at
            ? one
            : { ...one, cells: { ...one.cells, position: row.cells.position ?? EMPTY } }
        );
      default:
        return undefined;
    }
  }

  return {
    workbook,
    rows: () =>
      (table?.rows ?? []).map(({ id, cells }) => ({
        id,
        own: [],
        fields: Object.fromEntries(
          (table?.columns ?? []).flatMap((key) => {
            const column = columnOf('recommendations', key);
            if (column === undefined || key === 'id') return [];
            const read = readCell(column, cells[key] ?? EMPTY);
            return [[key, read.kind === 'value' ? read.value : read.typed] as const];
          })
        )
      })),
    type: (id, key, text) => {
      const column = columnOf('recommendations', key);
      const isThere = table?.columns.includes(key) === true;
      const rows = table?.rows ?? [];
      const place = rows.findIndex((row) => row.id === id);
      if (column === undefined || !isThere || place === -1) return false;
      const cell = text === '' ? EMPTY : typedCell(key, text);
      change(
        rows.map((row, index) =>
          index === place ? { ...row, cells: { ...row.cells, [key]: cell } } : row
        )
      );
      return true;
    },
    deed: (deed, place) => {
      if (deed === 'undo') {
        if (before === undefined) return false;
        table = before;
        before = undefined;
        return true;
      }
      if (deed === 'delete column') {
        if (table === undefined || !table.columns.includes('reason')) return false;
        before = table;
        table = { ...table, columns: table.columns.filter((key) => key !== 'reason') };
        return true;
      }
      const rows = moved(deed, place);
      if (rows === undefined) return false;
      change(rows);
      return true;
    },
    held: () => table,
    open: (held) => {
      table = held;
      before = undefined;
      isClosed = false;
    },
    close: () => {
      isClosed = true;
    },
    isClosed: () => isClosed
  };
}

function said({ cells }: HeldRow): string {
  return String(cells.position?.value ?? '');
}

/** As Excel makes a cell of what is typed: a day becomes a date, everything else stays text. */
function typedCell(key: ColumnKey, text: string): SheetCell {
  const day = /^(\d+)\/(\d+)\/(\d{4})$/.exec(text);
  const column = columnOf('recommendations', key);
  if (day === null || column === undefined || column.holds !== 'date') {
    return { value: text, format: '@' };
  }
  const [, date = '', month = '', year = ''] = day;
  return cellOf(column, `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

import { columnLetters } from '../../../local/excel/workbook/address';
import type { RecordId } from '../../../src/domain/records';
import type { ColumnKey } from '../../../src/domain/sheet/sheetColumn';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import { sheetHeading } from '../../../src/domain/words/sheetHeadings';
import type { AtExcel } from './atExcel';
import type { SeenCell, SeenTable } from './seenWorkbook';

/** A pulled table as a person works on it: cells are found by record and column, wherever they stand. */
export interface SheetInHand {
  readonly table: () => Promise<SeenTable>;
  readonly address: (id: RecordId, key: ColumnKey) => Promise<string>;
  readonly cell: (id: RecordId, key: ColumnKey) => Promise<SeenCell>;
  readonly value: (id: RecordId, key: ColumnKey) => Promise<SeenCell['value']>;
  readonly type: (id: RecordId, key: ColumnKey, text: string) => Promise<void>;
  /** As Excel numbers the rows of the sheet, from 1. */
  readonly row: (id: RecordId) => Promise<number>;
  readonly ids: () => Promise<readonly string[]>;
  /** The letters of a column of the sheet. */
  readonly letters: (key: ColumnKey) => Promise<string>;
  readonly heading: (key: ColumnKey) => string;
}

const ID_HEADING = 'Tracker id';

/** @param sheetName undefined: the only table of the workbook */
export function sheetInHand(
  excel: AtExcel,
  sheetName?: string,
  kind: SheetKind = 'recommendations'
): SheetInHand {
  const table = async (): Promise<SeenTable> => {
    const { tables } = await excel.seen();
    const found = tables.filter(({ sheet }) => sheetName === undefined || sheet === sheetName);
    const [only, another] = found;
    if (only === undefined || another !== undefined) {
      throw new Error(`There are ${found.length} tables on ${sheetName ?? 'the workbook'}.`);
    }
    return only;
  };
  const heading = (key: ColumnKey): string => sheetHeading(kind, key);
  const placeOf = ({ headings }: SeenTable, key: ColumnKey): number => {
    const place = headings.findIndex((one) =>
      key === 'id' ? one.startsWith(ID_HEADING) : one === heading(key)
    );
    if (place === -1) throw new Error(`No column ${key} among ${headings.join(', ')}.`);
    return place;
  };
  const rowOf = (seen: SeenTable, id: RecordId): number => {
    const ids = placeOf(seen, 'id');
    const row = seen.rows.findIndex((cells) => cells[ids]?.value === id);
    if (row === -1) throw new Error(`No row of ${id}.`);
    return row;
  };
  const addressOf = (seen: SeenTable, row: number, key: ColumnKey): string =>
    `'${seen.sheet.replace(/'/g, "''")}'!` +
    `${columnLetters(seen.left + placeOf(seen, key))}${seen.top + row + 2}`;
  const address = async (id: RecordId, key: ColumnKey): Promise<string> => {
    const seen = await table();
    return addressOf(seen, rowOf(seen, id), key);
  };
  const cell = async (id: RecordId, key: ColumnKey): Promise<SeenCell> => {
    const seen = await table();
    return seen.rows[rowOf(seen, id)]?.[placeOf(seen, key)] ?? {};
  };
  return {
    table,
    address,
    cell,
    heading,
    value: async (id, key) => (await cell(id, key)).value,
    type: async (id, key, text) => excel.does('type', await address(id, key), text),
    row: async (id) => {
      const seen = await table();
      return seen.top + rowOf(seen, id) + 2;
    },
    ids: async () => {
      const seen = await table();
      const ids = placeOf(seen, 'id');
      return seen.rows.map((cells) => String(cells[ids]?.value ?? ''));
    },
    letters: async (key) => {
      const seen = await table();
      return columnLetters(seen.left + placeOf(seen, key));
    }
  };
}

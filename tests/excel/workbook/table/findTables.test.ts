import type { PullHead, WrittenColumn } from '../../../../src/excel/workbook/memory/pullHead';
import { findTables } from '../../../../src/excel/workbook/table/findTables';
import type { TableNow } from '../../../../src/excel/workbook/table/findTables';
import { idHeading, tableName } from '../../../../src/excel/workbook/table/pullMark';

const ONE = '11111111-0000-4000-8000-000000000000';
const TWO = '22222222-0000-4000-8000-000000000000';

function headOf(pullId: string): PullHead {
  const column = (key: WrittenColumn['key'], heading: string, columnId: number): WrittenColumn => ({
    key,
    heading,
    columnId,
    holds: 'text',
    mayEdit: true
  });
  return {
    pullId,
    siteUrl: '',
    kind: 'recommendations',
    scope: { kind: 'open' },
    pulledAt: '',
    columns: ['report', 'status', 'id'],
    hashed: [],
    rowParts: [],
    table: {
      name: tableName(pullId),
      tableId: `{${pullId}}`,
      sheetName: 'Open',
      columns: [
        column('report', 'Report', 1),
        column('status', 'Status', 2),
        column('id', idHeading(pullId), 3)
      ]
    }
  };
}

function table(pullId: string, changes: Partial<TableNow> = {}): TableNow {
  return {
    id: `{${pullId}}`,
    name: tableName(pullId),
    showTotals: false,
    sheetName: 'Open',
    sheetId: '{sheet}',
    columns: [
      { id: 1, name: 'Report' },
      { id: 2, name: 'Status' },
      { id: 3, name: idHeading(pullId) }
    ],
    ...changes
  };
}

const found = (tables: readonly TableNow[]): Record<string, string> =>
  Object.fromEntries(
    [...findTables([headOf(ONE), headOf(TWO)], tables)].map(([pullId, one]) => [
      pullId.slice(0, 1),
      [one.table.sheetName, ...one.copies.map(({ sheetName }) => sheetName)].join(' + ')
    ])
  );

test('a table is found by its name, whatever its sheet is called', () => {
  expect(found([table(ONE, { sheetName: 'My sheet' }), table(TWO)])).toEqual({
    1: 'My sheet',
    2: 'Open'
  });
});

test('a renamed table is found by the mark in its hidden column', () => {
  expect(found([table(ONE, { name: 'Renamed', id: '{new}' })])).toEqual({ 1: 'Open' });
});

test('a copied sheet is told from the pulled one, also where it stands before it', () => {
  const copy = table(ONE, { name: `${tableName(ONE)}_1`, id: '{copy}', sheetName: 'Open (2)' });
  expect(found([copy, table(ONE)])).toEqual({ 1: 'Open + Open (2)' });
  const renamed = table(ONE, { name: 'Mine' });
  expect(found([copy, renamed])).toEqual({ 1: 'Open + Open (2)' });
});

test('a copy takes the place of the pulled table once that is gone', () => {
  const copy = table(ONE, { name: 'Copy', id: '{copy}', sheetName: 'Open (2)' });
  expect(found([copy])).toEqual({ 1: 'Open (2)' });
});

test('with name and heading changed its own id tells, and a table of another pull is never taken', () => {
  const columns = [
    { id: 1, name: 'Report' },
    { id: 2, name: 'Status' },
    { id: 3, name: 'Key' }
  ];
  expect(found([table(ONE, { name: 'Renamed', columns }), table(TWO)])).toEqual({
    1: 'Open',
    2: 'Open'
  });
  expect(found([table(ONE, { name: 'Renamed', columns, id: '{new}' }), table(TWO)])).toEqual({
    2: 'Open'
  });
  const other = table('33333333-0000-4000-8000-000000000000');
  expect(found([other])).toEqual({});
});

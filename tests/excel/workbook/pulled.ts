import { cellsOf } from '../../../src/domain/sheet/cellOf';
import type { ColumnKey, SheetFields } from '../../../src/domain/sheet/sheetColumn';
import { columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { SheetMemory } from '../../../src/domain/sheet/sheetMemory';
import type { RowToWrite, TableToWrite } from '../../../src/excel/workbook/trackerWorkbook';

export const PULL_ID = '6f1c4f5e-9a3b-4c2d-8e1f-000000000001';

/** The id of the n-th record. */
export const recordId = (number: number): string =>
  `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Ids and values of rows as they are pulled; the n-th row has the n-th record's id. */
export function rowsOf(rows: readonly SheetFields[]): readonly RowToWrite[] {
  const columns = columnsFor('recommendations');
  return rows.map((fields, row) => ({ id: recordId(row + 1), cells: cellsOf(columns, fields) }));
}

/** A hash of these tests: not one of the product. */
export const hashed = (text: string): string =>
  Buffer.from(text).toString('base64url').slice(0, 12);

export function memoryOf(
  rows: readonly SheetFields[],
  changes: Partial<SheetMemory> = {}
): SheetMemory {
  return {
    pullId: PULL_ID,
    siteUrl: 'https://contoso.sharepoint.com/sites/tracker',
    kind: 'recommendations',
    scope: { kind: 'open' },
    pulledAt: '2017-11-20T09:00:00Z',
    columns: columnsFor('recommendations').map(({ key }) => key),
    rows: new Map(
      rows.map((fields, row) => [
        recordId(row + 1),
        {
          versions: { standing: row + 1, published: 1 },
          hashes: Object.fromEntries(
            Object.entries(fields).map(([key, value]) => [key, hashed(value ?? '')])
          )
        }
      ])
    ),
    ...changes
  };
}

const READ_ONLY: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'report',
  'ref',
  'wording',
  'standing',
  'isNew',
  'dueOriginal',
  'due'
]);

/** A pull of recommendations with these values. */
export function pull(
  rows: readonly SheetFields[],
  changes: Partial<TableToWrite> = {}
): TableToWrite {
  return {
    title: 'Open',
    columns: columnsFor('recommendations'),
    rows: rowsOf(rows),
    memory: memoryOf(rows),
    mayEdit: ({ key }) => !READ_ONLY.has(key),
    ...changes
  };
}

export const THREE: readonly SheetFields[] = [
  {
    report: 'Effectiveness 2016',
    ref: '10',
    wording: 'Understand effect across the 4Ps',
    status: 'RED',
    standing: '\u25C6 Red, overdue: 2 months past Sep 2017',
    dueOriginal: '2017-09',
    due: 'Jan and Jun 2018',
    leadPost: 'Lead, SOC',
    position: '4P leads named; 2 of 5 checked'
  },
  {
    report: 'Effectiveness 2016',
    ref: '11',
    wording: 'Manage offenders over their lifetime',
    status: 'GREEN',
    standing: '\u25CC Green, pending evidential review',
    dueOriginal: '2017-09',
    due: '2017-09',
    leadPost: 'Lead, SOC',
    position: 'Prevent officers agreed',
    asAt: '2017-11-01'
  },
  {
    report: 'Legitimacy 2016',
    ref: '5',
    wording: 'Manage individual performance',
    status: 'AMBER',
    dueOriginal: '2017-03-15',
    due: '2018-02',
    leadPost: 'Head of HR'
  }
];

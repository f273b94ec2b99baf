import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Person } from '../../../src/domain/post';
import { cellsOf } from '../../../src/domain/sheet/cellOf';
import type { HashText } from '../../../src/domain/sheet/hashOf';
import type { SheetRights } from '../../../src/domain/sheet/mayEditColumn';
import type { VersionsOf } from '../../../src/domain/sheet/memoryOf';
import { memoryOf } from '../../../src/domain/sheet/memoryOf';
import type { RefreshPlan } from '../../../src/domain/sheet/planRefresh';
import { planRefresh } from '../../../src/domain/sheet/planRefresh';
import type { SheetFacts } from '../../../src/domain/sheet/reviewContext';
import { reviewSheet } from '../../../src/domain/sheet/reviewSheet';
import type { PullRecords, PullView } from '../../../src/domain/sheet/rowsToPull';
import { rowsToPull } from '../../../src/domain/sheet/rowsToPull';
import type { CellToWrite, SheetCell } from '../../../src/domain/sheet/sheetCell';
import type { ColumnKey, SheetColumn } from '../../../src/domain/sheet/sheetColumn';
import { columnOf, columnsFor } from '../../../src/domain/sheet/sheetColumns';
import type { PullScope, SheetKind } from '../../../src/domain/sheet/sheetKind';
import type { SheetMemory } from '../../../src/domain/sheet/sheetMemory';
import type { ReadRow, SheetRead } from '../../../src/domain/sheet/sheetRead';
import type { SheetReview } from '../../../src/domain/sheet/sheetReview';
import { siteRows } from '../../../src/domain/sheet/siteRows';
import { aPosition, aRecommendation, aReport, NOVEMBER_2017 } from '../builders';

/** The hash that services hand in. */
export const hash: HashText = (text) => createHash('sha256').update(text).digest('base64url');

/** A column that the kind has. */
export function theColumn(key: ColumnKey, kind: SheetKind = 'recommendations'): SheetColumn {
  const column = columnOf(kind, key);
  if (column === undefined) throw new Error(`${kind} have no column ${key}`);
  return column;
}

/** A cell as it is read again after it was written. */
export function readAgain({ value, format }: CellToWrite): SheetCell {
  return { value, format };
}

/** Texts that people and papers write, and those that make Excel do something else. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '=HYPERLINK("x")',
    '+44 20 7946 0000',
    '-3 posts',
    '@SUM(A1)',
    "'quoted'",
    "''",
    '\tindented',
    'two\nlines',
    'trailing spaces  ',
    '  leading spaces',
    '2018-01',
    '1/2',
    '00123',
    '1e5',
    'TRUE',
    '#REF!',
    'Zoë 👮‍♀️ “quoted” – дата',
    '_x000D_',
    '\u000bvertical tab'
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 40 })
);

export const ELLEN: Person = { name: 'Ellen Marsh', login: 'ellen.marsh@force.example' };

/** May do everything. */
export const OWNER: SheetRights = {
  editPosition: true,
  editAllocation: true,
  editParts: true,
  askForDate: true
};
export const LEAD: SheetRights = { ...OWNER, editAllocation: false };
export const VISITOR: SheetRights = {
  editPosition: false,
  editAllocation: false,
  editParts: false,
  askForDate: false
};

export const VIEW: PullView = { asAt: NOVEMBER_2017, me: ELLEN };
export const PULL_ID = '0c4f4d6a-5f0e-4f0e-9d5d-2d1f0a6c1b11';

/** A site of one report, save what is given. */
export function aSite(records: Partial<PullRecords> = {}): PullRecords {
  return {
    reports: [aReport()],
    recommendations: [aRecommendation()],
    positions: [aPosition()],
    actions: [],
    updates: [],
    posts: [],
    ...records
  };
}

/** A sheet as a person has it before them. */
export interface ASheet {
  readonly memory: SheetMemory;
  readonly read: SheetRead;
}

/** What was just pulled. */
export function aPull(
  records: PullRecords,
  options: { readonly kind?: SheetKind; readonly columns?: readonly ColumnKey[] } = {}
): ASheet {
  const { kind = 'recommendations' } = options;
  const scope: PullScope = { kind: 'view', name: 'All', address: '' };
  const columns = columnsFor(kind, options.columns);
  const rows = rowsToPull({ kind, scope }, records, VIEW);
  const pull = {
    pullId: PULL_ID,
    siteUrl: 'https://force.example/sites/tracker',
    kind,
    scope,
    pulledAt: '2017-11-20T09:00:00Z'
  };
  return {
    memory: memoryOf(pull, columns, rows, versionsAt(1), hash),
    read: {
      missing: [],
      rows: rows.map(({ id, fields }, place) => ({
        id,
        rowNumber: place + 2,
        cells: asRead(cellsOf(columns, fields))
      }))
    }
  };
}

export function versionsAt(standing: number): VersionsOf {
  return () => ({ standing, published: 1 });
}

/** The sheet after somebody typed into cells of one row. */
export function typed(
  sheet: ASheet,
  place: number,
  cells: Readonly<Partial<Record<ColumnKey, SheetCell | SheetCell['value']>>>
): ASheet {
  const rows = sheet.read.rows.map((row, index) =>
    index === place ? { ...row, cells: { ...row.cells, ...asCells(cells) } } : row
  );
  return { ...sheet, read: { ...sheet.read, rows } };
}

/** The sheet with a row more, as somebody typed or copied it; its other cells are empty. */
export function withRow(
  sheet: ASheet,
  cells: Readonly<Partial<Record<ColumnKey, SheetCell | SheetCell['value']>>>,
  id?: string
): ASheet {
  const empty = Object.fromEntries(
    sheet.memory.columns.filter((key) => key !== 'id').map((key) => [key, { value: '' }])
  );
  const row: ReadRow = {
    id,
    rowNumber: sheet.read.rows.length + 2,
    cells: { ...empty, ...asCells(cells) }
  };
  return { ...sheet, read: { ...sheet.read, rows: [...sheet.read.rows, row] } };
}

/** The sheet after a plan of Refresh was carried out. */
export function refreshed(sheet: ASheet, plan: RefreshPlan): ASheet {
  const ids = new Map(plan.identified.map(({ rowNumber, id }) => [rowNumber, id]));
  const rows = sheet.read.rows.map((row) => {
    const id = row.id ?? ids.get(row.rowNumber);
    const written = plan.cells.filter((one) => one.id === id);
    const cells = Object.fromEntries(written.map(({ column, cell }) => [column, readAgain(cell)]));
    return { ...row, id, cells: { ...row.cells, ...cells } };
  });
  const added = plan.added.map(({ id, cells }, place) => ({
    id,
    rowNumber: rows.length + place + 2,
    cells: asRead(cells)
  }));
  return { memory: plan.memory, read: { ...sheet.read, rows: [...rows, ...added] } };
}

export function factsOf(records: PullRecords, rights: SheetRights = OWNER): SheetFacts {
  return { ...VIEW, records, rights };
}

export function reviewOf(
  { memory, read }: ASheet,
  records: PullRecords,
  rights?: SheetRights
): SheetReview {
  return reviewSheet(memory, read, factsOf(records, rights), hash);
}

export function refreshOf(
  { memory, read }: ASheet,
  records: PullRecords,
  versions: VersionsOf = versionsAt(2)
): RefreshPlan {
  const { kind, scope } = memory;
  const rows = rowsToPull({ kind, scope }, records, VIEW);
  const { rowOf } = siteRows(kind, records, VIEW);
  return planRefresh(memory, read, { rows, rowOf, versionsOf: versions }, hash);
}

function asRead(cells: Readonly<Partial<Record<ColumnKey, CellToWrite>>>): ReadRow['cells'] {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, readAgain(cell)]));
}

function asCells(
  cells: Readonly<Partial<Record<ColumnKey, SheetCell | SheetCell['value']>>>
): ReadRow['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [
      key,
      typeof cell === 'object' ? cell : { value: cell }
    ])
  );
}

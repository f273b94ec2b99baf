import { cellsOf } from '../../src/domain/sheet/cellOf';
import type { ColumnKey, SheetFields } from '../../src/domain/sheet/sheetColumn';
import { columnsFor } from '../../src/domain/sheet/sheetColumns';
import type { TableToWrite } from '../../src/excel/workbook/trackerWorkbook';

const ROWS = 10_000;
const CHOSEN: readonly ColumnKey[] = [
  'status',
  'standing',
  'reason',
  'waitingFor',
  'isNew',
  'dueOriginal',
  'due',
  'moves',
  'directorate',
  'leadPost',
  'leadOfficer',
  'position',
  'asAt',
  'newDate',
  'newDateCause',
  'newDateReason'
];
const COLUMNS = columnsFor('recommendations', CHOSEN);

/** 10,000 recommendations in 20 columns: under 5 MB, so that Excel takes them as one range at all. */
export function largePull(): TableToWrite {
  const mayEdit: TableToWrite['mayEdit'] = ({ edit }) => edit === 'leads' || edit === 'owners';
  const rows = Array.from({ length: ROWS }, (_, row) => ({
    id: `a0000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
    cells: cellsOf(COLUMNS, recommendation(row))
  }));
  // As the workbook keeps them: 12 characters of what may be changed, 4 of the rest.
  const hashes = (row: number): Record<string, string> =>
    Object.fromEntries(
      COLUMNS.map((column, place) => [column.key, hash(row, place, mayEdit(column) ? 12 : 4)])
    );
  return {
    title: 'Open',
    columns: COLUMNS,
    rows,
    mayEdit,
    memory: {
      pullId: '6f1c4f5e-9a3b-4c2d-8e1f-000000000001',
      siteUrl: 'https://contoso.sharepoint.com/sites/tracker',
      kind: 'recommendations',
      scope: { kind: 'open' },
      pulledAt: '2017-11-20T09:00:00Z',
      columns: COLUMNS.map(({ key }) => key),
      rows: new Map(
        rows.map(({ id }, row) => [
          id,
          { versions: { standing: row, published: 1 }, hashes: hashes(row) }
        ])
      )
    }
  };
}

function recommendation(row: number): SheetFields {
  return {
    report: `Effectiveness ${2000 + (row % 20)}`,
    ref: String(row),
    wording: `By September the force should improve how it understands effect, number ${row}`,
    status: ['RED', 'AMBER', 'WHITE', 'GREEN'][row % 4],
    standing: '\u25C6 Red, overdue: 2 months past Sep 2017',
    reason: row % 5 === 0 ? '- no date was agreed' : undefined,
    isNew: row % 3 === 0 ? 'yes' : undefined,
    dueOriginal: `20${10 + (row % 10)}-0${1 + (row % 9)}`,
    due: row % 7 === 0 ? `2018-01-1${row % 10}` : `2018-0${1 + (row % 9)}`,
    directorate: 'Crime Operations',
    leadPost: 'Head of Learning and Development',
    leadOfficer: `Officer ${row}`,
    position: `Position ${row}: the working group met in November, and the report is in test`,
    asAt: `2017-11-${10 + (row % 20)}`
  };
}

const hash = (row: number, column: number, length: number): string =>
  Buffer.from(`${row}.${column}.recommendation`).toString('base64url').slice(0, length);

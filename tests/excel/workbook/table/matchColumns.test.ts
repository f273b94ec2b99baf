import type { WrittenColumn } from '../../../../src/excel/workbook/memory/pullHead';
import { matchColumns } from '../../../../src/excel/workbook/table/matchColumns';
import type { ColumnNow } from '../../../../src/excel/workbook/table/matchColumns';

const column = (key: WrittenColumn['key'], heading: string, columnId: number): WrittenColumn => ({
  key,
  heading,
  columnId,
  holds: 'text',
  mayEdit: true
});

const WRITTEN = [
  column('report', 'Report', 1),
  column('status', 'Status', 2),
  column('reason', 'Reason', 3),
  column('position', 'Current position', 4),
  column('id', 'Tracker id 1234', 5)
];

const places = (now: readonly ColumnNow[], areIdsKept = true): Record<string, number> =>
  Object.fromEntries(matchColumns(WRITTEN, now, areIdsKept));

const now = (...columns: readonly (readonly [number, string])[]): ColumnNow[] =>
  columns.map(([id, name]) => ({ id, name }));

test('columns that were moved, with others between them, are found', () => {
  expect(
    places(
      now(
        [5, 'Tracker id 1234'],
        [9, 'My notes'],
        [4, 'Current position'],
        [3, 'Reason'],
        [2, 'Status'],
        [1, 'Report']
      )
    )
  ).toEqual({ id: 0, position: 2, reason: 3, status: 4, report: 5 });
});

test('a renamed column is told by its id, whatever it is called', () => {
  expect(
    places(
      now([1, 'Paper'], [2, 'Status'], [3, 'Reason'], [4, 'Where we are'], [5, 'Tracker id 1234'])
    )
  ).toEqual({ report: 0, status: 1, reason: 2, position: 3, id: 4 });
});

test('a deleted column is missing, and so is the one that was given its heading', () => {
  expect(
    places(now([1, 'Report'], [2, 'Status'], [3, 'Current position'], [5, 'Tracker id 1234']))
  ).toEqual({ report: 0, status: 1, id: 3 });
});

test('columns whose headings were exchanged are missing: nobody can tell what moved', () => {
  expect(
    places(
      now(
        [1, 'Report'],
        [2, 'Status'],
        [3, 'current position'],
        [4, 'Reason'],
        [5, 'Tracker id 1234']
      )
    )
  ).toEqual({ report: 0, status: 1, id: 4 });
});

test('a column that was deleted and made anew is told by its heading', () => {
  expect(
    places(
      now(
        [1, 'Report'],
        [2, 'Status'],
        [3, 'Reason'],
        [8, ' current  POSITION '],
        [5, 'Tracker id 1234']
      )
    )
  ).toEqual({ report: 0, status: 1, reason: 2, position: 3, id: 4 });
});

test('where ids were given out anew only headings count', () => {
  const renumbered = now(
    [1, 'Current position'],
    [2, 'Report'],
    [3, 'Tracker id 1234'],
    [4, 'Status'],
    [5, 'Reason']
  );
  expect(places(renumbered, false)).toEqual({
    position: 0,
    report: 1,
    id: 2,
    status: 3,
    reason: 4
  });
});

test('where ids were given out anew a renamed column is missing, never taken for another', () => {
  // Reason was deleted and Current position renamed: its new id is the one that Reason had.
  const renumbered = now([1, 'Report'], [2, 'Status'], [3, 'Where we are'], [4, 'Tracker id 1234']);
  expect(places(renumbered, false)).toEqual({ report: 0, status: 1, id: 3 });
});

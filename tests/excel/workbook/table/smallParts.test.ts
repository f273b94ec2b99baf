import fc from 'fast-check';
import { bytesOfRow } from '../../../../src/excel/workbook/table/messageBytes';
import { countsFrom1904 } from '../../../../src/excel/workbook/table/dateSystem';
import { columnLetters } from '../../../../src/excel/workbook/table/columnLetters';
import { runsOf } from '../../../../src/excel/workbook/table/runs';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null)
);

test('a message is never larger than it was reckoned', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      const reckoned = rows.reduce((sum, row) => sum + bytesOfRow(row) + 1, 4);
      const sent = JSON.stringify(JSON.stringify(rows));
      expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(reckoned);
    })
  );
});

test('the rows of runs are those given and none but small gaps, in order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(500)), fc.nat(30), (rows, gap) => {
      const runs = runsOf(rows, gap);
      const covered = runs.flatMap(({ start, end }) =>
        Array.from({ length: end - start + 1 }, (_, place) => start + place)
      );
      expect(rows.every((row) => covered.includes(row))).toBe(true);
      expect(runs.every(({ start, end }) => rows.includes(start) && rows.includes(end))).toBe(true);
      runs.slice(1).forEach(({ start }, place) => {
        expect(start - (runs[place]?.end ?? 0)).toBeGreaterThan(Math.max(gap, 0));
      });
    })
  );
});

test('with no gap allowed neighbours are one run', () => {
  expect(runsOf([5, 3, 4, 9], 1)).toEqual([
    { start: 3, end: 5 },
    { start: 9, end: 9 }
  ]);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD']
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ['Sep 2017', false],
  ['Sep 2021', true],
  ['1 Oct 2021', true],
  ['####', false],
  ['', false],
  ['2560', false]
])('30 September 2017 shown as %j: counted from 1904 %j', (text, expected) => {
  expect(countsFrom1904(43008, text)).toBe(expected);
});

import { sheetTitle } from '../../../../src/excel/workbook/table/sheetTitle';

test.each([
  ['Mine', [], 'Mine'],
  ['Q1: a/b \\ c? [d]*', [], 'Q1 a b c d'],
  ["'Living in fear'", [], 'Living in fear'],
  ['History', [], 'History (2)'],
  ['  ', [], 'Tracker'],
  ['***', ['tracker'], 'Tracker (2)'],
  ['Mine', ['MINE', 'Mine (2)'], 'Mine (3)'],
  ['A report with a very long title indeed', [], 'A report with a very long title'],
  [
    'A report with a very long title indeed',
    ['A report with a very long title'],
    'A report with a very long (2)'
  ],
  ['Sub-actions, Making it fair: disclosure', [], 'Sub-actions, Making it fair'],
  ['Effectiveness, legitimacy, efficiency 2016', [], 'Effectiveness, legitimacy'],
  ['Interoperability-and-communications 2016', [], 'Interoperability-and-communicat'],
  [`${'x'.repeat(30)}\u{1F600}`, [], 'x'.repeat(30)],
  ['two\nlines\tand tabs', [], 'two lines and tabs'],
  ['no XML\ufffe', [], 'no XML']
])('a sheet for %j beside %j is called %j', (title, taken, expected) => {
  const name = sheetTitle(title, taken);
  expect(name).toBe(expected);
  expect(name.length).toBeLessThanOrEqual(31);
});

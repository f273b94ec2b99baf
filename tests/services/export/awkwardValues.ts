/** Values that spreadsheets, XML and time zones are known to spoil. */
export const AWKWARD_LINES: readonly string[] = [
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1:A9)',
  "'with a leading apostrophe",
  'quotes " and \' and “curly” ones',
  '<b>markup</b> & entities &amp;',
  '2018-01',
  '00012',
  '1E5',
  'TRUE',
  '_x0041_ and _x005F_',
  '😀 emoji, é, and right-to-left \u200Fעברית',
  ' spaces around ',
  'trailing tab\t'
];

export const AWKWARD_TEXTS: readonly string[] = [
  '=HYPERLINK("https://example.test","press me")',
  'first line\nsecond line\n\nfourth line',
  '\tbegins with a tab',
  'line ends of Windows\r\nand of the Mac\rhere',
  `form feed \u000C, vertical tab \u000B, bell \u0007, escape \u001B, delete \u007F`,
  'a character of two halves \u{1F600} here',
  `long ${'The quick brown fox. '.repeat(4000)}=end`,
  `${'😀'.repeat(33000)}`,
  'x'.repeat(32000),
  'y'.repeat(32001)
];

/** Days around the change of the clocks in London, a leap day, and days that Excel miscounts. */
export const AWKWARD_DAYS: readonly string[] = [
  '2018-03-24',
  '2018-03-25',
  '2018-03-26',
  '2018-10-27',
  '2018-10-28',
  '2018-10-29',
  '2016-02-29',
  '1900-01-15',
  '1900-03-01',
  '2099-12-31'
];

export const AWKWARD_TIMES: readonly string[] = [
  '2018-03-25T00:59:59Z',
  '2018-03-25T01:00:00Z',
  '2018-10-28T00:30:00Z',
  '2018-10-28T01:30:00Z',
  '2017-11-20T23:59:59Z',
  '1999-12-31T23:59:01Z'
];

export const AWKWARD_NUMBERS: readonly number[] = [0, -1, 0.1, 1e-7, 123456789.125, 2 ** 53];

/** The value of a list of values for a row: they are used in turn. */
export function inTurn<T>(values: readonly T[], turn: number): T {
  const value = values[turn % values.length];
  if (value === undefined) throw new Error('There are no values.');
  return value;
}

import type { SiteSettings } from '../../../src/domain/records';
import { rowsOfSettings, settingsOfRows } from '../../../src/services/records/settingRows';
import type { SettingRow } from '../../../src/services/records/settingRows';
import { DEFAULT_SETTINGS } from '../../../src/services/site/defaultSettings';

const settings: SiteSettings = {
  force: 'City of London Police',
  chiefOfficer: 'Commissioner',
  committees: [
    { name: 'Police Performance and Resource Management Sub Committee', ragMethod: 'deadline' },
    { name: 'Crime | Fraud board', ragMethod: 'confidence' }
  ],
  vocabularies: {
    directorates: ['Crime', 'Uniform Policing'],
    markings: ['Public'],
    gradings: ['good', 'excellent'],
    auditGrades: [],
    tiers: ['One', 'Two', 'Three'],
    levels: ['Local', 'National']
  },
  markingDefault: 'Public',
  mostDateMoves: 3,
  lastPaper: '2017-09-19',
  schemaVersion: 2
};

const rowsFor = (given: Parameters<typeof rowsOfSettings>[0]): readonly SettingRow[] =>
  rowsOfSettings(given).map(([Title, Value], index) => ({
    Id: index + 1,
    Title,
    Value: Value ?? ''
  }));

test('what is written is read back the same', () => {
  expect(settingsOfRows(rowsFor(settings))).toEqual({ settings, problems: [] });
});

test('rows are in plain English, one word or committee a line', () => {
  const rows = new Map(rowsOfSettings(settings));
  expect(rows.get('Directorates')).toBe('Crime\nUniform Policing');
  expect(rows.get('Committees')).toContain('Sub Committee | deadline\n');
  expect(rows.get('Most date moves')).toBe('3');
});

test('a site without rows has the usual words and schema version 0', () => {
  const read = settingsOfRows([]);
  expect(read).toEqual({
    settings: {
      ...DEFAULT_SETTINGS,
      mostDateMoves: undefined,
      lastPaper: undefined,
      schemaVersion: 0
    },
    problems: []
  });
});

test('a list of words that was emptied stays empty, and a default marking may be taken away', () => {
  const read = settingsOfRows(rowsFor({ ...settings, markingDefault: undefined })).settings;
  expect(read.vocabularies.auditGrades).toEqual([]);
  expect(read.markingDefault).toBeUndefined();
});

test('values that cannot be understood fall back and are reported', () => {
  const rows: readonly SettingRow[] = [
    { Id: 1, Title: 'Last paper', Value: 'last month' },
    { Id: 2, Title: 'Most date moves', Value: 'three' },
    { Id: 3, Title: 'Committees', Value: 'Audit Panel | by feel\r\n\r\nOther board' },
    { Id: 4, Title: 'Schema version', Value: '2' }
  ];
  const { settings: read, problems } = settingsOfRows(rows);
  expect(read).toMatchObject({
    schemaVersion: 2,
    committees: [
      { name: 'Audit Panel', ragMethod: 'deadline' },
      { name: 'Other board', ragMethod: 'deadline' }
    ]
  });
  expect([read.lastPaper, read.mostDateMoves]).toEqual([undefined, undefined]);
  expect(
    problems.map(({ itemId, field, value, problem }) => [itemId, field, value, problem])
  ).toEqual(
    expect.arrayContaining([
      [1, 'Last paper', 'last month', 'not a date'],
      [2, 'Most date moves', 'three', 'not a number'],
      [3, 'Committees', 'Audit Panel | by feel', 'not a known value']
    ])
  );
  expect(problems).toHaveLength(3);
});

test('only what is given is written', () => {
  expect(rowsOfSettings({ lastPaper: '2017-11', vocabularies: { levels: ['A'] } })).toEqual([
    ['Last paper', '2017-11'],
    ['Levels', 'A']
  ]);
});

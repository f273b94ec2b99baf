import type { Action, Recommendation, Report, Update } from '../../../src/domain/records';
import { actionRecords } from '../../../src/services/records/actions';
import { positionRecords } from '../../../src/services/records/positions';
import { recommendationRecords } from '../../../src/services/records/recommendations';
import { reportRecords } from '../../../src/services/records/reports';
import { rowTitle } from '../../../src/services/records/rowTitle';
import { updateRecords } from '../../../src/services/records/updates';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const PARENT = '3f2504e0-4f89-41d3-9a0c-0305e82c3302';
const READ_BACK = { Id: 7, owshiddenversion: 1 };

const report: Report = {
  id: ID,
  title: 'Stalking and harassment',
  publishers: ['HMCPSi', 'HMICFRS'],
  scope: 'joint national',
  byline: 'A joint inspection',
  published: '2017-07',
  narrative: 'Two lines\nof text',
  statedSentence: 'There are four.',
  stated: {
    total: 4,
    national: undefined,
    force: undefined,
    complete: 0,
    inProgress: 4
  },
  order: 3,
  sourcePaper: '01'
};

const recommendation: Recommendation = {
  id: ID,
  reportId: PARENT,
  ref: '10',
  order: 2,
  kind: 'area for improvement',
  wording: 'Improve management plans',
  topic: undefined,
  appliesTo: ['NCA', 'Regional units'],
  parentId: undefined,
  deadline: {
    printed: ['Sept 17 [original internal deadline]', 'Now due: January 2018 and June 2018'],
    form: 'month',
    original: '2017-09',
    setBy: 'internal',
    revised: ['2018-01', '2018-06'],
    relative: undefined,
    reason: 'Training'
  },
  directorate: 'Crime',
  leadPost: 'Head of Crime',
  leadOfficer: undefined,
  marking: undefined,
  sourcePaper: '01'
};

const action: Action = {
  id: ID,
  recommendationId: PARENT,
  kind: 'sub-action',
  label: 'II',
  order: 2,
  text: 'Publish',
  status: 'GREEN',
  statusSince: '2017-11',
  reason: undefined,
  deadline: { ...recommendation.deadline, revised: [], reason: undefined },
  leadPost: undefined,
  position: 'Published',
  done: false,
  doneBy: undefined,
  sourcePaper: '01'
};

const update: Update = {
  id: ID,
  subjectId: PARENT,
  text: 'Done',
  status: 'GREEN',
  reason: undefined,
  waitingFor: undefined,
  asAt: '2017-11-20',
  followsId: PARENT,
  withdrawsId: undefined,
  sourcePaper: undefined,
  author: undefined,
  created: undefined
};

describe('what is written is read back the same', () => {
  test('report', () => {
    const row = { ...READ_BACK, ...reportRecords.toRow(report) };
    expect(reportRecords.toRecord(row)).toEqual({ record: report, problems: [] });
  });

  test('recommendation', () => {
    const row = { ...READ_BACK, ...recommendationRecords.toRow(recommendation) };
    expect(recommendationRecords.toRecord(row)).toEqual({ record: recommendation, problems: [] });
  });

  test('action', () => {
    const row = { ...READ_BACK, ...actionRecords.toRow(action) };
    expect(actionRecords.toRecord(row)).toEqual({ record: action, problems: [] });
  });

  test('update', () => {
    const row = { ...READ_BACK, ...updateRecords.toRow(update) };
    expect(updateRecords.toRecord(row)).toEqual({ record: update, problems: [] });
  });
});

test('the current date is kept for filtering and as the last day of the earliest date', () => {
  const row = recommendationRecords.toRow(recommendation);
  expect(row.DueCurrent).toBe('2018-01;2018-06');
  expect(row.DueCurrentDate).toBe('2018-01-31T12:00:00Z');
});

test('while nothing was revised the current date is the original', () => {
  const { deadline } = recommendation;
  const row = recommendationRecords.toRow({
    ...recommendation,
    deadline: { ...deadline, revised: [] }
  });
  expect(row.DueCurrent).toBe('2017-09');
  const read = recommendationRecords.toRecord({ ...READ_BACK, ...row });
  expect(read.record.deadline.revised).toEqual([]);
});

describe('rows that people edited in SharePoint’s own pages', () => {
  const good = { ...READ_BACK, ...recommendationRecords.toRow(recommendation) };

  test('a value that is not known is left out and noted, and the record is kept', () => {
    const { record, problems } = recommendationRecords.toRecord({
      ...good,
      Kind: 'wish',
      DueOriginal: 'soon',
      ParentId: 'the one above'
    });
    expect(record.wording).toBe(recommendation.wording);
    expect(record.kind).toBe('recommendation');
    expect(record.deadline.original).toBeUndefined();
    expect(record.parentId).toBeUndefined();
    expect(problems.map(({ field, problem }) => [field, problem])).toEqual([
      ['Kind', 'not a known value'],
      ['ParentId', 'not a record ID'],
      ['DueOriginal', 'not a date']
    ]);
  });

  test('letter case and braces do not matter', () => {
    const { record, problems } = positionRecords.toRecord({
      ...READ_BACK,
      ...positionRecords.toRow({ id: ID, status: 'RED' }),
      Status: 'Red ',
      RecordId: `{${ID.toUpperCase()}}`
    });
    expect(record).toMatchObject({ id: ID, status: 'RED' });
    expect(problems).toEqual([]);
  });

  test('a position with an unknown status counts as work in hand', () => {
    const row = { ...READ_BACK, ...positionRecords.toRow({ id: ID, status: 'RED' }) };
    const { record, problems } = positionRecords.toRecord({ ...row, Status: 'Purple' });
    expect(record.status).toBe('AMBER');
    expect(problems).toEqual([
      {
        list: 'Positions',
        itemId: 7,
        field: 'Status',
        value: 'Purple',
        problem: 'not a known value'
      }
    ]);
  });

  test('a row without a record ID is given one of its own', () => {
    const { record, problems } = recommendationRecords.toRecord({ ...good, RecordId: null });
    expect(record.id).toBe('item-7');
    expect(problems).toContainEqual(expect.objectContaining({ field: 'RecordId' }));
  });

  test('a row in which nothing is filled in is still a record', () => {
    const empty = Object.fromEntries(Object.keys(good).map((name) => [name, null]));
    const { record } = recommendationRecords.toRecord({ ...good, ...empty, Id: 9 });
    expect(record).toMatchObject({ id: 'item-9', order: 9, wording: '', appliesTo: [] });
  });
});

describe('the Title that SharePoint’s own pages show', () => {
  test('is the mark and the first words, cut at a word', () => {
    const title = rowTitle('10', 'word '.repeat(60));
    expect(title.startsWith('10 word word')).toBe(true);
    expect(title.endsWith('word…')).toBe(true);
    expect(title.length).toBeLessThanOrEqual(255);
  });

  test('is never empty', () => {
    expect(rowTitle(undefined, undefined)).toBe('-');
  });
});

import fc from 'fast-check';

import type { Recommendation } from '../../../src/domain/records';
import { applyFilters } from '../../../src/domain/register/applyFilters';
import { compareRefs } from '../../../src/domain/register/compareRefs';
import {
  countRecommendations,
  countStatusLines,
  countsInOrder
} from '../../../src/domain/register/counts';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import type { Filter } from '../../../src/domain/register/filter';
import { filterChoices } from '../../../src/domain/register/filterChoices';
import { groupByReport } from '../../../src/domain/register/groupByReport';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import { SORTS, sortEntries } from '../../../src/domain/register/sortEntries';
import {
  NOVEMBER_2017,
  aDeadline,
  aPosition,
  aRecommendation,
  aReport,
  anAction
} from '../builders';

function recommendation(id: string, fields: Partial<Recommendation> = {}): Recommendation {
  return aRecommendation({ id, ref: id, order: Number(id) || 1, ...fields });
}

const due = (original?: string, revised: readonly string[] = []): Partial<Recommendation> => ({
  deadline: aDeadline({ original, revised })
});

const entries: readonly RegisterEntry[] = joinEntries(
  {
    reports: [
      aReport({ id: 'A', order: 1, publishers: ['HMCPSi', 'HMIC'] }),
      aReport({ id: 'B', order: 2, publishers: ['HMICFRS'] })
    ],
    recommendations: [
      recommendation('1', { reportId: 'A', leadPost: 'Head of Crime', ...due('2018-04') }),
      recommendation('2', { reportId: 'A', kind: 'area for improvement', ...due('2017-09') }),
      recommendation('10', { reportId: 'A', ref: undefined, appliesTo: ['NCA'] }),
      recommendation('3', {
        reportId: 'B',
        leadPost: 'Force SPOC',
        ...due('2017-04', ['2018-01'])
      }),
      recommendation('4', {
        reportId: 'B',
        leadPost: 'Head of Crime',
        ...due('2018-01', ['2018-06', '2018-02'])
      })
    ],
    positions: [
      aPosition({ id: '1', status: 'AMBER' }),
      aPosition({ id: '2', status: 'GREEN', statusSince: '2017-11' }),
      aPosition({ id: '10', status: 'WHITE' }),
      aPosition({ id: '3', status: 'RED' }),
      aPosition({ id: '4', status: 'AMBER' })
    ],
    actions: [
      anAction({
        id: 'I',
        recommendationId: '3',
        order: 1,
        status: 'GREEN',
        statusSince: '2017-11'
      }),
      anAction({
        id: 'II',
        recommendationId: '3',
        order: 2,
        status: 'RED',
        deadline: aDeadline({ original: '2017-04', revised: ['2018-01'] })
      })
    ],
    updates: []
  },
  NOVEMBER_2017
);

const ids = (some: readonly RegisterEntry[]): string =>
  some.map(({ recommendation: { id } }) => id).join(' ');

describe('counting', () => {
  test('by recommendation counts each once', () => {
    expect(countRecommendations(entries)).toEqual({
      total: 5,
      byStatus: { RED: 1, AMBER: 2, WHITE: 1, GREEN: 1, CLOSED: 0 },
      open: 3,
      changed: 1
    });
  });

  test('by status line counts each sub-action that has a status instead', () => {
    expect(countStatusLines(entries)).toEqual({
      total: 6,
      byStatus: { RED: 1, AMBER: 2, WHITE: 1, GREEN: 2, CLOSED: 0 },
      open: 3,
      changed: 2
    });
  });

  test('is listed in the order of screens, without those that do not occur', () => {
    expect(countsInOrder(countRecommendations(entries)).map(({ status }) => status)).toEqual([
      'RED',
      'AMBER',
      'WHITE',
      'GREEN'
    ]);
  });
});

describe('a filter', () => {
  const cases: readonly (readonly [string, Filter, string])[] = [
    ['by status', { field: 'status', values: ['RED', 'WHITE'] }, '10 3'],
    ['by kind', { field: 'kind', values: ['area for improvement'] }, '2'],
    ['by report', { field: 'report', values: ['B'] }, '3 4'],
    ['by lead', { field: 'lead', values: ['Head of Crime'] }, '1 4'],
    ['by no lead', { field: 'lead', values: [''] }, '2 10'],
    ['by publisher', { field: 'publisher', values: ['HMIC'] }, '1 2 10'],
    ['by named body', { field: 'applies to', values: ['NCA'] }, '10'],
    ['by the force', { field: 'applies to', values: [''] }, '1 2 3 4'],
    ['by directorate', { field: 'directorate', values: ['Crime'] }, ''],
    ['by no date', { field: 'due', due: { kind: 'none set' } }, '10'],
    ['by being overdue', { field: 'due', due: { kind: 'overdue' } }, '3'],
    [
      'by a range of months, of which the earliest current date counts',
      { field: 'due', due: { kind: 'between', from: '2018-01', to: '2018-03' } },
      '3 4'
    ],
    ['from a month on', { field: 'due', due: { kind: 'between', from: '2018-02' } }, '1 4'],
    ['up to a month', { field: 'due', due: { kind: 'between', to: '2018-01' } }, '2 3'],
    ['by change, also of a sub-action', { field: 'changed' }, '2 3'],
    ['by pending review', { field: 'pending review' }, '']
  ];

  test.each(cases)('%s', (_name, filter, expected) => {
    expect(ids(applyFilters(entries, [filter]))).toBe(expected);
  });

  test('narrows what other filters leave', () => {
    const filters: readonly Filter[] = [cases[0][1], cases[2][1]];
    expect(ids(applyFilters(entries, filters))).toBe('3');
    expect(applyFilters(entries, [])).toBe(entries);
  });

  test('offers the values that occur, with counts, what is not recorded last', () => {
    expect(filterChoices(entries, 'lead')).toEqual([
      { value: 'Force SPOC', count: 1 },
      { value: 'Head of Crime', count: 2 },
      { value: '', count: 2 }
    ]);
    expect(filterChoices(entries, 'status').map(({ value }) => value)).toEqual([
      'RED',
      'AMBER',
      'WHITE',
      'GREEN'
    ]);
    expect(filterChoices(entries, 'report').map(({ value }) => value)).toEqual(['A', 'B']);
  });
});

describe('sorting', () => {
  test('by due date goes by the earliest current one; no date stands last either way', () => {
    expect(ids(sortEntries(entries, 'due'))).toBe('2 3 4 1 10');
    expect(ids(sortEntries(entries, 'due', 'descending'))).toBe('1 4 3 2 10');
  });

  test('by status goes in the order of screens and keeps register order within', () => {
    expect(ids(sortEntries(entries, 'status'))).toBe('3 1 4 10 2');
    expect(ids(sortEntries(entries, 'status', 'descending'))).toBe('2 10 1 4 3');
  });

  test('by lead goes by its letters', () => {
    expect(ids(sortEntries(entries, 'lead'))).toBe('3 1 4 2 10');
  });

  test('by ref counts as people do; a missing one stands last', () => {
    const refs = ['13.1', '10a', '2', '13', '10', '1', '10B', 'IV', '13.10', '13.2'];
    expect([...refs].sort(compareRefs)).toEqual([
      '1',
      '2',
      '10',
      '10a',
      '10B',
      '13',
      '13.1',
      '13.2',
      '13.10',
      'IV'
    ]);
    expect(ids(sortEntries(entries, 'ref'))).toBe('1 2 3 4 10');
  });

  test('keeps every entry, changes no list, and gives the same order when asked again', () => {
    const direction = fc.constantFrom('ascending' as const, 'descending' as const);
    const before = ids(entries);
    fc.assert(
      fc.property(fc.constantFrom(...SORTS), direction, (by, way) => {
        const sorted = sortEntries(entries, by, way);
        expect(new Set(sorted)).toEqual(new Set(entries));
        expect(ids(sortEntries(entries, by, way))).toBe(ids(sorted));
        expect(ids(sortEntries([...entries], by, way))).toBe(ids(sorted));
        expect(ids(entries)).toBe(before);
      })
    );
  });
});

describe('groups by report', () => {
  test('stand in the order of reports, entries in the order given, with the report\u2019s total', () => {
    const shown = sortEntries(
      entries.filter(({ recommendation: { id } }) => id !== '2'),
      'due'
    );
    const groups = groupByReport(shown, entries);
    expect(groups.map(({ report, total }) => `${report.id} ${total}`)).toEqual(['A 3', 'B 2']);
    expect(groups.map((group) => ids(group.entries))).toEqual(['1 10', '3 4']);
  });

  test('leave out reports with nothing to show', () => {
    expect(
      groupByReport(applyFilters(entries, [{ field: 'report', values: ['B'] }]), entries)
    ).toHaveLength(1);
    expect(groupByReport([])).toEqual([]);
  });
});

import type { Action } from '../../../src/domain/records';
import { joinEntries, joinWithdrawn } from '../../../src/domain/register/joinEntries';
import {
  NOVEMBER_2017,
  aDeadline,
  aPosition,
  aRecommendation,
  aReport,
  anAction,
  anEntry,
  anUpdate
} from '../builders';

describe('the entries of a register', () => {
  test('stand in the order of reports, then of recommendations, however the lists read', () => {
    const entries = joinEntries(
      {
        reports: [aReport({ id: 'old', order: 2 }), aReport({ id: 'new', order: 1 })],
        recommendations: [
          aRecommendation({ id: 'c', reportId: 'old', order: 1 }),
          aRecommendation({ id: 'b', reportId: 'new', order: 2 }),
          aRecommendation({ id: 'lost', reportId: 'gone', order: 1 }),
          aRecommendation({ id: 'a', reportId: 'new', order: 1 })
        ],
        positions: [],
        actions: [],
        updates: []
      },
      NOVEMBER_2017
    );
    expect(entries.map(({ recommendation }) => recommendation.id)).toEqual(['a', 'b', 'c', 'lost']);
    expect(entries[3].report.title).toBe('Report not found');
  });

  test('hold what is known of each, and nothing where nothing is', () => {
    const entry = anEntry({ positions: [] });
    expect(entry).toMatchObject({ parts: [], updates: [], due: [] });
    expect(entry.position).toBeUndefined();
    expect(entry.lastUpdate).toBeUndefined();
    expect(entry.shown.reason.kind).toBe('nothing recorded');
  });

  test('list updates newest first, by when they were written', () => {
    const updates = [
      anUpdate({ id: 'printed', asAt: '2017-11', created: undefined }),
      anUpdate({ id: 'late', created: '2017-11-03T09:00:00Z' }),
      anUpdate({ id: 'early', created: '2017-11-01T09:00:00Z', asAt: '2017-12' }),
      anUpdate({ id: 'other', subjectId: 'recommendation-2' })
    ];
    expect(anEntry({ updates }).updates.map(({ id }) => id)).toEqual(['late', 'early', 'printed']);
  });

  test('leave withdrawn updates out, and those that only withdraw', () => {
    const updates = [
      anUpdate({ id: 'first' }),
      anUpdate({ id: 'second', withdrawsId: 'first' }),
      anUpdate({ id: 'third', withdrawsId: 'second' }),
      anUpdate({ id: 'fourth' }),
      anUpdate({ id: 'empty', text: '', withdrawsId: 'fourth' })
    ];
    expect(anEntry({ updates }).updates.map(({ id }) => id)).toEqual(['third']);
  });

  test('take the day of the latest update from what it describes, or from when it was written', () => {
    expect(anEntry({ updates: [anUpdate({ asAt: '2017-10-27' })] }).lastUpdate).toBe('2017-10-27');
    expect(anEntry({ updates: [anUpdate()] }).lastUpdate).toBe('2017-11-01');
    expect(anEntry({ positions: [aPosition({ asAt: '2017-09' })] }).lastUpdate).toBe('2017-09');
  });

  test('go by the update that the position names as the latest', () => {
    const updates = [
      anUpdate({ id: 'named', status: 'GREEN', created: '2017-11-01T09:00:00Z' }),
      anUpdate({ id: 'newer', sourcePaper: '01', created: '2017-11-02T09:00:00Z' })
    ];
    const positions = [aPosition({ status: 'GREEN', latestUpdateId: 'named' })];
    expect(anEntry({ updates, positions }).shown.pendingReview).toBe(true);
  });

  test('do not turn a printed GREEN into a proposal when a lead adds words', () => {
    const printed = anUpdate({ id: 'p', status: 'GREEN', sourcePaper: '01' });
    const added = anUpdate({ id: 'a', status: 'GREEN', created: '2017-11-09T09:00:00Z' });
    const positions = [aPosition({ status: 'GREEN' })];
    expect(anEntry({ updates: [printed, added], positions }).shown.pendingReview).toBe(false);
    const amber = { ...printed, status: 'AMBER' as const };
    expect(anEntry({ updates: [amber, added], positions }).shown.pendingReview).toBe(true);
  });

  test('are due when their open sub-actions are, earliest first and each date once', () => {
    const part = (id: string, original: string, status: 'GREEN' | 'AMBER'): Action =>
      anAction({ id, status, deadline: aDeadline({ original }) });
    const actions = [
      part('a', '2018-06', 'AMBER'),
      part('b', '2018-01', 'AMBER'),
      part('c', '2018-06', 'AMBER'),
      part('d', '2017-06', 'GREEN')
    ];
    const recommendations = [aRecommendation({ deadline: aDeadline({ original: '2017-04' }) })];
    expect(anEntry({ actions, recommendations }).due).toEqual(['2018-01', '2018-06']);
    expect(anEntry({ actions: [actions[3]], recommendations }).due).toEqual(['2017-04']);
  });

  test('show parts in their order', () => {
    const actions = [anAction({ id: 'II', order: 2 }), anAction({ id: 'I', order: 1 })];
    expect(anEntry({ actions }).parts.map(({ action }) => action.id)).toEqual(['I', 'II']);
  });

  test('leave out what was withdrawn as a mistake, by itself or with its report', () => {
    const records = {
      reports: [aReport(), aReport({ id: 'gone', order: 2, withdrawn: 'Another force' })],
      recommendations: [
        aRecommendation({ id: 'kept' }),
        aRecommendation({ id: 'mistake', withdrawn: 'Entered twice' }),
        aRecommendation({ id: 'in gone', reportId: 'gone' })
      ],
      positions: [],
      actions: [],
      updates: []
    };
    const ids = (
      entries: readonly { readonly recommendation: { readonly id: string } }[]
    ): string[] => entries.map(({ recommendation }) => recommendation.id);
    expect(ids(joinEntries(records, NOVEMBER_2017))).toEqual(['kept']);
    expect(ids(joinWithdrawn(records, NOVEMBER_2017))).toEqual(['mistake', 'in gone']);
  });
});

import { deriveHistory } from '../../../src/domain/history/deriveHistory';
import type { HistoryEvent } from '../../../src/domain/history/historyEvent';
import { NOVEMBER_2017, aDeadline, aRecommendation, aReport, anAction, anEntry } from '../builders';

const moved: HistoryEvent = {
  id: 'moved',
  at: '2017-11-15T10:00:00Z',
  by: 'Ellen Marsh',
  kind: 'date moved',
  from: [],
  to: ['2018-01']
};

const entry = anEntry({
  reports: [aReport({ published: '2017-03' })],
  recommendations: [
    aRecommendation({ deadline: aDeadline({ original: '2017-09', revised: ['2018-01'] }) })
  ]
});

describe('a history', () => {
  test('adds the day on which the original date had passed, and the registration; newest first', () => {
    const events = deriveHistory([moved], entry, NOVEMBER_2017);
    expect(events.map(({ at, kind }) => `${at} ${kind}`)).toEqual([
      '2017-11-15T10:00:00Z date moved',
      '2017-10-01 went overdue',
      '2017-03 registered'
    ]);
    expect(events.map(({ by }) => by)).toEqual(['Ellen Marsh', undefined, undefined]);
  });

  test('begins with the registration, also where the report is of the same month', () => {
    const sameMonth = anEntry({
      reports: [aReport({ published: '2017-11' })],
      recommendations: [aRecommendation({ deadline: aDeadline({}) })]
    });
    const kinds = deriveHistory([moved], sameMonth, NOVEMBER_2017).map(({ kind }) => kind);
    expect(kinds).toEqual(['date moved', 'registered']);
  });

  test('says nothing of a date that has not passed', () => {
    const before = { day: '2017-09-30' };
    const early = anEntry(
      { recommendations: [aRecommendation({ deadline: aDeadline({ original: '2017-09' }) })] },
      before
    );
    expect(deriveHistory([], early, before)).toEqual([]);
  });

  test('takes the date of the sub-action that decides', () => {
    const actions = [anAction({ status: 'AMBER', deadline: aDeadline({ original: '2017-04' }) })];
    const events = deriveHistory([], anEntry({ actions }), NOVEMBER_2017);
    expect(events).toMatchObject([{ kind: 'went overdue', original: '2017-04', at: '2017-05-01' }]);
  });

  test('does not register twice what the records say was registered', () => {
    const recorded: HistoryEvent = { id: 'r', at: '2017-03-20T08:00:00Z', kind: 'registered' };
    const kinds = deriveHistory([recorded], entry, NOVEMBER_2017).map(({ kind }) => kind);
    expect(kinds).toEqual(['went overdue', 'registered']);
  });
});

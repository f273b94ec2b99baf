import { joinHistory } from '../../../src/domain/history/joinHistory';
import { aChange, aReview, records } from './historyBuilders';

describe('history', () => {
  test('what came too late does not count, and says so, as in the ledger', () => {
    const dateChanges = [
      aChange(),
      aChange({ id: 'late', to: [], withdrawsId: 'change-1', created: '2017-11-04T09:00:00Z' }),
      aChange({
        id: 'not theirs',
        to: [],
        withdrawsId: 'change-1',
        author: 'Jo Adeyemi',
        created: '2017-11-02T09:00:00Z'
      })
    ];
    const second = aReview({
      id: 'review-2',
      outcome: 'not agreed',
      dateDecided: [],
      author: 'Quin Daley',
      created: '2017-11-03T09:00:05Z'
    });
    const events = joinHistory(records({ dateChanges, reviews: [aReview(), second] }));
    const told = events.map((event) => [event.id, 'ignored' in event && event.ignored === true]);
    expect(told).toEqual([
      ['late', true],
      ['review-2', true],
      ['review-1', false],
      ['not theirs', true],
      ['change-1', false]
    ]);
    expect(events[4]).toMatchObject({ kind: 'date asked for', withdrawn: false });
  });

  test('a decision on what was taken back before does not count', () => {
    const back = aChange({
      id: 'back',
      to: [],
      withdrawsId: 'change-1',
      created: '2017-11-02T09:00:00Z'
    });
    const events = joinHistory(records({ dateChanges: [aChange(), back], reviews: [aReview()] }));
    expect(events).toMatchObject([
      { kind: 'date decided', withdrawn: false, ignored: true },
      { kind: 'date request withdrawn' },
      { kind: 'date asked for', withdrawn: true }
    ]);
    expect(events[1]).not.toHaveProperty('ignored');
  });
});

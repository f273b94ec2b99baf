import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { DateLedger } from '../../../src/domain/ledger/dateLedger';
import { datesOf } from '../../../src/domain/ledger/dateLedger';
import type { DateRecords } from '../../../src/domain/ledger/decidedChanges';
import { withLedger } from '../../../src/domain/ledger/withLedger';
import { aDeadline, anAction, anEntry, aRecommendation, aPosition } from '../builders';
import { aChange, aDecision } from './builders';

const INTERNAL = aDeadline({ original: '2017-09', setBy: 'internal' });

function ledger(deadline: Deadline, records: Partial<DateRecords> = {}): DateLedger {
  return withLedger(
    { id: 'recommendation-1', deadline, sourcePaper: '01' },
    { changes: [], decisions: [], ...records }
  ).ledger;
}

describe('the ledger of dates', () => {
  test('of a date that never moved', () => {
    expect(ledger(INTERNAL)).toEqual({
      original: '2017-09',
      setBy: 'internal',
      due: ['2017-09'],
      moves: [],
      asked: [],
      refused: [],
      monthsMoved: 0,
      isRowBehind: false
    });
  });

  test('counts a move that came printed with the record', () => {
    const printed = { ...INTERNAL, revised: ['2018-01', '2018-06'], reason: 'LRO training' };
    expect(ledger(printed)).toMatchObject({
      due: ['2018-01', '2018-06'],
      monthsMoved: 9,
      moves: [
        {
          id: 'recommendation-1',
          from: ['2017-09'],
          to: ['2018-01', '2018-06'],
          reason: 'LRO training',
          sourcePaper: '01'
        }
      ]
    });
  });

  test('keeps the printed move when another one is decided, before and after the row is mended', () => {
    const printed = { ...INTERNAL, revised: ['2018-01'] };
    const records = {
      changes: [aChange({ from: ['2018-01'], to: ['2018-06'] })],
      decisions: [aDecision()]
    };
    const behind = ledger(printed, records);
    const mended = ledger({ ...printed, revised: ['2018-06'], decisionId: 'decision-1' }, records);
    expect(behind).toMatchObject({ due: ['2018-06'], isRowBehind: true });
    expect(behind.moves.map(datesOf)).toEqual([['2018-01'], ['2018-06']]);
    expect(mended).toEqual({ ...behind, isRowBehind: false });
  });

  test('says what is asked, by whom and when, and moves nothing by it', () => {
    const asked = ledger(INTERNAL, { changes: [aChange()] });
    expect(asked).toMatchObject({ due: ['2017-09'], moves: [], monthsMoved: 0 });
    expect(asked.asked).toEqual([
      expect.objectContaining({ askedBy: 'Owen Pryce', askedOn: '2017-11-13', to: ['2018-01'] })
    ]);
  });

  test('says who agreed and when, and to which other dates', () => {
    const { moves, due } = ledger(INTERNAL, {
      changes: [aChange()],
      decisions: [aDecision({ dateDecided: ['2017-12'], reviewedOn: '2017-11-14' })]
    });
    expect(due).toEqual(['2017-12']);
    expect(moves).toEqual([
      expect.objectContaining({
        to: ['2018-01'],
        decision: {
          reviewId: 'decision-1',
          outcome: 'agreed',
          dates: ['2017-12'],
          by: 'Priya Raman',
          on: '2017-11-14',
          at: '2017-11-15T10:00:00Z'
        }
      })
    ]);
  });

  test('lists what was not agreed apart, and it moves nothing', () => {
    const refused = ledger(INTERNAL, {
      changes: [aChange()],
      decisions: [aDecision({ outcome: 'not agreed' })]
    });
    expect(refused).toMatchObject({ due: ['2017-09'], moves: [], asked: [], isRowBehind: false });
    expect(refused.refused).toEqual([
      expect.objectContaining({ decision: expect.objectContaining({ dates: [] }) })
    ]);
  });

  test('lists moves in the order in which they were agreed, not in which they were asked for', () => {
    const { moves, due } = ledger(INTERNAL, {
      changes: [aChange(), aChange({ id: 'change-2', to: ['2018-03'] })],
      decisions: [
        aDecision({ id: 'decision-2', decidesId: 'change-2' }),
        aDecision({ id: 'decision-1', decidesId: 'change-1' })
      ]
    });
    expect(moves.map(({ id }) => id)).toEqual(['change-2', 'change-1']);
    expect(due).toEqual(['2018-01']);
  });

  test('takes the first of two decisions on one request', () => {
    const { refused, due } = ledger(INTERNAL, {
      changes: [aChange()],
      decisions: [aDecision({ outcome: 'not agreed' }), aDecision({ id: 'decision-2' })]
    });
    expect(due).toEqual(['2017-09']);
    expect(refused).toHaveLength(1);
  });

  describe('a withdrawal', () => {
    const withdrawal = aChange({
      id: 'change-2',
      from: [],
      to: [],
      withdrawsId: 'change-1',
      created: '2017-11-14T09:00:00Z'
    });

    test('before the decision undoes the request', () => {
      const changes = [aChange(), withdrawal];
      expect(ledger(INTERNAL, { changes }).asked).toEqual([]);
      const decided = ledger(INTERNAL, { changes, decisions: [aDecision()] });
      expect(decided).toMatchObject({ due: ['2017-09'], moves: [], refused: [] });
    });

    test('after the decision undoes nothing', () => {
      const changes = [aChange(), { ...withdrawal, created: '2017-11-16T09:00:00Z' }];
      const decided = ledger(INTERNAL, { changes, decisions: [aDecision()] });
      expect(decided).toMatchObject({ due: ['2018-01'], moves: [{ id: 'change-1' }] });
    });

    test('by somebody else undoes nothing', () => {
      const changes = [aChange(), { ...withdrawal, author: 'Jo Adeyemi' }];
      expect(ledger(INTERNAL, { changes }).asked).toHaveLength(1);
    });
  });

  describe('a decision that is withdrawn', () => {
    const records = {
      changes: [aChange(), aChange({ id: 'change-2', from: ['2018-01'], to: ['2018-06'] })],
      decisions: [
        aDecision(),
        aDecision({ id: 'decision-2', decidesId: 'change-2' }),
        aDecision({
          id: 'decision-3',
          outcome: undefined,
          decidesId: undefined,
          withdrawsId: 'decision-2'
        })
      ]
    };

    test('leaves the one before it, and its request is open again', () => {
      const shows = { ...INTERNAL, revised: ['2018-06'], decisionId: 'decision-2' };
      const undone = ledger(shows, records);
      expect(undone).toMatchObject({
        due: ['2018-01'],
        isRowBehind: true,
        moves: [{ id: 'change-1' }]
      });
      expect(undone.asked.map(({ id }) => id)).toEqual(['change-2']);
    });

    test('leaves what stood before where it was the only one', () => {
      const shows = { ...INTERNAL, revised: ['2018-01'], decisionId: 'decision-1' };
      const undone = ledger(shows, {
        changes: [aChange()],
        decisions: [
          aDecision(),
          aDecision({
            id: 'decision-2',
            outcome: undefined,
            decidesId: undefined,
            withdrawsId: 'decision-1'
          })
        ]
      });
      expect(undone).toMatchObject({ due: ['2017-09'], moves: [], isRowBehind: true });
    });
  });

  test('trusts a row that is newer than the decisions that were read', () => {
    const newer = { ...INTERNAL, revised: ['2018-09'], decisionId: 'decision-9' };
    expect(ledger(newer, { changes: [aChange()], decisions: [aDecision()] })).toMatchObject({
      due: ['2018-09'],
      isRowBehind: false
    });
  });

  describe('where no date was set', () => {
    const none = aDeadline({ form: 'none', setBy: 'none set' });
    const first = aChange({ from: [], to: ['2018-01'], cause: undefined, reason: undefined });

    test('has the first one as its original, internal, and counts no move', () => {
      const set = ledger(none, { changes: [first], decisions: [aDecision()] });
      expect(set).toMatchObject({
        original: '2018-01',
        setBy: 'internal',
        due: ['2018-01'],
        moves: [],
        firstSet: { id: 'change-1', decision: { by: 'Priya Raman' } }
      });
    });

    test('counts the second as a move, also when the row has missed both', () => {
      const second = aChange({ id: 'change-2', from: ['2018-01'], to: ['2018-06'] });
      const records = {
        changes: [first, second],
        decisions: [aDecision(), aDecision({ id: 'decision-2', decidesId: 'change-2' })]
      };
      const behind = ledger(none, records);
      expect(behind).toMatchObject({
        original: '2018-01',
        due: ['2018-06'],
        monthsMoved: 5,
        firstSet: { id: 'change-1' },
        moves: [{ id: 'change-2' }]
      });
      const row = aDeadline({
        form: 'none',
        setBy: 'internal',
        original: '2018-01',
        revised: ['2018-06'],
        decisionId: 'decision-2'
      });
      expect(ledger(row, records)).toEqual({ ...behind, isRowBehind: false });
    });
  });
});

describe('in the register', () => {
  const late = aRecommendation({ deadline: INTERNAL });

  test('a new date does not turn RED to AMBER', () => {
    const records = {
      recommendations: [late],
      dateChanges: [aChange({ to: ['2018-06'] })],
      reviews: [aDecision()]
    };
    const before = anEntry({ recommendations: [late] });
    const after = anEntry(records);
    expect(before.shown).toMatchObject({ status: 'RED', reason: { kind: 'overdue' } });
    expect(after.due).toEqual(['2018-06']);
    expect(after.shown).toMatchObject({
      status: 'RED',
      recorded: 'AMBER',
      reason: { kind: 'overdue', original: '2017-09', monthsPast: 2, revised: ['2018-06'] }
    });
  });

  test('a date that was asked for or refused does not either', () => {
    const entry = anEntry({
      recommendations: [late],
      dateChanges: [aChange({ to: ['2018-06'] }), aChange({ id: 'change-2', to: ['2018-12'] })],
      reviews: [aDecision({ outcome: 'not agreed' })]
    });
    expect(entry.due).toEqual(['2017-09']);
    expect(entry.shown.status).toBe('RED');
  });

  test('the dates of a sub-action move as its own', () => {
    const action = anAction({ status: 'AMBER', deadline: INTERNAL });
    const entry = anEntry({
      positions: [aPosition()],
      actions: [action],
      dateChanges: [aChange({ subjectId: action.id, to: ['2018-06'] })],
      reviews: [aDecision({ subjectId: action.id })]
    });
    expect(entry.parts[0]).toMatchObject({
      shown: { status: 'RED' },
      ledger: { due: ['2018-06'], moves: [{ id: 'change-1' }] }
    });
    expect(entry.due).toEqual(['2018-06']);
    expect(entry.ledger.moves).toEqual([]);
  });
});

import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { DateLedger } from '../../../src/domain/ledger/dateLedger';
import type { DateRecords } from '../../../src/domain/ledger/decidedChanges';
import { withLedger } from '../../../src/domain/ledger/withLedger';
import { aDeadline } from '../builders';
import { aChange, aDecision } from './builders';

const INTERNAL = aDeadline({ original: '2017-09', setBy: 'internal' });

function ledger(deadline: Deadline, records: DateRecords): DateLedger {
  return withLedger({ id: 'r', deadline, sourcePaper: '01' }, records).ledger;
}

describe('the ledger of a record whose date came moved', () => {
  test('keeps the printed reason with the printed move, whatever is decided and taken back', () => {
    const printed = { ...INTERNAL, revised: ['2018-01'], reason: 'LRO training' };
    const changes = [
      aChange({ from: ['2018-01'], to: ['2018-06'] }),
      aChange({ id: 'change-2', from: ['2018-06'], to: ['2018-09'] })
    ];
    const decisions = [aDecision(), aDecision({ id: 'decision-2', decidesId: 'change-2' })];
    const first = { changes: changes.slice(0, 1), decisions: decisions.slice(0, 1) };
    const mendedOnce = withLedger({ id: 'r', deadline: printed }, first).record.deadline;
    const both = { changes, decisions };
    const mended = withLedger({ id: 'r', deadline: mendedOnce }, both).record.deadline;
    expect(mended).toMatchObject({ revised: ['2018-09'], decisionId: 'decision-2' });
    for (const row of [printed, mendedOnce, mended]) {
      expect(ledger(row, both).moves.map(({ reason }) => reason)).toEqual([
        'LRO training',
        'Four actions are still to finish.',
        'Four actions are still to finish.'
      ]);
    }
    const back = aDecision({
      id: 'decision-3',
      outcome: undefined,
      decidesId: undefined,
      withdrawsId: 'decision-1'
    });
    const undone = { ...first, decisions: [...first.decisions, back] };
    const { record } = withLedger({ id: 'r', deadline: mendedOnce }, undone);
    expect(record.deadline).toMatchObject({ revised: ['2018-01'], reason: 'LRO training' });
    expect(ledger(mendedOnce, undone).moves).toMatchObject([{ reason: 'LRO training' }]);
  });

  test('of a row that has the reason of its decision gives the printed move none', () => {
    const row = {
      ...INTERNAL,
      revised: ['2018-06'],
      decisionId: 'decision-1',
      reason: 'Four actions are still to finish.'
    };
    const changes = [aChange({ from: ['2018-01'], to: ['2018-06'] })];
    const [printed] = ledger(row, { changes, decisions: [aDecision()] }).moves;
    expect(printed).toMatchObject({ to: ['2018-01'] });
    expect(printed).not.toHaveProperty('reason');
  });
});

import type { DatesSaid } from '../../../../src/components/recommendation/dates/ledgerLines';
import {
  closingLines,
  moveNotes,
  standingLines
} from '../../../../src/components/recommendation/dates/ledgerLines';
import type { Deadline } from '../../../../src/domain/deadline/deadline';
import type { DateRecords } from '../../../../src/domain/ledger/decidedChanges';
import { withLedger } from '../../../../src/domain/ledger/withLedger';
import { aDeadline } from '../../../domain/builders';
import { aChange, aDecision } from '../../../domain/ledger/builders';

const INTERNAL = aDeadline({ original: '2017-09', setBy: 'internal' });

function said(deadline: Deadline, records: Partial<DateRecords> = {}, isOpen = true): DatesSaid {
  const { record, ledger } = withLedger(
    { id: 'recommendation-1', deadline },
    { changes: [], decisions: [], ...records }
  );
  return { deadline: record.deadline, ledger, publishers: ['HMIC'], day: '2017-11-20', isOpen };
}

describe('the lines of the ledger', () => {
  test('show the original as what is asked while it never moved', () => {
    expect(standingLines(said(INTERNAL))).toEqual([
      {
        label: 'Original',
        values: ['September 2017'],
        notes: ['internal; HMIC set none'],
        weight: 'now'
      }
    ]);
  });

  test('strike the original and every move but the last, and say why and by whom', () => {
    const lines = standingLines(
      said(
        { ...INTERNAL, revised: ['2018-01'] },
        {
          changes: [aChange({ from: ['2018-01'], to: ['2018-06'] })],
          decisions: [aDecision({ dateDecided: ['2018-03', '2018-05'] })]
        }
      )
    );
    expect(lines.map(({ label, values, weight }) => [label, values, weight])).toEqual([
      ['Original', ['September 2017'], 'struck'],
      ['Move 1', ['January 2018'], 'struck'],
      ['Move 2', ['March 2018', 'May 2018'], 'now']
    ]);
    expect(lines[1]?.notes).toEqual(['no reason is recorded', 'moved when it was registered']);
    expect(lines[2]?.notes).toEqual([
      'Four actions are still to finish.',
      'cause: more work than expected',
      'asked for June 2018',
      'asked for by Owen Pryce on 13 November 2017',
      'agreed by Priya Raman on 15 November 2017'
    ]);
  });

  test('say who set the first date of a record that had none', () => {
    const none = aDeadline({ form: 'none', setBy: 'none set' });
    expect(standingLines(said(none))).toEqual([
      { label: 'Original', values: ['No deadline set'], notes: [], weight: 'quiet' }
    ]);
    const first = aChange({ from: [], cause: undefined, reason: undefined });
    const own = aDecision({ author: 'Owen Pryce' });
    expect(standingLines(said(none, { changes: [first], decisions: [own] }))).toEqual([
      {
        label: 'Original',
        values: ['January 2018'],
        notes: ['internal; HMIC set none', 'set by Owen Pryce on 15 November 2017'],
        weight: 'now'
      }
    ]);
  });

  test('name an owner’s own move once', () => {
    const [move] = said(INTERNAL, {
      changes: [aChange()],
      decisions: [aDecision({ author: 'Owen Pryce' })]
    }).ledger.moves;
    expect(move && moveNotes(move)).toEqual([
      'Four actions are still to finish.',
      'cause: more work than expected',
      'moved by Owen Pryce on 15 November 2017'
    ]);
  });

  test('end with what was not agreed and why, how far it slipped, how late it is, and as printed', () => {
    const lines = closingLines(
      said(
        { ...INTERNAL, printed: ['Sept 17', 'Now due: January 2018'], revised: ['2018-01'] },
        {
          changes: [aChange({ from: ['2018-01'], to: ['2018-06'] })],
          decisions: [aDecision({ outcome: 'not agreed' })]
        }
      ),
      new Map([['decision-1', 'The supplier promised March.']])
    );
    expect(lines.map(({ label, values }) => [label, ...values])).toEqual([
      ['Not agreed', 'June 2018'],
      ['Moved', 'once, 4 months past the original'],
      ['Late', '2 months past September 2017'],
      ['As printed', 'Sept 17 / Now due: January 2018']
    ]);
    expect(lines[0]?.notes).toContain('Why not: The supplier promised March.');
    expect(lines[0]?.notes).toContain('not agreed by Priya Raman on 15 November 2017');
  });

  test('call nothing late that is complete, or whose original has not passed', () => {
    expect(closingLines(said(INTERNAL, {}, false), new Map())).toEqual([]);
    const later = aDeadline({ original: '2017-11' });
    expect(closingLines(said(later), new Map())).toEqual([]);
  });
});

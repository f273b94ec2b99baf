import fc from 'fast-check';

import { showStatus, printsNew } from '../../../src/domain/shownStatus/showStatus';
import type { AsAt } from '../../../src/domain/register/entry';
import { STATUS_ORDER } from '../../../src/domain/status';
import { NOVEMBER_2017, aDeadline } from '../builders';

const PASSED = aDeadline({ original: '2017-09' });
const AHEAD = aDeadline({ original: '2018-01' });

describe('a shown status', () => {
  test('is RED where an AMBER one has passed its original date, and stays recorded as AMBER', () => {
    expect(showStatus({ recorded: 'AMBER', deadline: PASSED }, NOVEMBER_2017)).toEqual({
      status: 'RED',
      recorded: 'AMBER',
      changed: true,
      pendingReview: false,
      reason: { kind: 'overdue', monthsPast: 2, original: '2017-09', revised: [] }
    });
  });

  test('turns RED on the day after the last day of the month', () => {
    const on = (day: string): string =>
      showStatus({ recorded: 'AMBER', deadline: PASSED }, { day }).status;
    expect(on('2017-09-30')).toBe('AMBER');
    expect(on('2017-10-01')).toBe('RED');
  });

  test('a new date does not turn RED to AMBER', () => {
    const redated = aDeadline({ original: '2017-09', revised: ['2018-06'] });
    for (const recorded of ['RED', 'AMBER'] as const) {
      expect(showStatus({ recorded, deadline: redated }, NOVEMBER_2017)).toMatchObject({
        status: 'RED',
        reason: { kind: 'overdue', revised: ['2018-06'] }
      });
    }
  });

  test('is the recorded one in every other case', () => {
    const month = fc.constantFrom(undefined, '2017-04', '2017-11', '2017-11-19', '2018-01');
    fc.assert(
      fc.property(fc.constantFrom(...STATUS_ORDER), month, (recorded, original) => {
        const { status } = showStatus(
          { recorded, deadline: aDeadline({ original }) },
          NOVEMBER_2017
        );
        const late = original === '2017-04' || original === '2017-11-19';
        expect(status).toBe(recorded === 'AMBER' && late ? 'RED' : recorded);
      })
    );
  });

  test('is RED for a reason where its date has not passed', () => {
    const input = { recorded: 'RED' as const, deadline: AHEAD, reason: 'no budget' };
    expect(showStatus(input, NOVEMBER_2017).reason).toEqual({
      kind: 'will not be implemented',
      why: 'no budget'
    });
  });

  test('says what an AMBER one is due, or that no date is set', () => {
    const two = aDeadline({ original: '2018-01', revised: ['2018-06', '2018-03'] });
    expect(showStatus({ recorded: 'AMBER', deadline: two }, NOVEMBER_2017).reason).toEqual({
      kind: 'ongoing',
      due: ['2018-03', '2018-06']
    });
    expect(showStatus({ recorded: 'AMBER', deadline: aDeadline() }, NOVEMBER_2017).reason).toEqual({
      kind: 'ongoing without a date'
    });
  });

  test('is AMBER where nothing has been recorded, and RED once the date has passed', () => {
    const nothing = showStatus({ deadline: AHEAD }, NOVEMBER_2017);
    expect(nothing).toMatchObject({ status: 'AMBER', reason: { kind: 'nothing recorded' } });
    expect(showStatus({ deadline: PASSED }, NOVEMBER_2017).status).toBe('RED');
  });

  test('names the body that a WHITE one waits for', () => {
    const input = { recorded: 'WHITE' as const, deadline: PASSED, waitingFor: 'NPCC' };
    expect(showStatus(input, NOVEMBER_2017).reason).toEqual({
      kind: 'waiting for another body',
      body: 'NPCC'
    });
  });

  test('is pending review where a person here, not a paper, completed it', () => {
    const show = (recorded: 'GREEN' | 'CLOSED' | 'AMBER', sourcePaper?: string): unknown =>
      showStatus({ recorded, deadline: AHEAD, latestUpdate: { sourcePaper } }, NOVEMBER_2017);
    expect(show('GREEN')).toMatchObject({
      pendingReview: true,
      reason: { kind: 'pending evidential review' }
    });
    expect(show('CLOSED')).toMatchObject({ pendingReview: true, reason: { kind: 'closed' } });
    expect(show('GREEN', '01')).toMatchObject({
      pendingReview: false,
      reason: { kind: 'implemented' }
    });
    expect(show('AMBER')).toMatchObject({ pendingReview: false });
    expect(showStatus({ recorded: 'GREEN', deadline: AHEAD }, NOVEMBER_2017).pendingReview).toBe(
      false
    );
  });
});

describe('a status has changed since the last paper', () => {
  const changed = (
    recorded: 'AMBER' | 'GREEN' | 'RED',
    statusSince: string | undefined,
    asAt: AsAt = NOVEMBER_2017,
    original?: string
  ): boolean =>
    showStatus({ recorded, statusSince, deadline: aDeadline({ original }) }, asAt).changed;

  test('when it is since a month that ends after the paper', () => {
    expect(changed('GREEN', '2017-11')).toBe(true);
    expect(changed('GREEN', '2017-09')).toBe(true);
    expect(changed('GREEN', '2017-08')).toBe(false);
    expect(changed('GREEN', '2017-09-19')).toBe(false);
    expect(changed('GREEN', '2017-09-20')).toBe(true);
  });

  test('not when it is older than all that is known, or newly published', () => {
    expect(changed('GREEN', undefined)).toBe(false);
    expect(changed('AMBER', undefined)).toBe(false);
  });

  test('not when no paper was issued', () => {
    expect(changed('GREEN', '2017-11', { day: '2017-11-20' })).toBe(false);
  });

  test('when its original date passed after the paper', () => {
    expect(changed('AMBER', undefined, NOVEMBER_2017, '2017-09')).toBe(true);
    expect(changed('AMBER', undefined, NOVEMBER_2017, '2017-08')).toBe(false);
    expect(changed('AMBER', undefined, NOVEMBER_2017, '2018-01')).toBe(false);
    // Passed on the last day before the paper, so late on the paper's own day already.
    const paperOnFirst = { day: '2017-11-20', lastPaper: '2017-10-01' };
    expect(changed('AMBER', undefined, paperOnFirst, '2017-09')).toBe(false);
  });

  test('a recorded RED goes by when it was recorded', () => {
    expect(changed('RED', undefined, NOVEMBER_2017, '2017-09')).toBe(false);
    expect(changed('RED', '2017-11', NOVEMBER_2017, '2017-09')).toBe(true);
  });

  test('and a paper prints NEW for RED, GREEN and CLOSED only', () => {
    const shown = (recorded: 'RED' | 'AMBER' | 'WHITE' | 'GREEN' | 'CLOSED'): boolean =>
      printsNew(
        showStatus({ recorded, statusSince: '2017-11', deadline: aDeadline() }, NOVEMBER_2017)
      );
    expect(STATUS_ORDER.filter(shown)).toEqual(['RED', 'GREEN', 'CLOSED']);
  });
});

import { statusesThatMayBeProposed } from '../../../src/domain/shownStatus/statusesThatMayBeProposed';
import { NOVEMBER_2017, aDeadline, aPosition, aRecommendation } from '../builders';

const late = aRecommendation({
  deadline: aDeadline({ original: '2017-09', revised: ['2018-06'] })
});
const inTime = aRecommendation({ deadline: aDeadline({ original: '2018-01' }) });

describe('statuses that may be proposed', () => {
  test('leave AMBER out past the original date, revised or not, and say why', () => {
    const proposable = statusesThatMayBeProposed(late, aPosition(), NOVEMBER_2017);
    expect(proposable.filter((one) => !one.allowed)).toEqual([
      {
        status: 'AMBER',
        allowed: false,
        current: true,
        why: { kind: 'past its original date', original: '2017-09', monthsPast: 2 }
      }
    ]);
  });

  test('are all of them within the date, or without one', () => {
    for (const recommendation of [inTime, aRecommendation()]) {
      const proposable = statusesThatMayBeProposed(recommendation, undefined, NOVEMBER_2017);
      expect(proposable.map((one) => one.allowed)).toEqual([true, true, true, true, true]);
      expect(proposable.some((one) => one.current)).toBe(false);
    }
  });

  test('need a reason for RED within the date and for CLOSED, and a body for WHITE', () => {
    const needs = (recommendation: typeof late): unknown =>
      statusesThatMayBeProposed(recommendation, undefined, NOVEMBER_2017).map(
        (one) => `${one.status} ${one.needs}`
      );
    expect(needs(inTime)).toEqual([
      'RED reason',
      'AMBER undefined',
      'WHITE body',
      'GREEN undefined',
      'CLOSED reason'
    ]);
    expect(needs(late)).toContain('RED undefined');
  });
});

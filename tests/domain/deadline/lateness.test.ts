import fc from 'fast-check';

import { addMonths, dayAfter } from '../../../src/domain/dates/months';
import { currentDue, deadlineAsIso, parseIsoDates } from '../../../src/domain/deadline/currentDue';
import { isPast, monthsPastOriginal } from '../../../src/domain/deadline/lateness';
import {
  dueFromPublication,
  relativeDeadline
} from '../../../src/domain/deadline/relativeDeadline';
import { aDeadline } from '../builders';

describe('an original date', () => {
  test('passes after the last day of its month', () => {
    expect(isPast('2017-09', '2017-09-30')).toBe(false);
    expect(isPast('2017-09', '2017-10-01')).toBe(true);
    expect(isPast('2017-11-20', '2017-11-20')).toBe(false);
    expect(isPast('2017-11-20', '2017-11-21')).toBe(true);
  });

  test('is counted in calendar months once it has passed', () => {
    expect(monthsPastOriginal('2017-09', '2017-11-20')).toBe(2);
    expect(monthsPastOriginal('2016-03', '2017-11-20')).toBe(20);
    expect(monthsPastOriginal('2018-01', '2017-11-20')).toBe(0);
  });

  test('is never late by zero months', () => {
    expect(monthsPastOriginal('2017-11-10', '2017-11-20')).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (months) => {
        const original = addMonths('1990-01', months);
        expect(monthsPastOriginal(original, dayAfter(original))).toBe(1);
      })
    );
  });
});

describe('the dates it is due now', () => {
  test('are the revised ones, earliest first', () => {
    const deadline = aDeadline({ original: '2017-09', revised: ['2018-06', '2018-01'] });
    expect(currentDue(deadline)).toEqual(['2018-01', '2018-06']);
  });

  test('are the original where nothing was revised, or none', () => {
    expect(currentDue(aDeadline({ original: '2017-09' }))).toEqual(['2017-09']);
    expect(currentDue(aDeadline())).toEqual([]);
  });

  test('are kept in one text and read back, without what is no date', () => {
    expect(deadlineAsIso(['2018-01', '2018-06'])).toBe('2018-01;2018-06');
    expect(parseIsoDates('2018-06; 2018-01;;soon;2018-13')).toEqual(['2018-01', '2018-06']);
    expect(parseIsoDates('')).toEqual([]);
  });
});

describe('a relative deadline', () => {
  test.each([
    ['Within six months, forces should act.', 6],
    ['Recommendation Within twelve months the College should act.', 12],
    ['Within 12 months', 12],
    ['within three months', 3],
    ['Within two years, all staff should be vetted.', 24],
    ['Within 2 years', 24],
    ['Officers told within two months. Within six months, forces should act.', 6]
  ])('%s: %d months', (wording, months) => {
    expect(relativeDeadline(wording)).toMatchObject({ months });
  });

  test('may be at once', () => {
    expect(relativeDeadline('Immediately, forces should act.')).toEqual({
      printed: 'Immediately',
      immediate: true
    });
    expect(relativeDeadline('immediate')).toEqual({ printed: 'immediate', immediate: true });
  });

  test.each([
    '',
    'Act well.',
    'Immediately after arrest, tell the custody officer.',
    'Within months'
  ])('is not in "%s"', (wording) => {
    expect(relativeDeadline(wording)).toBeUndefined();
  });

  test('ends so many months after the month of publication', () => {
    expect(dueFromPublication('2017-10', 6)).toBe('2018-04');
    expect(dueFromPublication('2017-11-14', 12)).toBe('2018-11');
  });
});

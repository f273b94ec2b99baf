import fc from 'fast-check';

import {
  formatDate,
  formatDayLong,
  formatDayShort,
  formatMonthLong,
  formatMonthShort,
  formatSeveral
} from '../../../src/domain/dates/formatDate';
import { compareMoments } from '../../../src/domain/dates/moments';
import { addMonths, dayAfter, monthsBetween } from '../../../src/domain/dates/months';
import {
  comparePartialDates,
  firstDay,
  isPartialDate,
  lastDay,
  monthOf
} from '../../../src/domain/dates/partialDate';
import { parsePrintedDate, parsePrintedMonth } from '../../../src/domain/dates/printedDate';

const aMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('a date at its own precision', () => {
  test('exists in the calendar', () => {
    expect(['2018-01', '2016-02-29', '2017-12-31'].filter(isPartialDate)).toHaveLength(3);
    const wrong = ['2018-13', '2018-00', '2017-02-29', '2018-1', '2018', '18-01', '2018-01-32', ''];
    expect(wrong.filter(isPartialDate)).toEqual([]);
  });

  test('covers a month to its last day', () => {
    expect(lastDay('2018-02')).toBe('2018-02-28');
    expect(lastDay('2016-02')).toBe('2016-02-29');
    expect(lastDay('2000-02')).toBe('2000-02-29');
    expect(lastDay('2100-02')).toBe('2100-02-28');
    expect(lastDay('2017-09')).toBe('2017-09-30');
    expect(lastDay('2017-09-19')).toBe('2017-09-19');
    expect(firstDay('2017-09')).toBe('2017-09-01');
    expect(monthOf('2017-09-19')).toBe('2017-09');
  });

  test('ends on the day before the next month begins', () => {
    fc.assert(
      fc.property(aMonth, (month) => {
        expect(dayAfter(month)).toBe(`${addMonths(month, 1)}-01`);
        expect(isPartialDate(lastDay(month))).toBe(true);
        expect(dayAfter(lastDay(month))).toBe(dayAfter(month));
      })
    );
  });

  test('is followed by the next day, also across a year', () => {
    expect(dayAfter('2017-12-31')).toBe('2018-01-01');
    expect(dayAfter('2017-09-08')).toBe('2017-09-09');
  });

  test('is ordered by the last day that it covers', () => {
    const dates = ['2018-01', '2018-01-15', '2017-12', '2018-01-31', '2018-02-01'];
    expect([...dates].sort(comparePartialDates)).toEqual([
      '2017-12',
      '2018-01-15',
      '2018-01-31',
      '2018-01',
      '2018-02-01'
    ]);
    expect(comparePartialDates('2018-01', '2018-01')).toBe(0);
  });

  test('stands after the moments within it', () => {
    const moments = ['2017-11', '2017-11-20', '2017-11-20T09:30:00Z', '2017-10', '2017-11-21'];
    expect([...moments].sort(compareMoments)).toEqual([
      '2017-10',
      '2017-11-20T09:30:00Z',
      '2017-11-20',
      '2017-11-21',
      '2017-11'
    ]);
  });
});

describe('months', () => {
  test('are added across years in both directions', () => {
    expect(addMonths('2017-10', 6)).toBe('2018-04');
    expect(addMonths('2016-12-15', 24)).toBe('2018-12');
    expect(addMonths('2018-01', -1)).toBe('2017-12');
  });

  test('that were added are the months between', () => {
    fc.assert(
      fc.property(aMonth, fc.integer({ min: -500, max: 500 }), (month, count) => {
        expect(monthsBetween(month, addMonths(month, count))).toBe(count);
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      })
    );
  });
});

describe('a printed date', () => {
  test.each([
    ['Sept 17', '2017-09'],
    ["Sept '17", '2017-09'],
    ['Sept. 2017', '2017-09'],
    ['January 2018', '2018-01'],
    ['JANUARY  2018.', '2018-01'],
    ['Apr 2018', '2018-04'],
    ['May 2018', '2018-05'],
    ['Dec-17', '2017-12'],
    ['June, 2017', '2017-06']
  ])('%s is the month %s', (printed, month) => {
    expect(parsePrintedMonth(printed)).toBe(month);
    expect(parsePrintedDate(printed)).toBe(month);
  });

  test.each([
    ['31 March 2018', '2018-03-31'],
    ['14th November 2017', '2017-11-14'],
    ['11 th June 2019', '2019-06-11'],
    ['31/03/2018', '2018-03-31'],
    ['2018-03-31', '2018-03-31']
  ])('%s is the day %s', (printed, day) => {
    expect(parsePrintedDate(printed)).toBe(day);
    expect(parsePrintedMonth(printed)).toBeUndefined();
  });

  test.each([
    '',
    'soon',
    'March',
    '2018',
    'early 2020',
    '31 February 2018',
    'Marching 2018',
    'May 201'
  ])('"%s" is none', (printed) => {
    expect(parsePrintedDate(printed)).toBeUndefined();
    expect(parsePrintedMonth(printed)).toBeUndefined();
  });

  test('is read back from every way in which it is shown', () => {
    fc.assert(
      fc.property(aMonth, (month) => {
        expect(parsePrintedMonth(formatMonthShort(month))).toBe(month);
        expect(parsePrintedMonth(formatMonthLong(month))).toBe(month);
        expect(parsePrintedDate(formatDayShort(lastDay(month)))).toBe(lastDay(month));
        expect(parsePrintedDate(formatDayLong(lastDay(month)))).toBe(lastDay(month));
      })
    );
  });
});

describe('dates in words', () => {
  test('are short in lists and in full in panels', () => {
    expect(formatMonthShort('2018-01')).toBe('Jan 2018');
    expect(formatMonthLong('2018-01')).toBe('January 2018');
    expect(formatDayShort('2017-11-06')).toBe('6 Nov 2017');
    expect(formatDate('2017-11-20', 'long')).toBe('20 November 2017');
    expect(formatDate('2017-11')).toBe('Nov 2017');
  });

  test('say a year once where several dates share it', () => {
    expect(formatSeveral(['2018-01', '2018-06'])).toBe('Jan and Jun 2018');
    expect(formatSeveral(['2018-01', '2018-06'], 'long')).toBe('January and June 2018');
    expect(formatSeveral(['2017-11', '2018-01', '2018-06-30'])).toBe(
      'Nov 2017, Jan and 30 Jun 2018'
    );
    expect(formatSeveral(['2018-01'])).toBe('Jan 2018');
    expect(formatSeveral([])).toBe('');
  });
});

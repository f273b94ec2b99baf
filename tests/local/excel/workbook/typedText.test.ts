import { readTyped, type Typed } from '../../../../local/excel/workbook/typed/typedText';
import { dayOfSerial, serialOf } from '../../../../local/excel/workbook/typed/serial';

const TODAY = serialOf(2018, 6, 15) ?? 0;

const typed = (text: string, locale = 'en-GB', numberFormat = 'General'): Typed =>
  readTyped(text, { locale, today: () => TODAY, numberFormat });

const day = (year: number, month: number, date: number): number =>
  serialOf(year, month, date) ?? Number.NaN;

const asText = (text: string): Typed => ({ kind: 'value', value: text });

describe('the calendar of 1900', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [2018, 9, 30, 43373],
    [9999, 12, 31, 2958465]
  ])('%d-%d-%d is day %d and back', (year, month, date, serial) => {
    expect(serialOf(year, month, date)).toBe(serial);
    expect(dayOfSerial(serial)).toEqual({ year, month, day: date });
  });

  it.each([
    [1899, 12, 31],
    [2018, 2, 29],
    [2018, 13, 1],
    [2018, 4, 31]
  ])('%d-%d-%d is no day', (year, month, date) => {
    expect(serialOf(year, month, date)).toBeUndefined();
  });
});

describe('what is typed is read as Excel reads it', () => {
  it.each<[string, string, number, string | undefined]>([
    ['en-GB', '30/9/18', day(2018, 9, 30), 'dd/mm/yyyy'],
    ['en-GB', '30-09-2018', day(2018, 9, 30), 'dd/mm/yyyy'],
    ['en-US', '9/30/18', day(2018, 9, 30), 'm/d/yyyy'],
    ['en-GB', '9/8/2018', day(2018, 8, 9), 'dd/mm/yyyy'],
    ['en-US', '9/8/2018', day(2018, 9, 8), 'm/d/yyyy'],
    ['de-DE', '30.9.2018', day(2018, 9, 30), 'dd.mm.yyyy'],
    ['en-GB', '2018-09-30', day(2018, 9, 30), 'dd/mm/yyyy'],
    ['en-GB', 'Sep 2018', day(2018, 9, 1), 'mmm-yy'],
    ['en-GB', 'September 2018', day(2018, 9, 1), 'mmm-yy'],
    ['de-DE', 'Dezember 2018', day(2018, 12, 1), 'mmm-yy'],
    ['en-GB', '9/2018', day(2018, 9, 1), 'mmm-yy'],
    ['en-GB', '30 Sep 2018', day(2018, 9, 30), 'd-mmm-yy'],
    ['en-GB', '30 Sep', day(2018, 9, 30), 'd-mmm'],
    ['en-GB', 'Sep 18', day(2018, 9, 18), 'd-mmm'],
    ['en-GB', 'Sep 31', day(1931, 9, 1), 'mmm-yy'],
    ['en-GB', '1/2', day(2018, 2, 1), 'd-mmm'],
    ['en-GB', '30/9/29', day(2029, 9, 30), 'dd/mm/yyyy'],
    ['en-GB', '30/9/30', day(1930, 9, 30), 'dd/mm/yyyy'],
    ['en-GB', '12:30', 0.520833333333333, 'h:mm'],
    ['en-GB', '5', 5, undefined],
    ['en-GB', '-5.5', -5.5, undefined],
    ['en-GB', '(5)', -5, undefined],
    ['en-GB', '1,234.5', 1234.5, '#,##0.00'],
    ['de-DE', '1.234,5', 1234.5, '#,##0.00'],
    ['en-GB', '12%', 0.12, '0%'],
    ['en-GB', '£12', 12, '£#,##0'],
    ['en-GB', '1e5', 100000, '0.00E+00'],
    ['en-GB', ' 7 ', 7, undefined],
    ['en-GB', '0001', 1, undefined],
    ['en-GB', '12345678901234567', 12345678901234600, undefined]
  ])('%s: %s', (locale, text, value, numberFormat) => {
    const read = typed(text, locale);
    expect(read).toMatchObject({ kind: 'value' });
    if (read.kind !== 'value') return;
    expect(read.value).toBeCloseTo(value, 10);
    expect(read.numberFormat).toBe(numberFormat);
  });

  it.each([
    ['en-GB', '31/2/2018'],
    ['en-GB', '31 February 2018'],
    ['en-GB', '9/30/2018'],
    ['en-US', '30/9/2018'],
    ['en-GB', '30.9.2018'],
    ['en-GB', '30/9/1899'],
    ['en-GB', '1,5'],
    ['en-GB', '12,34'],
    ['en-GB', 'R7/10'],
    ['en-GB', 'Q1 of 2023'],
    ['en-GB', 'W/C 17/04/2023'],
    ['en-GB', 'No deadline set by HMICFRS'],
    ['en-GB', '\tindented']
  ])('%s: %s stays text', (locale, text) => {
    expect(typed(text, locale)).toEqual(asText(text));
  });

  it('knows booleans, errors, formulas and the apostrophe', () => {
    expect(typed('true')).toEqual({ kind: 'value', value: true });
    expect(typed('#n/a')).toEqual({ kind: 'value', value: { error: '#N/A' } });
    expect(typed('=A1+1')).toEqual({ kind: 'formula', formula: '=A1+1' });
    expect(typed('+A1')).toEqual({ kind: 'formula', formula: '=+A1' });
    expect(typed('- a bullet')).toEqual({ kind: 'formula', formula: '=- a bullet' });
    expect(typed('@SUM(A1)')).toEqual({ kind: 'formula', formula: '=SUM(A1)' });
    expect(typed("'=A1+1")).toEqual({ kind: 'quoted', text: '=A1+1' });
    expect(typed("''x")).toEqual({ kind: 'quoted', text: "'x" });
    expect(typed('=')).toEqual(asText('='));
    expect(typed('')).toEqual({ kind: 'empty' });
  });

  it.each(['=A1+1', '30/9/18', "'x", '5', 'TRUE', '+1', '- a'])(
    'in a text cell %s is text',
    (text) => {
      expect(typed(text, 'en-GB', '@')).toEqual(asText(text));
    }
  );

  it('in a text cell the apostrophe is text or a mark, as the workbook says', () => {
    const place = { locale: 'en-GB', today: () => TODAY, numberFormat: '@' };
    expect(readTyped("'x", { ...place, apostropheInTextCells: 'kept' })).toEqual(asText("'x"));
    expect(readTyped("'x", { ...place, apostropheInTextCells: 'taken' })).toEqual({
      kind: 'quoted',
      text: 'x'
    });
  });
});

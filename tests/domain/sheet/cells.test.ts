import fc from 'fast-check';
import { isKeptDate } from '../../../src/domain/dates/partialDate';
import { DATE_CHANGE_CAUSES } from '../../../src/domain/dueDateChange';
import { cellOf, formatOf } from '../../../src/domain/sheet/cellOf';
import {
  dateOfSerial,
  dayOfSerial,
  serialOf,
  serialOfDay,
  showsDay
} from '../../../src/domain/sheet/excelDate';
import { hashOf } from '../../../src/domain/sheet/hashOf';
import { keptText } from '../../../src/domain/sheet/keptText';
import { readCell } from '../../../src/domain/sheet/readCell';
import type { SheetCell } from '../../../src/domain/sheet/sheetCell';
import type { ColumnKey } from '../../../src/domain/sheet/sheetColumn';
import { LONGEST_CELL, isShortened, textInCell } from '../../../src/domain/sheet/textInCell';
import { STATUS_ORDER } from '../../../src/domain/status';
import { anyText, hash, readAgain, theColumn } from './sheetBuilders';

function valueOf(key: ColumnKey, cell: SheetCell): unknown {
  const read = readCell(theColumn(key), cell);
  return read.kind === 'value' ? read.value : read.problem.kind;
}

function tripOf(key: ColumnKey, value: string | undefined): unknown {
  const column = theColumn(key);
  return valueOf(key, readAgain(cellOf(column, value)));
}

describe('texts', () => {
  it('survive the trip into a cell and back unchanged, in a cell that stays text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = cellOf(theColumn('position'), text);
        expect(cell.format).toBe('@');
        expect(tripOf('position', text)).toBe(keptText(text));
      })
    );
  });

  it('keep spaces at their ends, tabs and line breaks; line ends become one kind', () => {
    expect(tripOf('position', ' a \t b  ')).toBe(' a \t b  ');
    expect(valueOf('position', { value: 'a\r\nb\rc\nd' })).toBe('a\nb\nc\nd');
  });

  it('are none where they are blank, and an empty cell is an empty value', () => {
    expect(valueOf('position', { value: '  \n ' })).toBeUndefined();
    expect(valueOf('position', { value: '' })).toBeUndefined();
    expect(cellOf(theColumn('position'), undefined)).toEqual({ value: '', format: '@' });
  });

  it('on one line stay on one line, as their column keeps them', () => {
    expect(valueOf('leadPost', { value: 'Head of\nCrime' })).toBe('Head of Crime');
    expect(valueOf('leadPost', { value: 'x'.repeat(256) })).toBe('too long');
  });

  it('with half a character or a NUL cannot be kept', () => {
    expect(valueOf('position', { value: 'a\ud83d' })).toBe('half a character');
    expect(valueOf('position', { value: '\udc6e b' })).toBe('half a character');
    expect(valueOf('position', { value: '👮' })).toBe('👮');
    expect(valueOf('position', { value: 'a\0b' })).toBe('half a character');
  });

  it('are no numbers: a number is refused, except as a reference', () => {
    expect(valueOf('position', { value: 43101 })).toBe('number is no text');
    expect(valueOf('ref', { value: 7 })).toBe('7');
    expect(valueOf('ref', { value: 1.5 })).toBe('number is no text');
    expect(valueOf('ref', { value: '007' })).toBe('007');
  });

  it('longer than a cell are shown shortened, say so, and are never sent back', () => {
    const long = `${'x'.repeat(LONGEST_CELL - 97)}${'👮'.repeat(200)}`;
    const shown = textInCell(long);
    expect(shown.length).toBeLessThanOrEqual(LONGEST_CELL);
    expect(isShortened(shown)).toBe(true);
    expect(tripOf('position', long)).toBe('too long');
    expect(tripOf('position', 'x'.repeat(LONGEST_CELL))).toBe('x'.repeat(LONGEST_CELL));
    // What the cell shows is what it was pulled as.
    expect(hashOf(hash, theColumn('position'), long)).toBe(
      hashOf(hash, theColumn('position'), shown)
    );
  });

  it('that are errors of formulas are refused', () => {
    expect(valueOf('position', { value: '#REF!', isError: true })).toBe('formula error');
    expect(valueOf('position', { value: '#REF!' })).toBe('#REF!');
  });
});

describe('statuses, causes and yes', () => {
  it('survive the trip', () => {
    for (const status of STATUS_ORDER) expect(tripOf('status', status)).toBe(status);
    for (const cause of DATE_CHANGE_CAUSES) expect(tripOf('newDateCause', cause)).toBe(cause);
    expect(readCell(theColumn('done', 'tasks'), { value: 'Yes' })).toEqual({
      kind: 'value',
      value: 'yes'
    });
    expect(readCell(theColumn('done', 'tasks'), { value: true })).toEqual({
      kind: 'value',
      value: 'yes'
    });
    expect(readCell(theColumn('done', 'tasks'), { value: 'no' })).toEqual({
      kind: 'value',
      value: undefined
    });
  });

  it('are shown in the words of people, and read in any letter case', () => {
    expect(cellOf(theColumn('status'), 'AMBER').value).toBe('Amber');
    expect(cellOf(theColumn('newDateCause'), 'people or posts').value).toBe('People or posts');
    expect(valueOf('status', { value: ' green, implemented ' })).toBe('GREEN');
    expect(valueOf('newDateCause', { value: 'OTHER' })).toBe('other');
  });

  it('of a task are yes, no or nothing, however they are said', () => {
    const done = theColumn('done', 'tasks');
    for (const word of ['yes', 'Y', 'x', '✓', 'TRUE']) {
      expect(readCell(done, { value: word })).toEqual({ kind: 'value', value: 'yes' });
    }
    for (const word of ['No', 'n', 'false', '–']) {
      expect(readCell(done, { value: word })).toEqual({ kind: 'value', value: undefined });
    }
    expect(readCell(done, { value: 'perhaps' })).toMatchObject({
      problem: { kind: 'not one of the choices', said: ['Yes'] }
    });
  });

  it('that do not exist are refused with what there is to choose', () => {
    expect(readCell(theColumn('status'), { value: 'Grren' })).toEqual({
      kind: 'problem',
      typed: 'Grren',
      problem: {
        column: 'status',
        kind: 'no such status',
        typed: 'Grren',
        said: ['Red', 'Amber', 'White', 'Green', 'Closed'],
        blocks: 'the row'
      }
    });
    expect(valueOf('newDateCause', { value: 'weather' })).toBe('not one of the choices');
  });
});

describe('dates', () => {
  it('survive the trip as real dates at their own precision', () => {
    const aDay = fc
      .date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2199-12-31T00:00:00Z'),
        noInvalidDate: true
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(aDay, fc.boolean(), (day, isMonth) => {
        const date = isMonth ? day.slice(0, 7) : day;
        const cell = cellOf(theColumn('due'), date);
        expect(typeof cell.value).toBe('number');
        expect(valueOf('due', readAgain(cell))).toBe(date);
        // A year that was typed alone is not taken for a day of 1905.
        const isYear = Number(cell.value) >= 1900 && Number(cell.value) <= 2199;
        expect(valueOf('asAt', readAgain(cell))).toBe(isYear ? 'no such date' : date);
      })
    );
  });

  it('count days as Excel does, with its 29 February 1900 that never was', () => {
    expect(serialOfDay('1900-01-01')).toBe(1);
    expect(serialOfDay('1900-02-28')).toBe(59);
    expect(serialOfDay('1900-03-01')).toBe(61);
    expect(serialOfDay('2017-11-20')).toBe(43059);
    expect(dayOfSerial(60)).toBeUndefined();
    expect(dayOfSerial(61)).toBe('1900-03-01');
    expect(dayOfSerial(59.9)).toBe('1900-02-28');
    expect(dayOfSerial(0)).toBeUndefined();
    expect(dayOfSerial(-3)).toBeUndefined();
    expect(dayOfSerial(Number.NaN)).toBeUndefined();
    expect(dayOfSerial(2_958_466)).toBeUndefined();
  });

  it('of a month are its last day', () => {
    expect(cellOf(theColumn('due'), '2018-02')).toEqual({
      value: serialOfDay('2018-02-28'),
      format: 'mmm yyyy'
    });
    expect(cellOf(theColumn('due'), '2018-02-03')).toEqual({
      value: serialOfDay('2018-02-03'),
      format: 'd mmm yyyy'
    });
    expect(serialOf('2018-02')).toBe(serialOfDay('2018-02-28'));
  });

  it('that are typed mean what the cell shows: a month, or a day', () => {
    const serial = serialOfDay('2018-01-15') ?? 0;
    expect(dateOfSerial(serial, 'mmm yyyy')).toBe('2018-01');
    expect(dateOfSerial(serial + 0.75, 'dd/mm/yyyy hh:mm')).toBe('2018-01-15');
    expect(dateOfSerial(serial, undefined)).toBe('2018-01');
    expect(dateOfSerial(serial, 'General')).toBe('2018-01');
  });

  it.each([
    ['d mmm yyyy', true],
    ['dd/mm/yyyy', true],
    ['[$-F800]dddd, mmmm dd, yyyy', true],
    ['m/d/yy h:mm;@', true],
    ['mmm yyyy', false],
    ['mmm\\d yyyy', false],
    ['"due" mmm yyyy', false],
    ['[Red]mmm yyyy', false],
    ['@', false],
    ['0.00', false]
  ])('with the format %s show a day: %s', (format, shows) => {
    expect(showsDay(format)).toBe(shows);
  });

  it('before 1900, several and none are text that comes back as it was', () => {
    for (const text of ['1899-12', 'Jan and Jun 2018', 'No deadline set']) {
      expect(cellOf(theColumn('due'), text)).toEqual({ value: text, format: '@' });
      expect(tripOf('due', text)).toBe(text);
    }
  });

  it.each([
    ['31/02/2018', 'no such date'],
    ['31 February 2018', 'no such date'],
    ['2018-02-31', 'no such date'],
    ['12/05/1899', 'year not kept'],
    ['März 2018', 'date is text'],
    ['12/05/2018', 'date is text'],
    ['soon', 'date is text'],
    ['March 2018', 'date is text']
  ])('typed as the text %s are refused: %s', (typed, kind) => {
    expect(valueOf('asAt', { value: typed })).toBe(kind);
  });

  it('that Excel cannot show, and a year typed alone, are no dates', () => {
    expect(valueOf('newDate', { value: 60, format: 'mmm yyyy' })).toBe('no such date');
    expect(valueOf('newDate', { value: -1, format: 'mmm yyyy' })).toBe('no such date');
    expect(valueOf('newDate', { value: 2018, format: 'mmm yyyy' })).toBe('no such date');
    expect(valueOf('newDate', { value: 200_000, format: 'mmm yyyy' })).toBe('year not kept');
    expect(valueOf('newDate', { value: true })).toBe('date is text');
  });

  it('are shown by the format of their column until a value says otherwise', () => {
    expect(formatOf(theColumn('newDate'))).toBe('mmm yyyy');
    expect(formatOf(theColumn('asAt'))).toBe('d mmm yyyy');
    expect(formatOf(theColumn('position'))).toBe('@');
    expect(cellOf(theColumn('newDate'), undefined)).toEqual({ value: '', format: 'mmm yyyy' });
  });

  it('that the site keeps are never refused on the way back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1906, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const date = `${year}-${String(month).padStart(2, '0')}`;
          expect(isKeptDate(date)).toBe(true);
          expect(tripOf('asAt', date)).toBe(date);
        }
      )
    );
  });
});

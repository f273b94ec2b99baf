import * as fc from 'fast-check';
import { readPasted } from '../../../src/domain/registration/pasted/readPasted';
import type { PastedRow } from '../../../src/domain/registration/pasted/pastedRow';

const brief = (text: string): readonly (readonly [string | undefined, string])[] =>
  readPasted(text).rows.map(({ ref, words }) => [ref, words] as const);

describe('pasted text', () => {
  test('numbered paragraphs, with sub-numbers, and lines that a PDF wrapped', () => {
    const text =
      '13. The force should set out who\nanswers for custody records.\n\n' +
      '13.1 It should check them every month, with well-\nbeing in mind.\n14) The force should train staff.';
    expect(brief(text)).toEqual([
      ['13', 'The force should set out who answers for custody records.'],
      ['13.1', 'It should check them every month, with well-being in mind.'],
      ['14', 'The force should train staff.']
    ]);
  });

  test('labels name kind and number', () => {
    const { rows } = readPasted(
      'Recommendation 1: The force should keep records.\n' +
        'Area for improvement 2 – The force should improve supervision.\n' +
        'Cause of concern\nThe force does not know its demand.'
    );
    expect(rows.map(({ ref, kind, words }) => [ref, kind, words])).toEqual([
      ['1', 'recommendation', 'The force should keep records.'],
      ['2', 'area for improvement', 'The force should improve supervision.'],
      [undefined, 'cause of concern', 'The force does not know its demand.']
    ]);
  });

  test('a heading in the plural says the kind of what follows', () => {
    const { rows, headings } = readPasted(
      'Areas for improvement\n1. The force should improve supervision.\n2. The force should train.'
    );
    expect(headings).toEqual(['Areas for improvement']);
    expect(rows.map(({ kind, doubts }) => [kind, doubts])).toEqual([
      ['area for improvement', ['kind from heading']],
      ['area for improvement', ['kind from heading']]
    ]);
  });

  test('bullets are recommendations where nothing is numbered, and text of one where it is', () => {
    expect(brief('• Train staff.\n• Keep records:\n  o daily\n  o in full')).toEqual([
      [undefined, 'Train staff.'],
      [undefined, 'Keep records:\no daily\no in full']
    ]);
    expect(
      brief('1. The force should:\n• train staff;\n• keep records.\n2. It should ask.')
    ).toEqual([
      ['1', 'The force should:\n• train staff;\n• keep records.'],
      ['2', 'It should ask.']
    ]);
  });

  test('Word puts a tab between number and text', () => {
    expect(brief('1.\tThe force should ask.\n2.\tThe force should answer.')).toEqual([
      ['1', 'The force should ask.'],
      ['2', 'The force should answer.']
    ]);
  });

  test('rows of Excel below headings, with a cell of several lines and a column nobody knows', () => {
    const { rows, headings } = readPasted(
      'No.\tRecommendation\tDue date\tDirectorate\tLead\tStatus\n' +
        '1\t"The force should:\n• train;\n• ask ""why""."\tApril 2018\tCrime\tHead of Crime\tAMBER\n' +
        '2\tKeep records.\t\t\t\t'
    );
    expect(headings).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ref: '1',
      words: 'The force should:\n• train;\n• ask "why".\nStatus: AMBER',
      duePrinted: 'April 2018',
      directorate: 'Crime',
      leadPost: 'Head of Crime',
      doubts: ['cells added']
    });
    expect(rows[1]).toMatchObject({ ref: '2', words: 'Keep records.', doubts: [] });
  });

  test('rows without headings are read by what their cells look like', () => {
    const { rows } = readPasted(
      '7\tArea for improvement\tThe force should improve its supervision.\tWithin six months\n' +
        '8\tRecommendation\tThe force should train its staff in time.\tDecember 2018'
    );
    expect(rows.map(({ ref, kind, duePrinted }) => [ref, kind, duePrinted])).toEqual([
      ['7', 'area for improvement', 'Within six months'],
      ['8', 'recommendation', 'December 2018']
    ]);
  });

  test('a line that is a deadline belongs to the recommendation above it', () => {
    const { rows } = readPasted(
      '1. The force should train staff.\nWithin six months\n2. It should ask.\nDue: April 2018'
    );
    expect(rows.map(({ duePrinted }) => duePrinted)).toEqual([
      'Within six months',
      'Due: April 2018'
    ]);
  });

  test('what stands before the first number is kept, in doubt', () => {
    const { rows } = readPasted('A report about custody\n\n1. The force should ask.');
    expect(rows[0]).toMatchObject({ words: 'A report about custody', doubts: ['no mark'] });
    expect(rows).toHaveLength(2);
  });

  test('a number within a sentence begins nothing', () => {
    expect(
      brief('1. The force should train within\n12 months of publication, and\n3 Officers agree.')
    ).toEqual([
      ['1', 'The force should train within 12 months of publication, and 3 Officers agree.']
    ]);
  });

  test('plain paragraphs are a recommendation each', () => {
    expect(brief('The force should ask\nmore often.\n\nIt should listen.')).toEqual([
      [undefined, 'The force should ask more often.'],
      [undefined, 'It should listen.']
    ]);
  });

  test('another body that should act is proposed, and the force is not', () => {
    const { rows } = readPasted(
      '1. Within six months, the College of Policing should revise its guidance.\n' +
        '2. Forces should work with the National Crime Agency.\n' +
        '3. The guidance is old. This recommendation is for the Home Office.'
    );
    expect(rows.map(({ body }) => body)).toEqual(['College of Policing', undefined, 'Home Office']);
  });

  test('one number twice is said', () => {
    const { rows } = readPasted('1. Ask.\n1. Listen.');
    expect(rows.map(({ doubts }) => doubts)).toEqual([[], ['number twice']]);
  });
});

describe('nothing is dropped', () => {
  const solid = (text: string): string => text.replace(/[\s\u0085"]/g, '');
  const token = fc.oneof(
    fc.constantFrom('1.', '2)', '13.1', '7', 'Recommendation 3:', 'AFI', 'Areas for improvement'),
    fc.constantFrom('•', '-', 'o', '(a)', '\t', '\n', '\n\n', '\r\n', '"', 'Within six months'),
    fc.constantFrom('No.', 'Due', 'Due: April 2018', 'The force should', 'train.', '12 months'),
    fc.constantFrom('\ud83d\ude93', '\ud83d', '\u202e', '<b>', '&amp;', '\u2028', '\f'),
    fc.string({ maxLength: 12 })
  );
  const pasted = fc
    .array(fc.tuple(token, fc.constantFrom('', ' ', '\n', '\t')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));

  test('every character of the text stands in the lines of a row or of a heading', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { rows, headings } = readPasted(text);
        const kept = [...rows.map(({ source }) => source), ...headings].map(solid);
        const counts = (of: string): readonly string[] => of.split('').sort();
        expect(counts(kept.join(''))).toEqual(counts(solid(text)));
      }),
      { numRuns: 400 }
    );
  });

  test('every word of what no mark explains stands in a field of its row', () => {
    const words = fc
      .stringMatching(/^[a-z]{3,9}$/)
      .filter((word) => !/^(?:within|due|area|immediate|recc|cause|recomm)/.test(word));
    const line = fc
      .tuple(
        fc.constantFrom('', '4. ', '4.2 ', '• ', '- ', '8 ', 'Recommendation 5: ', 'Topic\t'),
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', '.', ':', '\tApril 2018', '\textra cell')
      )
      .map(([mark, said, end]) => ({ said, text: `${mark}${said.join(' ')}${end}` }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { rows, headings } = readPasted(lines.map(({ text }) => text).join('\n'));
        const read = [...rows.map(fieldsOf), ...headings].join(' ');
        const found = new Set(read.split(/[^a-z]+/));
        for (const word of lines.flatMap(({ said }) => said)) expect(found).toContain(word);
      }),
      { numRuns: 300 }
    );
  });

  function fieldsOf(row: PastedRow): string {
    const { words, topic, duePrinted, directorate, leadPost, leadOfficer, body } = row;
    return [words, topic, duePrinted, directorate, leadPost, leadOfficer, body].join(' ');
  }
});

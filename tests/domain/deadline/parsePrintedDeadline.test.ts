import fc from 'fast-check';

import type { Deadline } from '../../../src/domain/deadline/deadline';
import { parsePrintedDeadline } from '../../../src/domain/deadline/parsePrintedDeadline';
import type { DeadlineContext } from '../../../src/domain/deadline/parsePrintedDeadline';

type Understood = Omit<Deadline, 'printed'>;

function understood(printed: readonly string[], context?: DeadlineContext): Understood {
  const { printed: kept, ...rest } = parsePrintedDeadline(printed, context);
  expect(kept).toEqual(printed);
  return rest;
}

const RELATIVE = { published: '2017-10', wording: 'Within six months, forces should agree.' };

describe('a printed deadline', () => {
  const cases: readonly (readonly [string, readonly string[], DeadlineContext, Understood])[] = [
    [
      'of a plain month',
      ['January 2018'],
      {},
      { form: 'month', original: '2018-01', setBy: 'not said', revised: [] }
    ],
    [
      'that is internal',
      ['Sept 17 [internal deadline]'],
      {},
      { form: 'month', original: '2017-09', setBy: 'internal', revised: [] }
    ],
    [
      'with two revised dates',
      ['Sept 17 [original internal deadline]', 'Now due: January 2018 and June 2018'],
      {},
      { form: 'month', original: '2017-09', setBy: 'internal', revised: ['2018-01', '2018-06'] }
    ],
    [
      'with two revised dates of one year',
      ['Sept 17 [Original internal deadline] Now due: January and June 2018'],
      {},
      { form: 'month', original: '2017-09', setBy: 'internal', revised: ['2018-01', '2018-06'] }
    ],
    [
      'that was revised, without a colon',
      ['March 2017 [Original Internal deadline]', 'Now due April 2018'],
      {},
      { form: 'month', original: '2017-03', setBy: 'internal', revised: ['2018-04'] }
    ],
    [
      'that was revised, on one line',
      ['Original deadline March 2017 Now due: February 2018'],
      {},
      { form: 'month', original: '2017-03', setBy: 'not said', revised: ['2018-02'] }
    ],
    [
      'that only says what is original',
      ['Original: April 2017'],
      {},
      { form: 'month', original: '2017-04', setBy: 'not said', revised: [] }
    ],
    [
      'whose original stands in the cell above',
      ['Now Due: January 2018'],
      {},
      { form: 'month', setBy: 'not said', revised: ['2018-01'] }
    ],
    [
      'whose original stands last, labelled behind',
      ['Now due April 2018; March 2016 (Original internal deadline)'],
      {},
      { form: 'month', original: '2016-03', setBy: 'internal', revised: ['2018-04'] }
    ],
    [
      'with an unclosed bracket',
      ['February 2016 [Internal deadline'],
      {},
      { form: 'month', original: '2016-02', setBy: 'internal', revised: [] }
    ],
    [
      'of a day',
      ['Completed by 31 March 2018'],
      {},
      { form: 'day', original: '2018-03-31', setBy: 'not said', revised: [] }
    ],
    [
      'with a remark that names another time',
      ['December 2019 set to align with the inspection that follows in March 2020.'],
      {},
      { form: 'month', original: '2019-12', setBy: 'not said', revised: [] }
    ],
    [
      'that nobody set',
      ['No deadline set by HMICFRS'],
      {},
      { form: 'none', setBy: 'none set', revised: [] }
    ],
    [
      'that the force is to set',
      ['No deadline set by HMICFRS - force to determine its own deadlines'],
      {},
      { form: 'none', setBy: 'none set', revised: [] }
    ],
    [
      'that the force set where the inspectorate did not',
      ['No deadline set by HMICFRS', 'internal deadline April 2018'],
      {},
      { form: 'month', original: '2018-04', setBy: 'internal', revised: [] }
    ],
    [
      'at once, in the words of the inspectorate',
      ['Immediate'],
      { wording: 'Forces should stop this immediately.' },
      { form: 'immediate', setBy: 'inspectorate', revised: [], relative: 'Immediate' }
    ],
    ['to be confirmed', ['TBC'], {}, { form: 'to be confirmed', setBy: 'not said', revised: [] }],
    [
      'to be confirmed, in Cyrillic letters',
      ['\u0422\u0412\u0421'],
      {},
      { form: 'to be confirmed', setBy: 'not said', revised: [] }
    ],
    [
      'equal to publication and the months of the wording',
      ['April 2018'],
      RELATIVE,
      {
        form: 'month',
        original: '2018-04',
        setBy: 'inspectorate',
        revised: [],
        relative: 'Within six months'
      }
    ],
    [
      'other than the months of the wording',
      ['May 2018'],
      RELATIVE,
      { form: 'month', original: '2018-05', setBy: 'not said', revised: [] }
    ],
    [
      'that the wording states',
      ['April 2018'],
      { published: '2017-11', wording: 'By April 2018, every force should publish its plan.' },
      { form: 'month', original: '2018-04', setBy: 'inspectorate', revised: [] }
    ],
    [
      'that names who set it',
      ['April 2018 (set by HMICFRS)'],
      { publisher: 'HMCPSi and HMICFRS' },
      { form: 'month', original: '2018-04', setBy: 'inspectorate', revised: [] }
    ],
    [
      'of a month where the wording says at once',
      ['January 2018'],
      { published: '2017-07', wording: 'Immediately, identify every issue.' },
      {
        form: 'month',
        original: '2018-01',
        setBy: 'not said',
        revised: [],
        relative: 'Immediately'
      }
    ],
    [
      'of months from publication',
      ['Within 2 years'],
      { published: '2016-12' },
      {
        form: 'relative',
        original: '2018-12',
        setBy: 'inspectorate',
        revised: [],
        relative: 'Within 2 years'
      }
    ],
    [
      'of months from a publication that is not known',
      ['Within 2 years'],
      {},
      { form: 'relative', setBy: 'inspectorate', revised: [], relative: 'Within 2 years' }
    ],
    ['left blank', [], {}, { form: 'blank', setBy: 'not said', revised: [] }],
    [
      'left blank where the wording says at once',
      [],
      { published: '2017-10', wording: 'Immediately, forces should act.' },
      { form: 'blank', setBy: 'not said', revised: [], relative: 'Immediately' }
    ],
    [
      'in words of its own',
      ['Agreed at the meeting of 14 November 2017'],
      {},
      { form: 'words', setBy: 'not said', revised: [] }
    ],
    [
      'of two parts, neither of which is the original',
      ['June 2017', 'December 2018'],
      {},
      { form: 'words', setBy: 'not said', revised: [] }
    ]
  ];

  test.each(cases)('%s', (_name, printed, context, expected) => {
    expect(understood(printed, context)).toEqual(expected);
  });

  test('is read through tags and white space, and kept as printed', () => {
    const deadline = parsePrintedDeadline(['<p>Sept\u00a017</p>', '  ', ' [Internal deadline] ']);
    expect(deadline).toMatchObject({ original: '2017-09', setBy: 'internal' });
    expect(deadline.printed).toEqual(['<p>Sept\u00a017</p>', '[Internal deadline]']);
  });

  test('never throws and never loses what was printed', () => {
    const word = fc.oneof(
      fc.constantFrom('Now due:', '[Original', 'internal deadline]', 'Sept 17', 'TBC', '(', 'and'),
      fc.string()
    );
    const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), fc.string(), (lines, wording) => {
        const deadline = parsePrintedDeadline(lines, { wording, published: '2017-03' });
        const kept = lines.map((text) => text.trim());
        for (const text of deadline.printed) expect(kept).toContain(text);
        if (deadline.original === undefined && deadline.revised.length === 0) {
          expect(['month', 'day']).not.toContain(deadline.form);
        }
      })
    );
  });
});

import type { Deadline } from '../../../src/domain/deadline/deadline';
import { parsePrintedDeadline } from '../../../src/domain/deadline/parsePrintedDeadline';
import type { Position } from '../../../src/domain/records';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import type { Filter } from '../../../src/domain/register/filter';
import { countSentence, statusLineSentence } from '../../../src/domain/words/countSentence';
import { deadlineWords, setByWord } from '../../../src/domain/words/deadlineWords';
import { explainStatus } from '../../../src/domain/words/explainStatus';
import { filterWords } from '../../../src/domain/words/filterWords';
import { kindWord, kindWordPlural } from '../../../src/domain/words/kindWord';
import { partsWords, tasksWords } from '../../../src/domain/words/partsWords';
import { scopeWord } from '../../../src/domain/words/scopeWord';
import { bodyWords, statusName, statusWord } from '../../../src/domain/words/statusWord';
import {
  NOVEMBER_2017,
  aDeadline,
  aPosition,
  aRecommendation,
  anAction,
  anEntry,
  anUpdate
} from '../builders';

function entryOf(position: Partial<Position>, deadline: Deadline = aDeadline()): RegisterEntry {
  return anEntry({
    positions: [aPosition(position)],
    recommendations: [aRecommendation({ deadline })]
  });
}

const LATE = aDeadline({ original: '2017-09', revised: ['2018-01', '2018-06'] });

describe('a status in words', () => {
  const cases: readonly (readonly [RegisterEntry, string, string | undefined])[] = [
    [entryOf({ status: 'RED' }, LATE), 'Red, overdue', '2 months past Sep 2017'],
    [
      entryOf({ status: 'AMBER' }, aDeadline({ original: '2017-11-01' })),
      'Red, overdue',
      '1 month past 1 Nov 2017'
    ],
    [entryOf({ status: 'RED', reason: 'no budget' }), 'Red, will not be implemented', 'no budget'],
    [entryOf({ status: 'AMBER' }), 'Amber, ongoing', undefined],
    [
      entryOf({ status: 'WHITE', waitingFor: 'NCA and regional units' }),
      'White',
      'for NCA and regional units'
    ],
    [entryOf({ status: 'WHITE', waitingFor: 'NPCC decision' }), 'White', 'awaiting NPCC decision'],
    [entryOf({ status: 'WHITE' }), 'White', 'body not named'],
    [entryOf({ status: 'GREEN' }), 'Green, implemented', undefined],
    [
      anEntry({ positions: [aPosition({ status: 'GREEN' })], updates: [anUpdate()] }),
      'Green, pending evidential review',
      undefined
    ],
    [entryOf({ status: 'CLOSED', reason: 'poor value' }), 'Closed, not implemented', 'poor value'],
    [anEntry({ positions: [] }), 'Amber, ongoing', 'no position recorded yet'],
    [
      anEntry({ actions: [anAction({ status: 'RED', deadline: LATE })] }),
      'Red, overdue',
      '2 months past Sep 2017'
    ]
  ];

  test.each(cases)('%#', (entry, word, second) => {
    expect(statusWord(entry.shown)).toEqual(second === undefined ? { word } : { word, second });
  });

  test('says months in full where there is room', () => {
    const { second } = statusWord(entryOf({ status: 'RED' }, LATE).shown, 'long');
    expect(second).toBe('2 months past September 2017');
  });

  test('does not say "for" or "awaiting" twice', () => {
    expect(bodyWords('awaiting the College')).toBe('awaiting the College');
    expect(bodyWords('National Crime Agency')).toBe('for National Crime Agency');
  });
});

describe('why a status is what it is', () => {
  test('a late one, recorded and derived', () => {
    expect(
      explainStatus(entryOf({ status: 'RED', reason: 'Training slipped.' }, LATE), NOVEMBER_2017)
    ).toBe(
      'Red, because it is 2 months past its original date, September 2017. The new dates, ' +
        'January and June 2018, do not change that. The reason recorded: Training slipped.'
    );
    const derived = entryOf({ status: 'AMBER' }, aDeadline({ original: '2017-09' }));
    expect(explainStatus(derived, NOVEMBER_2017)).toBe(
      'Red, because it is 2 months past its original date, September 2017. It is recorded as ' +
        'amber, ongoing; as at 20 November 2017 it is late.'
    );
  });

  test.each([
    [entryOf({ status: 'RED', reason: 'No budget.' }), /will not be implemented: No budget\.$/],
    [entryOf({ status: 'RED' }), /no reason is recorded/],
    [
      entryOf({ status: 'AMBER' }, aDeadline({ original: '2018-01' })),
      /January 2018, has not passed/
    ],
    [entryOf({ status: 'AMBER' }), /No date is set/],
    [entryOf({ status: 'WHITE', waitingFor: 'NPCC' }), /for NPCC\.$/],
    [entryOf({ status: 'GREEN' }), /^Green, because it is implemented\.$/],
    [
      entryOf({ status: 'CLOSED', reason: 'poor value' }),
      /without being implemented: poor value\./
    ],
    [anEntry({ positions: [] }), /no position has been recorded/],
    [
      anEntry({ positions: [aPosition({ status: 'GREEN' })], updates: [anUpdate()] }),
      /No review has verified that yet/
    ]
  ])('%#', (entry, expected) => {
    expect(explainStatus(entry, NOVEMBER_2017)).toMatch(expected);
  });

  test('one rolled up names the dates of the part that decides, not those of the others', () => {
    const actions = [
      anAction({
        id: 'I',
        status: 'RED',
        deadline: aDeadline({ original: '2017-04', revised: ['2018-02'] })
      }),
      anAction({ id: 'II', status: 'AMBER', deadline: aDeadline({ original: '2019-06' }) })
    ];
    expect(explainStatus(anEntry({ actions }), NOVEMBER_2017)).toMatch(
      /April 2017\. The new date, February 2018, does not change that\.$/
    );
    const without = [actions[1], anAction({ id: 'III', status: 'WHITE', deadline: LATE })];
    expect(explainStatus(anEntry({ actions: without }), NOVEMBER_2017)).toMatch(
      /its date, June 2019, has not passed\.$/
    );
  });

  test('a new date that passed is not said to be still to come', () => {
    const entry = entryOf({ status: 'AMBER' }, aDeadline({ revised: ['2017-10'] }));
    expect(explainStatus(entry, NOVEMBER_2017)).toBe(
      'Amber, because work is ongoing. October 2017 has passed, but no original date is recorded.'
    );
  });

  test('one rolled up says how many parts are open and which decides', () => {
    const actions = [
      anAction({ id: 'I', status: 'GREEN' }),
      anAction({ id: 'II', status: 'RED', deadline: aDeadline({ original: '2017-04' }) })
    ];
    expect(explainStatus(anEntry({ actions }), NOVEMBER_2017)).toBe(
      '1 of its 2 sub-actions is open, and the most urgent decides. Red, because it is 7 months ' +
        'past its original date, April 2017.'
    );
    expect(explainStatus(anEntry({ actions: [actions[0]] }), NOVEMBER_2017)).toBe(
      'Green, implemented, because its only sub-action is complete.'
    );
  });
});

describe('a deadline in words', () => {
  const HMICFRS = ['HMICFRS'];
  test.each([
    [['April 2018'], { wording: 'By April 2018, act.' }, 'set by HMICFRS'],
    [['Sept 17 [internal deadline]'], {}, 'internal; HMICFRS set none'],
    [
      ['April 2018'],
      { published: '2017-10', wording: 'Within six months, act.' },
      'within 6 months'
    ],
    [['December 2018'], { published: '2016-12', wording: 'Within two years' }, 'within 2 years'],
    [['No deadline set by HMICFRS'], {}, 'No deadline set'],
    [['January 2018'], { wording: 'Immediately, act.' }, 'text says \u201cImmediately\u201d'],
    [[], { wording: 'Immediately, act.' }, 'text says \u201cImmediately\u201d'],
    [['Immediate'], {}, 'text says \u201cImmediate\u201d'],
    [['TBC'], {}, 'to be confirmed'],
    [['After the review'], {}, 'After the review'],
    [[], {}, 'no deadline printed'],
    [['January 2018'], {}, undefined]
  ])('%j %j: %s', (printed, context, words) => {
    expect(deadlineWords(parsePrintedDeadline(printed, context), HMICFRS)).toBe(words);
  });

  test('says who set it beside a date', () => {
    expect(setByWord(aDeadline({ setBy: 'internal' }))).toBe('internal');
    expect(setByWord(aDeadline({ setBy: 'inspectorate' }), ['HMCPSi', 'HMIC'])).toBe(
      'set by HMCPSi and HMIC'
    );
    expect(setByWord(aDeadline())).toBe('who set it is not said');
  });
});

describe('words for what is counted and chosen', () => {
  test('counts', () => {
    expect(countSentence(53)).toBe('53 recommendations and AFIs');
    expect(countSentence(17, 53)).toBe('17 of 53 recommendations and AFIs');
    expect(countSentence(1)).toBe('1 recommendation or AFI');
    expect(statusLineSentence(59)).toBe('59 status lines');
  });

  test('kinds, scopes and statuses', () => {
    expect(kindWord('area for improvement')).toBe('Area for improvement');
    expect(kindWordPlural('cause of concern')).toBe('Causes of concern');
    expect(scopeWord('joint national')).toBe('Joint national');
    expect(statusName('CLOSED')).toBe('Closed, not implemented');
  });

  test('sub-actions and tasks', () => {
    const actions = [
      anAction({ id: 'I', status: 'GREEN', statusSince: '2017-11' }),
      anAction({ id: 'II', status: 'RED' }),
      anAction({ id: 'III', kind: 'task', done: true })
    ];
    const { parts } = anEntry({ actions });
    expect(partsWords(parts)).toBe('2 sub-actions, 1 changed');
    expect(tasksWords(parts)).toBe('1 of 1 done');
    expect(partsWords([])).toBeUndefined();
    expect(tasksWords([])).toBeUndefined();
  });

  test('filters', () => {
    const words = (filter: Filter): string => {
      const { field, value } = filterWords(filter, (id) => (id === 'A' ? 'Custody' : undefined));
      return value === undefined ? field : `${field}: ${value}`;
    };
    const between = (from?: string, to?: string): Filter => ({
      field: 'due',
      due: { kind: 'between', from, to }
    });
    expect(words(between('2018-01', '2018-06'))).toBe('Due: January to June 2018');
    expect(words(between('2017-11', '2018-06'))).toBe('Due: November 2017 to June 2018');
    expect(words(between('2018-01', '2018-01'))).toBe('Due: January 2018');
    expect(words(between('2018-01'))).toBe('Due: January 2018 or later');
    expect(words({ field: 'due', due: { kind: 'none set' } })).toBe('Due: no date set');
    expect(words({ field: 'report', values: ['A', 'x'] })).toBe(
      'Report: Custody or a report not found'
    );
    expect(words({ field: 'lead', values: [''] })).toBe('Lead: not recorded');
    expect(words({ field: 'status', values: ['RED', 'WHITE', 'GREEN'] })).toBe(
      'Status: Red, White or Green, implemented'
    );
    expect(words({ field: 'changed' })).toBe('Changed since the last paper');
  });
});

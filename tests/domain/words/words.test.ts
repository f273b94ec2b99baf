import type { Deadline } from '../../../src/domain/deadline/deadline';
import { parsePrintedDeadline } from '../../../src/domain/deadline/parsePrintedDeadline';
import type { Position } from '../../../src/domain/records';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import type { Filter } from '../../../src/domain/register/filter';
import { countSentence, statusLineSentence } from '../../../src/domain/words/countSentence';
import { deadlineWords, setByWord } from '../../../src/domain/words/deadlineWords';
import { filterWords } from '../../../src/domain/words/filterWords';
import { kindWord, kindWordPlural } from '../../../src/domain/words/kindWord';
import { partsWords, tasksWords } from '../../../src/domain/words/partsWords';
import { scopeWord } from '../../../src/domain/words/scopeWord';
import { bodyWords, statusName, statusWord } from '../../../src/domain/words/statusWord';
import { aDeadline, aPosition, aRecommendation, anAction, anEntry, anUpdate } from '../builders';

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

  test('keep the “Immediately” for which the force set a date', () => {
    const set = aDeadline({ form: 'immediate', setBy: 'internal', original: '2018-01' });
    expect(deadlineWords(set, HMICFRS)).toBe('internal; text says “Immediate”');
    expect(deadlineWords({ ...set, relative: 'Immediately' })).toBe(
      'internal; text says “Immediately”'
    );
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

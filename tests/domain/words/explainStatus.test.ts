import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { Action, Position } from '../../../src/domain/records';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import type { RegisterRecords } from '../../../src/domain/register/joinEntries';
import { STATUS_ORDER } from '../../../src/domain/status';
import { explainPart, explainStatus } from '../../../src/domain/words/explainStatus';
import {
  NOVEMBER_2017,
  aDeadline,
  aPosition,
  aRecommendation,
  aReport,
  anAction,
  anEntry,
  anUpdate
} from '../builders';

function entryOf(
  position: Partial<Position> | undefined,
  deadline: Partial<Deadline> = {},
  rest: Partial<RegisterRecords> = {}
): RegisterEntry {
  return anEntry({
    recommendations: [aRecommendation({ deadline: aDeadline(deadline) })],
    positions: position === undefined ? [] : [aPosition(position)],
    ...rest
  });
}

const said = (entry: RegisterEntry): string => explainStatus(entry, NOVEMBER_2017);
const SEPTEMBER = { original: '2017-09', setBy: 'internal' } as const;

describe('why a status is what it is', () => {
  test.each<[string, RegisterEntry, string]>([
    [
      'overdue, the date not moved',
      entryOf({ status: 'RED' }, SEPTEMBER),
      'Red because September 2017, the internal deadline, passed 2 months ago. ' +
        'A new date would not change that.'
    ],
    [
      'overdue, one new date',
      entryOf({ status: 'RED' }, { ...SEPTEMBER, revised: ['2018-01'] }),
      'Red because September 2017, the internal deadline, passed 2 months ago. ' +
        'The new date, January 2018, does not change that.'
    ],
    [
      'overdue, two new dates and a reason recorded',
      entryOf(
        { status: 'RED', reason: 'Training slipped.' },
        { ...SEPTEMBER, revised: ['2018-01', '2018-06'] }
      ),
      'Red because September 2017, the internal deadline, passed 2 months ago. The new dates, ' +
        'January and June 2018, do not change that. The reason recorded: Training slipped.'
    ],
    [
      'overdue and recorded as amber',
      entryOf({ status: 'AMBER' }, { original: '2017-10', setBy: 'inspectorate' }),
      'Red because October 2017, the deadline set by HMIC, passed 1 month ago; recorded is amber, ' +
        'ongoing. A new date would not change that.'
    ],
    [
      'overdue since a day of this month, nothing recorded',
      entryOf(undefined, { original: '2017-11-10' }),
      'Red because 10 November 2017, its original date, passed this month; no position has been ' +
        'recorded. A new date would not change that.'
    ],
    [
      'will not be implemented',
      entryOf({ status: 'RED', reason: 'No budget.' }),
      'Red because it cannot or will not be implemented: No budget.'
    ],
    [
      'will not be implemented, nobody said why',
      entryOf({ status: 'RED', reason: ' . ' }, { original: '2018-04' }),
      'Red because it is recorded as not to be implemented. No reason is recorded; the next update ' +
        'has to give one.'
    ],
    [
      'ongoing within its date',
      entryOf({ status: 'AMBER' }, { original: '2018-01' }),
      'Amber because work is ongoing and January 2018, its original date, has not passed. It turns ' +
        'red on 1 February 2018 unless it is complete by then.'
    ],
    [
      'ongoing within its date, which has moved',
      entryOf({ status: 'AMBER' }, { original: '2018-01', revised: ['2018-06'] }),
      'Amber because work is ongoing and January 2018, its original date, has not passed. It turns ' +
        'red on 1 February 2018 unless it is complete by then, although its date has moved.'
    ],
    [
      'ongoing without a date',
      entryOf({ status: 'AMBER' }),
      'Amber because work is ongoing. No date is set, so it cannot become overdue.'
    ],
    [
      'ongoing with a new date only, passed',
      entryOf({ status: 'AMBER' }, { revised: ['2017-10'] }),
      'Amber because work is ongoing. October 2017 has passed; no original date is recorded, so it ' +
        'cannot become overdue.'
    ],
    [
      'nothing recorded, no date',
      entryOf(undefined),
      'Amber because it was published and no position has been recorded yet.'
    ],
    [
      'nothing recorded, within its date',
      entryOf(undefined, { original: '2018-01-15' }),
      'Amber because it was published and no position has been recorded yet. It turns red on ' +
        '16 January 2018 unless it is complete by then.'
    ],
    [
      'waiting for a decision',
      entryOf({ status: 'WHITE', waitingFor: 'the national NPCC decision.' }),
      'White because it is not for the force to deliver alone: awaiting the national NPCC decision.'
    ],
    [
      'waiting for nobody named',
      entryOf({ status: 'WHITE' }),
      'White because it is not for the force to deliver alone. The body that it waits for is not ' +
        'named.'
    ],
    ['implemented', entryOf({ status: 'GREEN' }), 'Green because it is implemented.'],
    [
      'proposed as implemented here',
      entryOf({ status: 'GREEN' }, {}, { updates: [anUpdate({ status: 'GREEN' })] }),
      'Green because it was proposed as implemented. No review has verified that yet.'
    ],
    [
      'closed',
      entryOf({ status: 'CLOSED', reason: 'poor value' }),
      'Closed because it was closed without being implemented: poor value.'
    ],
    [
      'proposed as closed here',
      entryOf({ status: 'CLOSED', reason: 'poor value' }, {}, { updates: [anUpdate()] }),
      'Closed because it was closed without being implemented: poor value. No review has verified ' +
        'that yet.'
    ]
  ])('%s', (_name, entry, sentences) => {
    expect(said(entry)).toBe(sentences);
  });

  test('counts the moves of a date that was decided more than once', () => {
    const change = (id: string, from: string, to: string): object => ({
      id,
      subjectId: 'recommendation-1',
      from: [from],
      to: [to],
      created: '2017-10-01T09:00:00Z'
    });
    const agreed = (id: string, decidesId: string, to: string): object => ({
      id,
      subjectId: 'recommendation-1',
      kind: 'decision on a date',
      outcome: 'agreed',
      decidesId,
      dateDecided: [to],
      created: '2017-10-02T09:00:00Z'
    });
    const entry = entryOf({ status: 'RED' }, SEPTEMBER, {
      dateChanges: [
        change('a', '2017-09', '2017-12'),
        change('b', '2017-12', '2018-03')
      ] as RegisterRecords['dateChanges'],
      reviews: [
        agreed('1', 'a', '2017-12'),
        agreed('2', 'b', '2018-03')
      ] as RegisterRecords['reviews']
    });
    expect(said(entry)).toBe(
      'Red because September 2017, the internal deadline, passed 2 months ago. Its date has moved ' +
        'twice, now to March 2018; that does not change it.'
    );
  });
});

describe('why a status rolled up is what it is', () => {
  const rolled = (...actions: readonly Partial<Action>[]): string =>
    said(
      anEntry({
        actions: actions.map((action, index) =>
          anAction({ id: `action-${index}`, order: index + 1, ...action })
        )
      })
    );
  const LATE = aDeadline({ original: '2017-04', revised: ['2018-02'] });

  test('names the sub-action that decides, with its own dates', () => {
    expect(
      rolled(
        { label: 'I', status: 'GREEN' },
        { label: 'II', status: 'AMBER', deadline: aDeadline({ original: '2019-06' }) },
        { label: 'IV', status: 'RED', deadline: LATE }
      )
    ).toBe(
      'Red because of sub-action IV: April 2017, its original date, passed 7 months ago. The new ' +
        'date, February 2018, does not change that. 2 of 3 sub-actions are open; the most urgent ' +
        'decides.'
    );
  });

  test('of several that are late, the one that is late the longest', () => {
    const words = rolled(
      { label: 'I', status: 'RED', deadline: aDeadline({ original: '2017-09' }) },
      { label: 'II', status: 'RED', deadline: LATE }
    );
    expect(words).toMatch(/^Red because of sub-action II: April 2017/);
    expect(words).toMatch(/All 2 sub-actions are open; the most urgent decides\.$/);
  });

  test('calls one without a label by its words, and one with words for a label by those', () => {
    expect(rolled({ text: 'Name the leads', status: 'AMBER' }, { status: 'GREEN' })).toMatch(
      /^Amber because of sub-action “Name the leads”: work is ongoing\./
    );
    expect(rolled({ label: 'Within six months', status: 'WHITE' }, { status: 'GREEN' })).toMatch(
      /^White because of sub-action “Within six months”: .* None of its 2 sub-actions is open\.$/
    );
  });

  test('of one sub-action only', () => {
    expect(rolled({ status: 'RED', deadline: LATE })).toMatch(
      /^Red because of its only sub-action: April 2017[^;]*$/
    );
    expect(rolled({ status: 'GREEN' })).toBe('Green because its only sub-action is complete.');
  });

  test('of complete ones: closed only where all are', () => {
    expect(rolled({ status: 'GREEN' }, { status: 'CLOSED' })).toBe(
      'Green because all of its 2 sub-actions are complete.'
    );
    expect(rolled({ status: 'CLOSED' }, { status: 'CLOSED' })).toBe(
      'Closed because all of its 2 sub-actions are closed without being implemented.'
    );
  });

  test('a withdrawn sub-action does not decide', () => {
    expect(
      rolled({ status: 'GREEN' }, { status: 'RED', deadline: LATE, withdrawn: 'Typed twice' })
    ).toBe('Green because its only sub-action is complete.');
  });
});

describe('no explanation names what is not there', () => {
  const ORIGINALS = [undefined, '2017-04', '2017-11-10', '2017-10', '2018-06', '2018-06-30'];
  const REVISED = [[], ['2017-10'], ['2018-01'], ['2018-01', '2018-06']];
  const WORDS = [undefined, '', '  ', '.', 'No budget.', 'the review'];
  const SET_BY = ['inspectorate', 'internal', 'none set', 'not said'] as const;
  const lines = [...STATUS_ORDER, undefined].flatMap((status) =>
    ORIGINALS.flatMap((original) =>
      REVISED.flatMap((revised) =>
        WORDS.flatMap((words) =>
          SET_BY.map((setBy) => ({
            status,
            words,
            deadline: aDeadline({ original, revised, setBy })
          }))
        )
      )
    )
  );

  const check = (sentences: string): void => {
    expect(sentences).toMatch(/^(Red|Amber|White|Green|Closed) because [^.]/);
    expect(sentences).toMatch(/[^.\s]\.$/);
    expect(sentences).not.toMatch(/undefined|\b0 months?|NaN|null|\s\s|\s[,.;:]|\.\.|: \.|“”/);
    expect(sentences.split(/\.(?:\s|$)/).length).toBeLessThanOrEqual(5);
  };

  test.each([[], [aReport({ publishers: [] })]].map((reports) => [reports]))(
    'of a recommendation, its sub-action or both (%#)',
    (given) => {
      const reports = given.length === 0 ? [aReport()] : given;
      for (const { status, words, deadline } of lines) {
        const position = { status, reason: words, waitingFor: words };
        const own = anEntry({
          reports,
          recommendations: [aRecommendation({ deadline })],
          positions: status === undefined ? [] : [aPosition({ ...position, status })],
          updates: words === undefined ? [anUpdate({ status })] : []
        });
        check(said(own));
        if (status === undefined) continue;
        const action = anAction({ ...position, status, deadline, label: words });
        const rolledUp = anEntry({ reports, actions: [action, anAction({ id: 'b', status })] });
        check(said(rolledUp));
        const [part] = rolledUp.parts;
        if (part !== undefined) check(explainPart(part, [], NOVEMBER_2017) ?? '');
      }
    }
  );

  test('a part without a status is not explained', () => {
    const [task] = anEntry({ actions: [anAction({ kind: 'task' })] }).parts;
    expect(task && explainPart(task, [], NOVEMBER_2017)).toBeUndefined();
  });
});

import { DATE_CHANGE_CAUSES } from '../../../src/domain/dueDateChange';
import { barToDeciding, isOwnRequest } from '../../../src/domain/ledger/barToDeciding';
import { checkDateDecision } from '../../../src/domain/ledger/checkDateDecision';
import type { DateDecisionEdit } from '../../../src/domain/ledger/checkDateDecision';
import { checkDateRequest } from '../../../src/domain/ledger/checkDateRequest';
import type { DatesStanding } from '../../../src/domain/ledger/problemsOfDates';
import type { DateRequestEdit } from '../../../src/domain/ledger/checkDateRequest';
import {
  askedForOthersWords,
  askedWords,
  barSentence,
  causeWord,
  dateProblemSentence,
  decidedWords,
  movedWords,
  slippageInBrief,
  slippageWords
} from '../../../src/domain/words/dateWords';
import { ledgerOf } from '../../../src/domain/ledger/ledgerOf';
import { aDeadline } from '../builders';
import { aChange, aDecision } from './builders';

const standing: DatesStanding = { original: '2017-09', due: ['2018-01', '2018-06'] };

describe('a date that is asked for', () => {
  const sentences = (typed: Partial<DateRequestEdit>, against = standing): unknown =>
    checkDateRequest(
      { to: ['2018-09'], cause: 'other', reason: 'Training', ...typed },
      against
    ).map(({ field, problem }) => [field, dateProblemSentence(problem)]);

  test('has a date, a cause and a reason', () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ to: [], cause: undefined, reason: '  ' })).toEqual([
      ['to', 'Give a month or a day, such as March 2018.'],
      ['cause', 'Choose the cause.'],
      ['reason', 'Say why the date moves.']
    ]);
  });

  test('exists, stands once, and is after the original', () => {
    expect(sentences({ to: ['soon'] })).toEqual([
      ['to', '“soon” is not a date. Give a month or a day, such as March 2018.']
    ]);
    expect(sentences({ to: ['2018-09', '2018-09'] })).toEqual([
      ['to', 'September 2018 is given twice.']
    ]);
    expect(sentences({ to: ['2017-09'] })).toEqual([
      ['to', 'A new date stands after the original: September 2017 is not after September 2017.']
    ]);
    expect(sentences({ to: ['2017-08-31'] })).toHaveLength(1);
    expect(sentences({ to: ['2017-10-01'] })).toEqual([]);
    expect(sentences({ to: ['2018-02-30'] })).toHaveLength(1);
  });

  test('differs from what stands, in whatever order it is given', () => {
    expect(sentences({ to: ['2018-06', '2018-01'] })).toEqual([
      ['to', 'These are the dates that stand already: January and June 2018.']
    ]);
    expect(sentences({ to: ['2018-06'] })).toEqual([]);
  });

  test('needs neither cause nor reason where it is the first, and there is one', () => {
    const none: DatesStanding = { due: [] };
    const bare = { cause: undefined, reason: undefined };
    expect(sentences({ to: ['2018-01'], ...bare }, none)).toEqual([]);
    expect(sentences({ to: [], ...bare }, none)).toHaveLength(1);
    expect(sentences({ to: ['2018-01', '2018-06'], ...bare }, none)).toEqual([
      [
        'to',
        'The first date becomes the original, so give one date. Others can be asked for after it.'
      ]
    ]);
  });
});

describe('a decision on a date', () => {
  const problems = (decision: Partial<DateDecisionEdit>, asked = ['2018-09']): unknown =>
    checkDateDecision(
      { answer: 'agreed', dates: [], reason: undefined, ...decision },
      asked,
      standing
    ).map(({ field, problem }) => [field, problem.kind]);

  test('is chosen, and is given a reason where it is not agreed', () => {
    expect(problems({ answer: undefined })).toEqual([['answer', 'needs an outcome']]);
    expect(problems({ answer: 'not agreed' })).toEqual([
      ['reason', 'needs a reason for not agreeing']
    ]);
    expect(problems({ answer: 'not agreed', reason: 'Too late' })).toEqual([]);
    expect(problems({})).toEqual([]);
  });

  test('keeps the rules of dates, also for what stands by now', () => {
    expect(problems({ answer: 'agreed with another date' })).toEqual([['dates', 'needs a date']]);
    expect(problems({ answer: 'agreed with another date', dates: ['2017-01'] })).toEqual([
      ['dates', 'not after the original']
    ]);
    expect(problems({}, ['2018-01', '2018-06'])).toEqual([['answer', 'stands already']]);
    expect(problems({ answer: 'agreed with another date', dates: ['2018-12'] })).toEqual([]);
  });
});

describe('who may decide', () => {
  const ledger = ledgerOf(
    { id: 'recommendation-1', deadline: aDeadline({ original: '2017-09' }) },
    {
      changes: [aChange(), aChange({ id: 'change-2', from: ['2018-01'], to: ['2018-06'] })],
      decisions: [aDecision()]
    }
  );
  const [move] = ledger.asked;
  const bar = (name: string, isOwner: boolean, most?: number): string | undefined => {
    const found = move && barToDeciding(move, ledger, { name, isOwner }, most);
    return found && barSentence(found);
  };

  test('not whoever asked, except an owner', () => {
    expect(bar('owen  PRYCE', false)).toBe(
      'You asked for this date, so somebody else decides on it.'
    );
    expect(bar('Owen Pryce', true)).toBeUndefined();
    expect(bar('Priya Raman', false)).toBeUndefined();
    expect(move && isOwnRequest(move, 'Owen Pryce')).toBe(true);
    expect(move && isOwnRequest(move, 'Priya Raman')).toBe(false);
  });

  test('only an owner once the date has moved as often as the settings allow', () => {
    expect(bar('Priya Raman', false, 2)).toBeUndefined();
    expect(bar('Priya Raman', false, 1)).toBe(
      'This date has moved as often as this site allows (1 time), so an administrator decides on it.'
    );
    expect(bar('Ellen Marsh', true, 1)).toBeUndefined();
  });
});

describe('the words of a ledger', () => {
  const at = (to: string, count: number): ReturnType<typeof ledgerOf> =>
    ledgerOf(
      { id: 'recommendation-1', deadline: aDeadline({ original: '2017-09' }) },
      {
        changes: Array.from({ length: count }, (_, index) =>
          aChange({ id: `change-${index}`, to: [to] })
        ),
        decisions: Array.from({ length: count }, (_, index) =>
          aDecision({ id: `decision-${index}`, decidesId: `change-${index}` })
        )
      }
    );

  test('count the moves and the months, and say nothing where nothing moved', () => {
    expect([0, 1, 2, 3].map((count) => movedWords(at('2018-02', count)))).toEqual([
      undefined,
      'moved once',
      'moved twice',
      'moved 3 times'
    ]);
    expect(slippageWords(at('2018-02', 2))).toBe('moved twice, 5 months past the original');
    expect(slippageWords(at('2017-10', 1))).toBe('moved once, 1 month past the original');
    expect(slippageInBrief(at('2018-02', 2))).toBe('moved 2\u00d7, 5 months past');
    expect(slippageInBrief(at('2017-10', 1))).toBe('moved 1\u00d7, 1 month past');
    expect(slippageInBrief(at('2018-02', 0))).toBeUndefined();
    expect(slippageWords(at('2018-02', 0))).toBeUndefined();
  });

  test('never say that it is past by zero months', () => {
    const deadline = aDeadline({ original: '2017-09-10', revised: ['2017-09-20'] });
    expect(slippageWords(ledgerOf({ id: 'one', deadline }))).toBe('moved once');
  });

  test('name who asked and who decided, and call an owner’s own move one', () => {
    const [move] = at('2018-02', 1).moves;
    if (move === undefined) throw new Error('No move');
    expect(askedWords(move)).toBe('asked for by Owen Pryce on 13 November 2017');
    expect(decidedWords(move)).toBe('agreed by Priya Raman on 15 November 2017');
    expect(decidedWords({ ...move, askedBy: 'Priya Raman' })).toBe(
      'moved by Priya Raman on 15 November 2017'
    );
    expect(decidedWords({ ...move, decision: undefined })).toBeUndefined();
    expect(askedForOthersWords(move)).toBeUndefined();
    expect(askedForOthersWords({ ...move, to: ['2018-05'] })).toBe('asked for May 2018');
  });

  test('give every cause a word of its own', () => {
    const words = DATE_CHANGE_CAUSES.map(causeWord);
    expect(new Set(words).size).toBe(DATE_CHANGE_CAUSES.length);
    expect(words[0]).toBe('Waiting for another body');
  });
});

import fc from 'fast-check';
import {
  checkNewPart,
  checkPartEdit,
  checkPartWithdrawal
} from '../../../src/domain/edits/checkPartEdit';
import type { PartEdit } from '../../../src/domain/edits/checkPartEdit';
import { withdrawable } from '../../../src/domain/history/withdrawable';
import { placeAtEnd, placeMoved } from '../../../src/domain/parts/placeOfPart';
import { proposedDue } from '../../../src/domain/parts/proposedDue';
import { partName } from '../../../src/domain/words/partName';
import { partProblemSentence } from '../../../src/domain/words/partProblemSentence';
import { NOVEMBER_2017, aDeadline, aPosition, anAction, anEntry, anUpdate } from '../builders';

const EMPTY: PartEdit = {
  label: undefined,
  text: 'Name the leads',
  status: undefined,
  reason: undefined,
  waitingFor: undefined,
  position: undefined,
  asAt: undefined
};
const LATE = { deadline: aDeadline({ original: '2017-09' }) };
const IN_TIME = { deadline: aDeadline({ original: '2018-04' }) };

describe('a part that is edited', () => {
  const found = (edit: Partial<PartEdit>, part = IN_TIME, base?: Partial<PartEdit>): string[] =>
    checkPartEdit({ ...EMPTY, ...edit }, part, NOVEMBER_2017, base && { ...EMPTY, ...base }).map(
      ({ field, problem }) => `${field}: ${problem.kind}`
    );

  test.each<[string, string[], string[]]>([
    ['a task needs words', found({ text: ' ' }), ['text: needs words']],
    ['a label is words', found({ text: undefined, label: 'IV' }), []],
    [
      'past its own original date it cannot be proposed amber',
      found({ status: 'AMBER' }, LATE),
      ['status: past its original date']
    ],
    [
      'which stands where it is not proposed anew',
      found({ status: 'AMBER' }, LATE, { status: 'AMBER' }),
      []
    ],
    ['red within its date needs a reason', found({ status: 'RED' }), ['reason: needs a reason']],
    ['red past its date needs none', found({ status: 'RED' }, LATE), []],
    ['closed needs a reason', found({ status: 'CLOSED' }, LATE), ['reason: needs a reason']],
    ['white needs a body', found({ status: 'WHITE' }), ['waitingFor: needs a body']],
    ['green needs neither', found({ status: 'GREEN' }), []],
    ['a day has to exist', found({ status: 'GREEN', asAt: '2017-02-30' }), ['asAt: no such date']],
    ['of a task, too', found({ asAt: 'soon' }), ['asAt: no such date']]
  ])('%s', (_name, problems, expected) => {
    expect(problems).toEqual(expected);
  });

  test('is added with words and a date that exists', () => {
    expect(checkNewPart({ label: undefined, text: undefined, due: 'soon' })).toMatchObject([
      { field: 'text' },
      { field: 'due', problem: { kind: 'no such date', typed: 'soon' } }
    ]);
    expect(checkNewPart({ label: 'I', text: undefined, due: '2018-04' })).toEqual([]);
  });

  test('is withdrawn with a reason', () => {
    const [problem] = checkPartWithdrawal('  ');
    expect(problem && partProblemSentence(problem.problem)).toBe('Say why it is withdrawn.');
    expect(checkPartWithdrawal('Typed twice')).toEqual([]);
  });
});

describe('the place of a part', () => {
  test('a new one stands behind all others', () => {
    expect(placeAtEnd([])).toBe(1);
    expect(placeAtEnd([{ order: 2.5 }, { order: 1 }])).toBe(3);
  });

  test('one that moves passes its neighbour and nobody else, whatever places there are', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(places, fc.nat(8), fc.constantFrom(-1 as const, 1 as const), (given, at, by) => {
        const parts = [...given].sort((a, b) => a - b).map((order) => ({ order }));
        const index = at % parts.length;
        const place = placeMoved(parts, index, by);
        expect(place === undefined).toBe(parts[index + by] === undefined);
        if (place === undefined) return;
        const names = parts.map(({ order }, name) => ({ name, order }));
        const moved = names.map((one) => (one.name === index ? { ...one, order: place } : one));
        const order = [...moved].sort((a, b) => a.order - b.order).map(({ name }) => name);
        const expected = names.map(({ name }) => name);
        expected.splice(index, 1);
        expected.splice(index + by, 0, index);
        expect(order).toEqual(expected);
      })
    );
  });

  test('two with one place come apart', () => {
    const place = placeMoved([{ order: 1 }, { order: 1 }], 1, -1);
    expect(place).toBeLessThan(1);
  });
});

describe('what a part is called, and when its words make it due', () => {
  test.each([
    [{ label: 'IV', text: 'Check' }, 'sub-action IV'],
    [{ label: 'Within six months' }, 'sub-action “Within six months”'],
    [{ text: 'Check  the\nplans' }, 'sub-action “Check the plans”'],
    [{ label: ' ' }, 'an unnamed sub-action']
  ])('%j: %s', (part, name) => {
    expect(partName(anAction(part))).toBe(name);
  });

  test('its first words are cut between words, and never within a character', () => {
    const name = partName(anAction({ text: `${'word '.repeat(20)}` }));
    expect(name).toMatch(/^sub-action “(word )*word…”$/);
    expect(partName(anAction({ text: '😀'.repeat(40) }))).not.toMatch(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/
    );
  });

  test.each([
    [{ label: 'Within six months' }, '2016-12', '2017-06'],
    [{ label: 'II', text: 'Within 2 years, act.' }, '2016-12-15', '2018-12'],
    [{ label: 'Immediately' }, '2016-12', undefined],
    [{ label: 'I', text: 'Act.' }, '2016-12', undefined],
    [{ label: 'Within six months' }, undefined, undefined]
  ])('%j of %s: %s', (part, published, due) => {
    expect(proposedDue(anAction(part), published)?.due).toBe(due);
  });
});

describe('parts of an entry', () => {
  test('withdrawn ones stand apart and neither decide nor make it due', () => {
    const entry = anEntry({
      actions: [
        anAction({ id: 'a', status: 'GREEN' }),
        anAction({ id: 'b', status: 'RED', ...LATE, withdrawn: 'Typed twice' }),
        anAction({ id: 'c', kind: 'task', done: false, ...LATE })
      ]
    });
    expect(entry.parts.map(({ action }) => action.id)).toEqual(['a', 'c']);
    expect(entry.withdrawnParts?.map(({ id }) => id)).toEqual(['b']);
    // A task never decides a status, however late it is.
    expect(entry.shown.status).toBe('GREEN');
    expect(anEntry({ actions: [anAction()] })).not.toHaveProperty('withdrawnParts');
  });

  test('all withdrawn: the recommendation shows its own status again', () => {
    const entry = anEntry({ actions: [anAction({ status: 'RED', withdrawn: 'Mistake' })] });
    expect(entry.shown).toMatchObject({
      status: 'AMBER',
      reason: { kind: 'ongoing without a date' }
    });
  });
});

describe('the update that may be taken back', () => {
  const first = anUpdate({ id: '1', text: 'Begun', status: 'AMBER', asAt: '2017-10-01' });
  const second = anUpdate({ id: '2', text: 'All done', status: 'GREEN', followsId: '1' });

  test('is the latest; what stood before it stands again', () => {
    const found = withdrawable([second, first], aPosition({ latestUpdateId: '2' }));
    expect(found).toMatchObject({
      update: { id: '2' },
      before: { text: 'Begun', status: 'AMBER', asAt: '2017-10-01' }
    });
  });

  test('with none before it, the record is as it was published', () => {
    expect(withdrawable([second], aPosition({ latestUpdateId: '2' }))?.before).toEqual({
      text: undefined,
      status: 'AMBER',
      reason: undefined,
      waitingFor: undefined,
      asAt: undefined
    });
  });

  test('is none where a paper printed it, or where the position rests on no update', () => {
    const printed = anUpdate({ id: '3', sourcePaper: '01' });
    expect(withdrawable([printed], aPosition({ latestUpdateId: '3' }))).toBeUndefined();
    expect(withdrawable([first], aPosition())).toBeUndefined();
    expect(withdrawable([], undefined)).toBeUndefined();
  });
});

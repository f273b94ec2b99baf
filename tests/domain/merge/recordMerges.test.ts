import fc from 'fast-check';

import type { MergeRule } from '../../../src/domain/merge/mergeRecord';
import { mergeRecord } from '../../../src/domain/merge/mergeRecord';
import { RECORD_MERGES } from '../../../src/domain/merge/recordMerges';
import { sameValue } from '../../../src/domain/merge/sameValue';

type Fields = Readonly<Record<string, unknown>>;

/** Of each kind of record some fields, with values among which equal and unequal ones are frequent. */
const SOME: Readonly<Record<keyof typeof RECORD_MERGES, fc.Arbitrary<Fields>>> = {
  position: record('status', 'reason', 'waitingFor', 'text', 'asAt'),
  part: record('label', 'status', 'reason', 'done', 'doneBy', 'doneOn', 'leadPost', 'leadOfficer'),
  allocation: record('directorate', 'leadPost', 'leadOfficer'),
  report: record('title', 'scope', 'published', 'narrative'),
  registration: fc.record({
    wording: word(),
    duePrinted: word(),
    dueOriginal: word(),
    appliesTo: fc.constantFrom([], ['NCA'], ['NCA', 'CPS'], ['CPS', 'NCA'])
  }),
  dates: fc.record({
    deadline: fc.constantFrom(
      { revised: ['2018-01', '2018-06'], form: 'month' },
      { revised: ['2018-06', '2018-01'], form: 'month' },
      { revised: [], form: 'month' }
    )
  }),
  post: fc.record({
    title: word(),
    directorate: word(),
    headsDirectorate: fc.constantFrom(true, undefined),
    holder: fc.constantFrom(undefined, person('owen', 'Owen'), person('OWEN', 'Owen Pryce')),
    from: word(),
    to: word()
  }),
  settings: fc.record({ markings: fc.constantFrom(['A'], ['A', 'B']), markingDefault: word() })
};

function word(): fc.Arbitrary<string | undefined> {
  return fc.constantFrom(undefined, 'one', 'one\nmore', 'one\r\nmore');
}

function record(...names: readonly string[]): fc.Arbitrary<Fields> {
  return fc.record(Object.fromEntries(names.map((name) => [name, word()])));
}

function person(login: string, name: string): object {
  return { login: `${login}@force.example`, name };
}

const kinds = Object.entries(SOME).map(
  ([kind, some]): readonly [string, MergeRule, fc.Arbitrary<Fields>] => [
    kind,
    RECORD_MERGES[kind as keyof typeof RECORD_MERGES],
    some
  ]
);

function equalBy(rule: MergeRule, field: string, a: Fields, b: Fields): boolean {
  return (rule.equal?.[field] ?? sameValue)(a[field], b[field]);
}

describe.each(kinds)('two edits of a %s', (_kind, rule, some) => {
  const check = (holds: (base: Fields, mine: Fields, theirs: Fields) => void): void => {
    fc.assert(fc.property(some, some, some, holds), { numRuns: 300 });
  };

  test('come to the same each time, in whatever order the fields stand', () => {
    const turned = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).reverse());
    check((base, mine, theirs) => {
      const merged = mergeRecord(rule, base, mine, theirs);
      expect(mergeRecord(rule, base, mine, theirs)).toEqual(merged);
      const other = mergeRecord(rule, turned(base), turned(mine), turned(theirs));
      expect(other.fields).toEqual(merged.fields);
      expect(new Set(other.clashes.map(({ field }) => field))).toEqual(
        new Set(merged.clashes.map(({ field }) => field))
      );
    });
  });

  test('land whole where only one side changed something', () => {
    check((base, mine) => {
      const alone = mergeRecord(rule, base, mine, base);
      expect(alone.clashes).toEqual([]);
      for (const field of Object.keys(mine)) {
        expect(equalBy(rule, field, alone.fields, mine)).toBe(true);
      }
      expect(mergeRecord(rule, base, base, mine)).toMatchObject({ fields: mine, clashes: [] });
    });
  });

  test('that agree change nothing and ask nothing', () => {
    check((base, mine) => {
      expect(mergeRecord(rule, base, mine, mine)).toMatchObject({ fields: mine, clashes: [] });
      expect(mergeRecord(rule, base, base, base)).toMatchObject({ changedByMe: [], clashes: [] });
    });
  });

  test('lose nothing of either side: it lands, or a person is asked', () => {
    check((base, mine, theirs) => {
      const { fields, clashes } = mergeRecord(rule, base, mine, theirs);
      for (const field of Object.keys(base)) {
        const clash = clashes.find((each) => each.field === field);
        if (!equalBy(rule, field, base, theirs)) {
          expect(equalBy(rule, field, fields, theirs)).toBe(true);
        }
        if (!equalBy(rule, field, base, mine)) {
          const kept = clash === undefined ? fields[field] : clash.mine;
          expect(equalBy(rule, field, { [field]: kept }, mine)).toBe(true);
        }
      }
    });
  });

  test('ask the same whoever comes first', () => {
    check((base, mine, theirs) => {
      const one = mergeRecord(rule, base, mine, theirs);
      const other = mergeRecord(rule, base, theirs, mine);
      expect(other.clashes.map(({ field }) => field)).toEqual(
        one.clashes.map(({ field }) => field)
      );
    });
  });

  test('never make a group of fields that neither side has seen, without asking', () => {
    check((base, mine, theirs) => {
      const { fields, clashes } = mergeRecord(rule, base, mine, theirs);
      for (const group of rule.together) {
        if (group.some((field) => clashes.some((clash) => clash.field === field))) continue;
        const is = (side: Fields): boolean =>
          group.every((field) => equalBy(rule, field, fields, side));
        expect(is(mine) || is(theirs)).toBe(true);
      }
    });
  });

  test('are over once every question is answered', () => {
    fc.assert(
      fc.property(some, some, some, fc.boolean(), (base, mine, theirs, takesMine) => {
        const { fields, clashes } = mergeRecord(rule, base, mine, theirs);
        const chosen = { ...fields };
        for (const clash of clashes) {
          chosen[String(clash.field)] = takesMine ? clash.mine : clash.theirs;
        }
        expect(mergeRecord(rule, theirs, chosen, theirs)).toMatchObject({ clashes: [] });
      })
    );
  });
});

describe('what belongs together', () => {
  const base: Fields = {
    status: 'RED',
    reason: 'No funds',
    waitingFor: undefined,
    text: 'Nothing'
  };

  test('a new status and a new reason for the old one are asked about', () => {
    const mine = { ...base, status: 'GREEN', text: 'Begun' };
    const theirs = { ...base, reason: 'No staff' };
    const merged = mergeRecord(RECORD_MERGES.position, base, mine, theirs);
    expect(merged.clashes).toEqual([
      { field: 'status', base: 'RED', mine: 'GREEN', theirs: 'RED' },
      { field: 'reason', base: 'No funds', mine: 'No funds', theirs: 'No staff' }
    ]);
    expect(merged.fields).toEqual({ ...theirs, text: 'Begun' });
  });

  test('a status with its body lands whole beside the other side’s words', () => {
    const mine = { ...base, status: 'WHITE', reason: undefined, waitingFor: 'NCA' };
    const theirs = { ...base, text: 'Still nothing' };
    expect(mergeRecord(RECORD_MERGES.position, base, mine, theirs)).toMatchObject({
      fields: { ...mine, text: 'Still nothing' },
      clashes: []
    });
  });

  test('a clash over the status takes the reason that only I gave with it', () => {
    const mine = { ...base, status: 'CLOSED', reason: 'Superseded' };
    const theirs = { ...base, status: 'GREEN' };
    const { clashes } = mergeRecord(RECORD_MERGES.position, base, mine, theirs);
    expect(clashes.map(({ field }) => field)).toEqual(['status', 'reason']);
  });

  test('a task ticked by one and given to somebody else by the other is joined', () => {
    const task: Fields = {
      done: false,
      doneBy: undefined,
      doneOn: undefined,
      leadOfficer: 'DI Hale'
    };
    const merged = mergeRecord(
      RECORD_MERGES.part,
      task,
      { ...task, done: true, doneBy: 'Ana', doneOn: '2018-01-03' },
      { ...task, leadOfficer: 'DI Amis' }
    );
    expect(merged).toMatchObject({ fields: { done: true, leadOfficer: 'DI Amis' }, clashes: [] });
  });

  test('dates in another order, bodies in another order and a name written otherwise are the same', () => {
    const dates = (revised: readonly string[]): object => ({
      deadline: { revised, form: 'month' }
    });
    const [earlier, later] = [dates(['2018-01', '2018-06']), dates(['2018-06', '2018-01'])];
    expect(mergeRecord(RECORD_MERGES.dates, earlier, later, earlier).changedByMe).toEqual([]);
    const facts = { appliesTo: ['NCA', 'CPS'] };
    const turned = { appliesTo: ['CPS', 'NCA'] };
    expect(mergeRecord(RECORD_MERGES.registration, facts, turned, facts).changedByMe).toEqual([]);
    const post = { holder: person('owen', 'Owen') };
    const same = { holder: person('OWEN', 'Pryce, Owen') };
    expect(mergeRecord(RECORD_MERGES.post, post, same, post).changedByMe).toEqual([]);
  });
});

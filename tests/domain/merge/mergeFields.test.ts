import fc from 'fast-check';

import { mergeFields, sameContent } from '../../../src/domain/merge/mergeFields';

interface Fields {
  readonly text: string | undefined;
  readonly status: string;
  readonly revised: readonly string[];
}

const base: Fields = { text: 'Under way.', status: 'AMBER', revised: [] };

const someFields: fc.Arbitrary<Fields> = fc.record({
  text: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  status: fc.constantFrom('RED', 'AMBER'),
  revised: fc.constantFrom([], ['2018-01'], ['2018-01', '2018-06'])
});

describe('two edits of one record', () => {
  test('of different fields land together', () => {
    const merged = mergeFields(base, { ...base, text: 'Done.' }, { ...base, revised: ['2018-01'] });
    expect(merged).toEqual({
      fields: { text: 'Done.', status: 'AMBER', revised: ['2018-01'] },
      clashes: [],
      changedByMe: ['text'],
      changedByThem: ['revised']
    });
  });

  test('of the same field clash, and theirs stands until a person chooses', () => {
    const merged = mergeFields(base, { ...base, text: 'Mine.' }, { ...base, text: undefined });
    expect(merged.fields.text).toBeUndefined();
    expect(merged.clashes).toEqual([
      { field: 'text', base: 'Under way.', mine: 'Mine.', theirs: undefined }
    ]);
  });

  test('that agree are no clash, arrays by their content', () => {
    const merged = mergeFields(
      base,
      { ...base, revised: ['2018-01'] },
      { ...base, revised: ['2018-01'] }
    );
    expect(merged.clashes).toEqual([]);
    expect(merged.fields.revised).toEqual(['2018-01']);
    expect(merged.changedByMe).toEqual(['revised']);
  });

  test('compare fields as the caller says', () => {
    const trimmed = (a: unknown, b: unknown): boolean =>
      typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : sameContent(a, b);
    const merged = mergeFields(base, { ...base, text: ' Under way. ' }, { ...base }, trimmed);
    expect(merged.changedByMe).toEqual([]);
  });

  test('drop no change silently', () => {
    fc.assert(
      fc.property(someFields, someFields, someFields, (from, mine, theirs) => {
        const merged = mergeFields(from, mine, theirs);
        for (const field of ['text', 'status', 'revised'] as const) {
          const clash = merged.clashes.find((one) => one.field === field);
          if (!sameContent(from[field], mine[field])) {
            expect(clash ? clash.mine : merged.fields[field]).toEqual(mine[field]);
          }
          if (!sameContent(from[field], theirs[field])) {
            expect(merged.fields[field]).toEqual(theirs[field]);
          }
          if (clash) {
            expect(merged.changedByMe).toContain(field);
            expect(merged.changedByThem).toContain(field);
          }
        }
      })
    );
  });

  test('give the same whoever comes first, save for the clashing fields', () => {
    fc.assert(
      fc.property(someFields, someFields, someFields, (from, mine, theirs) => {
        const one = mergeFields(from, mine, theirs);
        const other = mergeFields(from, theirs, mine);
        expect(other.clashes.map(({ field }) => field)).toEqual(
          one.clashes.map(({ field }) => field)
        );
        for (const field of ['text', 'status', 'revised'] as const) {
          if (one.clashes.some((clash) => clash.field === field)) continue;
          expect(other.fields[field]).toEqual(one.fields[field]);
        }
        expect(mergeFields(from, mine, theirs)).toEqual(one);
      })
    );
  });

  test('leave what they were given untouched', () => {
    const frozen = Object.freeze({ ...base });
    const theirs = Object.freeze({ ...base, text: 'Theirs.' });
    mergeFields(frozen, Object.freeze({ ...base, status: 'RED' }), theirs);
    expect(theirs).toEqual({ ...base, text: 'Theirs.' });
  });

  test('of records within a field are the same where their contents are', () => {
    const owen = { name: 'Owen', login: 'owen@force.example' };
    const from = { holder: owen, boards: [{ name: 'A', method: 'deadline' }] };
    const same = { holder: { ...owen }, boards: [{ name: 'A', method: 'deadline' }] };
    expect(mergeFields(from, same, from).changedByMe).toEqual([]);
    const other = { ...same, boards: [{ name: 'A', method: 'confidence' }] };
    expect(mergeFields(from, other, from)).toMatchObject({
      fields: { boards: [{ method: 'confidence' }] },
      changedByMe: ['boards'],
      clashes: []
    });
  });
});

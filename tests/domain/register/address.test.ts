import fc from 'fast-check';

import { KINDS } from '../../../src/domain/kinds';
import {
  UNTOUCHED_REGISTER,
  readRegisterState,
  writeRegisterState
} from '../../../src/domain/register/address';
import type { RegisterState } from '../../../src/domain/register/address';
import type { Filter } from '../../../src/domain/register/filter';
import { SORTS } from '../../../src/domain/register/sortEntries';
import { STATUS_ORDER } from '../../../src/domain/status';

const some = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(values, { minLength: 1, maxLength: 4 });
const month = fc.constantFrom('2017-09', '2018-01', '2018-06-30');

/** One filter of each field at most, in any order. */
const filters: fc.Arbitrary<Filter[]> = fc
  .tuple(
    fc.record({
      field: fc.constant('status' as const),
      values: some(fc.constantFrom(...STATUS_ORDER))
    }),
    fc.record({ field: fc.constant('kind' as const), values: some(fc.constantFrom(...KINDS)) }),
    fc.record({ field: fc.constant('report' as const), values: some(fc.string()) }),
    fc.record({ field: fc.constant('lead' as const), values: some(fc.string()) }),
    fc.record({ field: fc.constant('applies to' as const), values: some(fc.string()) }),
    fc.record({
      field: fc.constant('due' as const),
      due: fc.oneof(
        fc.constant({ kind: 'none set' as const }),
        fc.constant({ kind: 'overdue' as const }),
        fc.record({ kind: fc.constant('between' as const), from: month }),
        fc.record({ kind: fc.constant('between' as const), to: month }),
        fc.record({ kind: fc.constant('between' as const), from: month, to: month })
      )
    }),
    fc.constant({ field: 'changed' as const }),
    fc.constant({ field: 'pending review' as const })
  )
  .chain((all) => fc.shuffledSubarray(all));

const state: fc.Arbitrary<RegisterState> = fc.record(
  {
    query: fc.string(),
    filters,
    sort: fc.record({
      by: fc.constantFrom(...SORTS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const)
    }),
    grouped: fc.boolean(),
    open: fc.uuid()
  },
  { requiredKeys: ['query', 'filters', 'sort', 'grouped'] }
);

const inOrder = ({ filters: list, ...rest }: RegisterState): unknown => ({
  ...rest,
  filters: [...list].sort((a, b) => (a.field < b.field ? -1 : 1))
});

describe('the address of a register', () => {
  test('gives back what a person has set', () => {
    fc.assert(
      fc.property(state, (set) => {
        const address = new URLSearchParams(writeRegisterState(set).toString());
        expect(inOrder(readRegisterState(address))).toEqual(inOrder(set));
      })
    );
  });

  test('holds nothing for a register that nobody has touched', () => {
    expect(writeRegisterState(UNTOUCHED_REGISTER).toString()).toBe('');
    expect(readRegisterState(new URLSearchParams())).toEqual(UNTOUCHED_REGISTER);
  });

  test('leaves the keys of another web part on the page alone', () => {
    const address = new URLSearchParams('rt-admin=people&rt-2-open=other');
    const written = writeRegisterState({ ...UNTOUCHED_REGISTER, query: 'custody' }, address);
    expect(written.toString()).toBe('rt-admin=people&rt-2-open=other&rt-q=custody');
  });

  test('keeps the second register of a page apart from the first', () => {
    const first = writeRegisterState({ ...UNTOUCHED_REGISTER, query: 'custody' });
    const second: RegisterState = {
      query: 'firearms',
      filters: [{ field: 'status', values: ['RED', 'AMBER'] }, { field: 'changed' }],
      sort: { by: 'due', direction: 'descending' },
      grouped: false,
      open: '0c2d3f7a-1111-4222-8333-444455556666'
    };
    const both = writeRegisterState(second, first, UNTOUCHED_REGISTER, 2);
    expect(readRegisterState(both)).toEqual({ ...UNTOUCHED_REGISTER, query: 'custody' });
    expect(readRegisterState(both, UNTOUCHED_REGISTER, 2)).toEqual(second);
    expect(writeRegisterState(UNTOUCHED_REGISTER, both, UNTOUCHED_REGISTER, 2).toString()).toBe(
      'rt-q=custody'
    );
  });

  test('leaves the rest of the address alone and replaces its own', () => {
    const address = new URLSearchParams('env=Embedded&rt-q=old&rt-lead=x&env=2');
    const written = writeRegisterState({ ...UNTOUCHED_REGISTER, query: 'new' }, address);
    expect(written.toString()).toBe('env=Embedded&env=2&rt-q=new');
    expect(address.get('rt-q')).toBe('old');
  });

  test('says how the list is laid out only where the page begins otherwise', () => {
    const flat = { ...UNTOUCHED_REGISTER, grouped: false };
    expect(writeRegisterState(flat, undefined, { grouped: false }).toString()).toBe('');
    const grouped = writeRegisterState(UNTOUCHED_REGISTER, undefined, { grouped: false });
    expect(grouped.toString()).toBe('rt-group=report');
    expect(readRegisterState(grouped, { grouped: false })).toEqual(UNTOUCHED_REGISTER);
    // What was sent as a link before the page author changed the page still holds.
    expect(readRegisterState(new URLSearchParams('rt-group=none')).grouped).toBe(false);
    expect(readRegisterState(new URLSearchParams('rt-group=x'), { grouped: false }).grouped).toBe(
      false
    );
  });

  test('can be read by people', () => {
    const filter: Filter = {
      field: 'due',
      due: { kind: 'between', from: '2018-01', to: '2018-06' }
    };
    const written = writeRegisterState({
      ...UNTOUCHED_REGISTER,
      filters: [filter],
      sort: { by: 'due', direction: 'descending' },
      grouped: false
    });
    expect(written.toString()).toBe('rt-due=2018-01..2018-06&rt-sort=-due&rt-group=none');
  });

  test('ignores what it does not know', () => {
    const address = new URLSearchParams(
      'rt-status=PURPLE&rt-kind=x&rt-due=soon..&rt-changed=maybe&rt-sort=-colour&rt-open=7&rt-new=1'
    );
    expect(readRegisterState(address)).toEqual(UNTOUCHED_REGISTER);
    const mixed = new URLSearchParams('rt-status=PURPLE&rt-status=RED&rt-status=RED&rt-due=..');
    expect(readRegisterState(mixed).filters).toEqual([{ field: 'status', values: ['RED'] }]);
  });

  test('never throws', () => {
    const key = fc.constantFrom('rt-q', 'rt-due', 'rt-sort', 'rt-open', 'rt-status', 'rt-group');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        expect(() => readRegisterState(new URLSearchParams(pairs))).not.toThrow();
      })
    );
  });
});

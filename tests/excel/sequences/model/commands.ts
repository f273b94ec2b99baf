import * as fc from 'fast-check';

/** The columns that sequences type into. */
export const TYPED_COLUMNS = ['position', 'status', 'reason', 'waitingFor', 'asAt'] as const;
export type TypedColumn = (typeof TYPED_COLUMNS)[number];

/** What befalls one request that writes, on its way to the site. */
export type OnTheWay =
  | { readonly kind: 'none' }
  | { readonly kind: 'dropped before' }
  | { readonly kind: 'dropped after' }
  /** Of a batch: so many parts are done, then the connection ends. */
  | { readonly kind: 'dropped after part'; readonly part: number }
  | { readonly kind: 'no answer' }
  | { readonly kind: 'busy'; readonly status: 429 | 503 }
  | { readonly kind: 'gateway'; readonly isPassedOn: boolean }
  | { readonly kind: 'token refused' }
  /** Somebody else saves the row just before. */
  | { readonly kind: 'overtaken'; readonly row: number; readonly column: TypedColumn }
  /** The request arrives, and Excel is closed before anything more is written into the workbook. */
  | { readonly kind: 'excel closed' };

/** What a person does to the sheet besides typing; Excel may refuse it. */
export const DEEDS = [
  'sort',
  'filter',
  'clear filters',
  'insert row',
  'move row',
  'delete row',
  'copy row',
  'insert column',
  'move column',
  'delete column',
  'fill down',
  'undo',
  'rename sheet',
  'copy sheet',
  'note beside'
] as const;
export type Deed = (typeof DEEDS)[number];

export type Choice = 'mine' | 'theirs' | 'leave';

export type Command =
  | {
      readonly kind: 'type';
      readonly seat: number;
      readonly row: number;
      readonly column: TypedColumn;
      readonly value: number;
    }
  | {
      readonly kind: 'clear';
      readonly seat: number;
      readonly row: number;
      readonly column: TypedColumn;
    }
  | { readonly kind: 'ask for a date'; readonly seat: number; readonly row: number }
  | { readonly kind: 'add a row'; readonly seat: number }
  /** Other words for a row that was added, whatever became of it. */
  | { readonly kind: 'correct a row'; readonly seat: number }
  | { readonly kind: 'deed'; readonly seat: number; readonly deed: Deed; readonly row: number }
  | {
      readonly kind: 'send';
      readonly seat: number;
      readonly mishaps: readonly OnTheWay[];
      readonly then: Choice;
      /** The other person presses Send in the same moment. */
      readonly isTogether: boolean;
    }
  | { readonly kind: 'refresh'; readonly seat: number }
  | { readonly kind: 'save'; readonly seat: number }
  /** As it stands, or the file that was saved last. */
  | { readonly kind: 'reopen'; readonly seat: number; readonly isSaved: boolean }
  | {
      readonly kind: 'others';
      readonly row: number;
      readonly column: TypedColumn;
      readonly value: number;
    };

const seat = fc.nat({ max: 1 });
const row = fc.nat({ max: 2 });
const value = fc.nat({ max: 4 });
// Words most often: they say by themselves who typed them.
const column = fc.oneof(
  { weight: 4, arbitrary: fc.constant<TypedColumn>('position') },
  { weight: 3, arbitrary: fc.constantFrom(...TYPED_COLUMNS) }
);

const onTheWay: fc.Arbitrary<OnTheWay> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<OnTheWay>({ kind: 'none' }) },
  { weight: 2, arbitrary: fc.constant<OnTheWay>({ kind: 'dropped before' }) },
  { weight: 2, arbitrary: fc.constant<OnTheWay>({ kind: 'dropped after' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('dropped after part' as const),
      part: fc.integer({ min: 1, max: 3 })
    })
  },
  { weight: 1, arbitrary: fc.constant<OnTheWay>({ kind: 'no answer' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('busy' as const),
      status: fc.constantFrom(429 as const, 503 as const)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('gateway' as const), isPassedOn: fc.boolean() })
  },
  { weight: 1, arbitrary: fc.constant<OnTheWay>({ kind: 'token refused' }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('overtaken' as const), row, column })
  },
  { weight: 1, arbitrary: fc.constant<OnTheWay>({ kind: 'excel closed' }) }
);

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('type' as const), seat, row, column, value })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const), seat, row, column }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ask for a date' as const), seat, row }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add a row' as const), seat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('correct a row' as const), seat }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('deed' as const),
      seat,
      deed: fc.constantFrom(...DEEDS),
      row
    })
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      seat,
      mishaps: fc.array(onTheWay, { maxLength: 4 }),
      then: fc.constantFrom<Choice>('mine', 'theirs', 'leave'),
      isTogether: fc.boolean()
    })
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('refresh' as const), seat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('save' as const), seat }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('reopen' as const), seat, isSaved: fc.boolean() })
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('others' as const), row, column, value })
  }
);

/** What two people at Excel and others in the register do, one after the other. */
export const sequences: fc.Arbitrary<readonly Command[]> = fc.array(command, {
  minLength: 2,
  maxLength: 14,
  size: 'max'
});

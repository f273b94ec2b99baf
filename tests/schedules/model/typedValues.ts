import { STATUS_ORDER } from '../../../src/domain/status';

/** What a person types into a field. */
export interface TypedValue {
  /** Words of one's own, the same as everybody's, none, or what stood there at the beginning. */
  readonly as: 'own' | 'shared' | 'nothing' | 'as begun';
  /** Tells one person's words from all others. */
  readonly number: number;
  readonly begun: unknown;
}

const DATES = ['2017-10', '2017-10-31', '2017-11-01', '2017-11-15', '2017-12'];

export function words({ as, number, begun }: TypedValue): unknown {
  if (as === 'as begun') return begun;
  if (as === 'nothing') return undefined;
  return as === 'own' ? `Words ${number}` : 'The words of all';
}

/** Words that may not be left out. */
export function someWords(typed: TypedValue): unknown {
  return words(typed) ?? 'The words of all';
}

/** A status is never empty: nothing typed is the first. */
export function statuses({ as, number, begun }: TypedValue): unknown {
  if (as === 'as begun') return begun;
  return STATUS_ORDER[as === 'own' ? number % STATUS_ORDER.length : 0];
}

export function dates({ as, number, begun }: TypedValue): unknown {
  if (as === 'as begun') return begun;
  if (as === 'nothing') return undefined;
  return as === 'own' ? DATES[number % DATES.length] : DATES[0];
}

import { sameContent } from './mergeFields';

/** Whether two values of one field say the same. */
export type Equal = (a: unknown, b: unknown) => boolean;

/** Texts are the same whatever their line ends; all else by its content. */
export const sameValue: Equal = (a, b) => sameContent(plainLines(a), plainLines(b));

/** The same values, in whatever order and however often: dates, bodies. */
export const sameSet: Equal = (a, b) =>
  Array.isArray(a) && Array.isArray(b) ? sameContent(inOrder(a), inOrder(b)) : sameValue(a, b);

/** A deadline, whose dates are a set. */
export const sameDeadline: Equal = (a, b) => sameContent(withSortedDates(a), withSortedDates(b));

/** A person is known by the sign-in name; the name beside it may be written in more than one way. */
export const samePerson: Equal = (a, b) => sameValue(loginOf(a), loginOf(b));

function plainLines(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}

function inOrder(values: readonly unknown[]): readonly unknown[] {
  return Array.from(new Set(values)).sort();
}

function withSortedDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('revised' in value)) return value;
  return { ...value, revised: Array.isArray(value.revised) ? inOrder(value.revised) : [] };
}

function loginOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('login' in value)) return value;
  return String(value.login).toLowerCase();
}

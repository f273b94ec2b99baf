/** Which items of the list that a lookup leads to whoever reads may see. */
export interface SeenItems {
  /** Those that have no permissions of their own. */
  readonly inheriting: boolean;
  /** The scopes of those that have. */
  readonly scopes: readonly number[];
  /** The person whose items alone are seen; undefined: those of everybody. */
  readonly author?: number | undefined;
}

/** The same by the lookup column; undefined where nobody reads, as when rows are only counted. */
export type SeenThrough = ((lookupList: string) => SeenItems) | undefined;

/** The condition in SQL that the items called `items` are seen. @param list id of their list, bare */
export function seenCondition(items: string, seen: SeenThrough, list: string): string {
  if (!seen) return '1';
  const { inheriting, scopes, author } = seen(list);
  const own = `${items}.scope IN (${scopes.map(Number).join(', ')})`;
  const within = inheriting ? `(${items}.scope IS NULL OR ${own})` : own;
  return author === undefined ? within : `${within} AND ${items}.author = ${Number(author)}`;
}

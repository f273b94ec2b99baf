import { isReference } from '../fields/fieldKinds';
import type { Filter, Operand } from '../odata/syntax';
import type { Query } from '../resource';
import type { Session } from '../session';
import type { List } from '../storage';
import { defaultsOfList, resolveColumn } from './columns';

/**
 * How many columns of people and lookups a query names, in whichever option. Source: sp-dev-docs#4660,
 * $select=* names all of the list, Author and Editor among them; without $select it is the same.
 */
export function lookupsNamed(
  session: Session,
  list: List,
  { select, expand, filter, orderBy }: Pick<Query, 'select' | 'expand' | 'filter' | 'orderBy'>
): number {
  const shown = select.length === 0 ? ['*'] : select;
  const named = [
    ...shown.flatMap((path) => (path === '*' ? defaultsOfList(session, list) : path)),
    ...expand,
    ...(filter ? columnsIn(filter) : []),
    ...orderBy.map(({ column }) => column)
  ];
  const columns = named.flatMap(
    (path) => resolveColumn(session, list, path.split('/')[0] ?? path) ?? []
  );
  const lookups = columns.filter(({ field }) => isReference(field));
  return new Set(lookups.map(({ field }) => field.internalName)).size;
}

function columnsIn(filter: Filter): readonly string[] {
  const named = (operand: Operand): readonly string[] =>
    'column' in operand ? [operand.column] : [];
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...columnsIn(filter.left), ...columnsIn(filter.right)];
    case 'compare':
      return [...named(filter.left), ...named(filter.right)];
    case 'startswith':
    case 'substringof':
      return named(filter.column);
    case 'includes':
    case 'empty':
      return [filter.column];
  }
}

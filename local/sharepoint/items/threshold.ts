import { lookupThreshold, viewThreshold } from '../errors';
import { isOwnColumn } from '../fields/fieldKinds';
import type { Filter, Operand } from '../odata/syntax';
import type { Query } from '../resource';
import type { Session } from '../session';
import type { Field, List } from '../storage';
import { internalName } from '../storage/itemColumns';
import { resolveColumn } from './columns';

type Asked = Pick<Query, 'filter' | 'orderBy' | 'select' | 'expand'>;

/**
 * The list view threshold: it counts the rows that a query touches, not those that it gives. In a
 * list above it a filter must begin with a condition that an index answers and that few enough rows
 * fulfil; without a filter the order must follow an index. Any page of the rest is a scan.
 * Not recorded: that several conditions on the first condition's column count as one range, and
 * that each side of an "or" needs an index.
 * @throws SharePointError 500 where the query touches too many rows, or names too many lookups
 */
export function demandThreshold(session: Session, list: List, asked: Asked): void {
  const { viewThreshold: rows, lookups } = session.limits;
  if (lookupsNamed(session, list, asked) > lookups) throw lookupThreshold();
  if (list.itemCount <= rows) return;
  const { storage, site } = session;
  const fields = storage.fields.all(list.num);
  if (!asked.filter) {
    const [first] = asked.orderBy;
    if (first && !isIndexed(fields, first.column)) throw viewThreshold();
    return;
  }
  const count = (filter: Filter, most: number): number =>
    storage.items.countUpTo(site.num, list, fields, filter, most);
  // A column that is not there is refused first, and as that.
  count(asked.filter, 0);
  const answered = byIndex(asked.filter, fields);
  if (!answered) throw viewThreshold();
  const touched = count(answered, rows + 1);
  if (touched > rows) throw viewThreshold();
}

/** The part of a filter that an index answers, or undefined where its first condition has none. */
function byIndex(filter: Filter, fields: readonly Field[]): Filter | undefined {
  if (filter.kind === 'or') {
    const left = byIndex(filter.left, fields);
    const right = byIndex(filter.right, fields);
    return left && right && { kind: 'or', left, right };
  }
  const [first, ...others] = conditionsOf(filter);
  if (first.kind === 'or') return byIndex(first, fields);
  const column = indexedColumn(first, fields);
  if (column === undefined) return undefined;
  return others
    .filter((one) => indexedColumn(one, fields) === column)
    .reduce<Filter>((left, right) => ({ kind: 'and', left, right }), first);
}

/** The conditions that "and" joins, in the order in which they are written. */
function conditionsOf(filter: Filter): readonly [Filter, ...Filter[]] {
  if (filter.kind !== 'and') return [filter];
  const [first, ...others] = conditionsOf(filter.left);
  return [first, ...others, ...conditionsOf(filter.right)];
}

/** The column of a condition that its index answers. */
function indexedColumn(condition: Filter, fields: readonly Field[]): string | undefined {
  switch (condition.kind) {
    case 'compare': {
      // "Not this" is true of nearly every row, which no index helps with.
      if (condition.operator === 'ne') return undefined;
      return indexedOperand(condition.left, fields) ?? indexedOperand(condition.right, fields);
    }
    case 'startswith':
      return indexedOperand(condition.column, fields);
    case 'substringof':
    case 'and':
    case 'or':
      return undefined;
  }
}

function indexedOperand(operand: Operand, fields: readonly Field[]): string | undefined {
  return operand.kind === 'column' && isIndexed(fields, operand.column)
    ? operand.column.toLowerCase()
    : undefined;
}

/** ID has an index always; "LeadId" that of the column "Lead"; what is behind a person has none. */
function isIndexed(fields: readonly Field[], column: string): boolean {
  const name = internalName(column);
  if (name.toLowerCase() === 'id') return true;
  return fields.some(
    ({ internalName: known, type, properties }) =>
      properties.Indexed === true &&
      (known === name || (type === 'User' && [`${known}Id`, `${known}/Id`].includes(name)))
  );
}

/** How many columns of people a query names, those of the filter and of the order among them. */
function lookupsNamed(session: Session, list: List, { select, expand, orderBy }: Asked): number {
  const named = [...select, ...expand, ...orderBy.map(({ column }) => column)];
  const columns = named.flatMap(
    (path) => resolveColumn(session, list, path.split('/')[0] ?? path) ?? []
  );
  const lookups = columns.filter(({ field }) => isLookup(field));
  return new Set(lookups.map(({ field }) => field.internalName)).size;
}

/** SharePoint's own lookups, such as FileRef, are none of the ones that count. */
const isLookup = (field: Field): boolean =>
  field.type.startsWith('User') || (field.type === 'Lookup' && isOwnColumn(field));

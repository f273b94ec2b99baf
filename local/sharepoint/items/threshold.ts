import { lookupThreshold, viewThreshold } from '../errors';
import { internalName } from '../odata/columnNames';
import type { Filter, Operand } from '../odata/syntax';
import type { Query } from '../resource';
import type { Session } from '../session';
import type { Field, List } from '../storage';
import { lookupsNamed } from './lookupsNamed';

export interface Asked extends Pick<Query, 'filter' | 'orderBy' | 'select' | 'expand'> {
  /** Those directly in one folder, which are found without an index. */
  readonly folder?: Filter | undefined;
  /** Groups and totals are worked out from every row that the query finds. */
  readonly aggregates?: boolean;
}

/**
 * The list view threshold: it counts the rows that a query touches, not those that it gives. In a
 * list above it a filter must begin with a condition that an index answers and that few enough rows
 * fulfil; without a filter the order must follow an index. Any page of the rest is a scan.
 * Not recorded: that several conditions on the first condition's column count as one range, and
 * that each side of an "or" needs an index.
 * @throws SharePointError 500 where the query touches too many rows, or names too many lookups
 */
export function demandThreshold(session: Session, list: List, asked: Asked): void {
  if (lookupsNamed(session, list, asked) > session.limits.lookups) throw lookupThreshold();
  if (touchesTooMany(session, list, asked)) throw viewThreshold();
}

/** @throws SharePointError 400 for a column that is not there */
export function touchesTooMany(session: Session, list: List, asked: Asked): boolean {
  const { storage, site, limits } = session;
  if (list.itemCount < limits.largeFrom) return false;
  const { filter, folder, orderBy } = asked;
  const fields = storage.fields.all(list.num);
  const count = (counted: Filter, most: number): number =>
    storage.items.countUpTo(site.num, list, fields, counted, most);
  const isFew = (counted: Filter | undefined): boolean =>
    counted !== undefined && count(counted, limits.viewThreshold + 1) <= limits.viewThreshold;
  // A column that is not there is refused first, and as that.
  if (filter) count(filter, 0);
  if (isFew(folder)) return false;
  if (filter) return !isFew(byIndex(filter, fields));
  // Source: SharePoint Online refused to group by a column of a large list, indexed or not.
  if (asked.aggregates === true) return true;
  const [first] = orderBy;
  return first !== undefined && !isIndexed(fields, first.column);
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
    case 'includes':
    case 'empty':
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
      (known === name ||
        ((type === 'User' || type === 'Lookup') && [`${known}Id`, `${known}/Id`].includes(name)))
  );
}

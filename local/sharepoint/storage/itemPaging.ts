import { invalidExpression } from '../errors';
import type { SqlValue } from './database';
import type { SqlColumn } from './itemColumns';
import type { SqlCondition } from './itemFilter';

/** $skiptoken: "Paged=TRUE&p_Title=x&p_ID=5", with PagedPrev=TRUE for the page before. */
export interface PageToken {
  readonly previous: boolean;
  readonly values: ReadonlyMap<string, string>;
}
export interface SqlOrder {
  readonly column: SqlColumn;
  readonly descending: boolean;
}

/** Reads a token. A token without p_ID is no token: reading begins at the first item. */
export function readToken(text: string | undefined): PageToken | undefined {
  if (text === undefined) return undefined;
  const parameters = new URLSearchParams(text);
  if (parameters.get('Paged') !== 'TRUE') return undefined;
  const values = new Map<string, string>();
  parameters.forEach((value, name) => {
    if (name.startsWith('p_')) values.set(name.slice(2), value);
  });
  if (!values.has('ID')) return undefined;
  return { previous: parameters.get('PagedPrev') === 'TRUE', values };
}

/** The rows after the token's row, in the order of the query. */
export function afterToken(token: PageToken, orders: readonly SqlOrder[]): SqlCondition {
  const alternatives: string[] = [];
  const values: SqlValue[] = [];
  orders.forEach((order, position) => {
    const conditions: string[] = [];
    for (const { column } of orders.slice(0, position)) {
      conditions.push(`${column.sql} IS ?`);
      values.push(tokenValue(token, column));
    }
    const value = tokenValue(token, order.column);
    const descending = order.descending !== token.previous;
    if (value === null) {
      // Nothing comes first in ascending order and last in descending order.
      conditions.push(descending ? '0' : `${order.column.sql} IS NOT NULL`);
    } else {
      const comparison = `${order.column.sql} ${descending ? '<' : '>'} ?`;
      conditions.push(descending ? `(${comparison} OR ${order.column.sql} IS NULL)` : comparison);
      values.push(value);
    }
    alternatives.push(`(${conditions.join(' AND ')})`);
  });
  return { sql: `(${alternatives.join(' OR ')})`, values };
}

function tokenValue(token: PageToken, column: SqlColumn): SqlValue {
  const text = token.values.get(column.name);
  if (text === undefined || text === '') return null;
  if (column.kind !== 'number' && column.kind !== 'boolean') return text;
  const number = Number(text);
  if (Number.isNaN(number)) throw invalidExpression(`p_${column.name}=${text}`);
  return number;
}

/**
 * The token that continues after a row, or before it; its sort values are given in the order of
 * `orders`.
 */
export function tokenAt(
  orders: readonly SqlOrder[],
  values: readonly SqlValue[],
  previous: boolean
): string {
  const positions = orders.map(
    ({ column }, position) =>
      `p_${column.name}=${encodeURIComponent(String(values[position] ?? ''))}`
  );
  return `Paged=TRUE&${previous ? 'PagedPrev=TRUE&' : ''}${positions.join('&')}`;
}

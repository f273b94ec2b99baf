import type { Filter, Order } from '../odata/syntax';
import type { Database, SqlValue } from './database';
import { sqlColumn } from './itemColumns';
import { filterToSql, type FilterColumns } from './itemFilter';
import { afterToken, tokenAt, type PageToken, type SqlOrder } from './itemPaging';
import { toItem, type ItemRow } from './itemRows';
import { manyColumn } from './manyColumns';
import type { Field, Item, List } from './records';
import type { SeenThrough } from './seenItems';

export interface ItemQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number;
  readonly token: PageToken | undefined;
  /** Scopes of items with their own permissions that the reader may see. */
  readonly visibleScopes: readonly number[];
  /** What of the lists that lookups lead to. */
  readonly seen: SeenThrough;
}

export interface ItemPage {
  readonly items: readonly Item[];
  /** The text of $skiptoken for the page after this one; absent on the last page. */
  readonly next: string | undefined;
  /** The same for the page before; absent on the first page. */
  readonly previous: string | undefined;
}

/** Items by filter and order. */
export interface ItemPages {
  readonly page: (site: number, list: List, fields: readonly Field[], query: ItemQuery) => ItemPage;
  /** How many rows fulfil a filter, whoever may see them; counting stops at `most`. */
  readonly countUpTo: (
    site: number,
    list: List,
    fields: readonly Field[],
    filter: Filter,
    most: number
  ) => number;
}

const filterColumns = (
  site: number,
  fields: readonly Field[],
  seen?: SeenThrough
): FilterColumns => ({
  one: (path) => sqlColumn(site, fields, path, 'filter', seen),
  many: (name) => manyColumn(site, fields, name, seen)
});

export const itemPages = (db: Database): ItemPages => ({
  page: (site, list, fields, query) => pageOf(db, site, list, fields, query),
  countUpTo: (site, list, fields, filter, most) => {
    const { sql, values } = filterToSql(filter, filterColumns(site, fields));
    const row = db.get<{ readonly count: number }>(
      `SELECT COUNT(*) AS count FROM
         (SELECT 1 FROM items WHERE list = ${list.num} AND ${sql} LIMIT ${Math.trunc(most)})`,
      ...values
    );
    return row?.count ?? 0;
  }
});

/** The order that is asked for, which ends with the number of the item, so that no two are alike. */
function ordersOf(site: number, fields: readonly Field[], query: ItemQuery): readonly SqlOrder[] {
  const orders: SqlOrder[] = query.orderBy
    .map(({ column, descending }) => ({
      column: sqlColumn(site, fields, column, 'sort', query.seen),
      descending
    }))
    // Sorting again by the same column changes nothing.
    .filter(
      ({ column }, at, all) => all.findIndex((one) => one.column.name === column.name) === at
    );
  if (!orders.some(({ column }) => column.name === 'ID')) {
    orders.push({ column: sqlColumn(site, fields, 'ID', 'sort'), descending: false });
  }
  return orders;
}

function pageOf(
  db: Database,
  site: number,
  list: List,
  fields: readonly Field[],
  query: ItemQuery
): ItemPage {
  const orders = ordersOf(site, fields, query);
  const backwards = query.token?.previous === true;
  // The number of the list is written out so that SQLite may use the list's own indexes.
  const conditions = [{ sql: `list = ${list.num}`, values: [] as readonly SqlValue[] }];
  if (query.filter) {
    conditions.push(filterToSql(query.filter, filterColumns(site, fields, query.seen)));
  }
  if (query.token) conditions.push(afterToken(query.token, orders));
  const scopes = query.visibleScopes.map(Number).join(', ');
  conditions.push({ sql: `(scope IS NULL OR scope IN (${scopes}))`, values: [] });
  const orderBy = orders
    .map(({ column, descending }) => `${column.sql} ${descending !== backwards ? 'DESC' : 'ASC'}`)
    .join(', ');
  const positions = orders.map(({ column }, index) => `${column.sql} AS sort_${index}`);
  const rows = db.all<ItemRow & Readonly<Record<`sort_${number}`, SqlValue>>>(
    `SELECT *, ${positions.join(', ')} FROM items WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
     ORDER BY ${orderBy} LIMIT ${Math.trunc(query.top) + 1}`,
    ...conditions.flatMap(({ values }) => values)
  );
  const more = rows.length > query.top;
  const shown = rows.slice(0, query.top);
  if (backwards) shown.reverse();
  const at = (row: (typeof shown)[number] | undefined, previous: boolean) =>
    row &&
    tokenAt(
      orders,
      orders.map((_, index) => row[`sort_${index}`] ?? null),
      previous
    );
  return {
    items: shown.map(toItem),
    // Whoever went back came from a page after this one.
    next: more || backwards ? at(shown[shown.length - 1], false) : undefined,
    previous: query.token && (more || !backwards) ? at(shown[0], true) : undefined
  };
}

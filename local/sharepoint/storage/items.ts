import type { Filter, Order } from '../odata/syntax';
import type { Database, SqlValue } from './database';
import { dataExpression, indexExpression, sqlColumn } from './itemColumns';
import { filterToSql } from './itemFilter';
import { afterToken, nextToken, type PageToken } from './itemPaging';
import type { Field, Item, ItemData, ItemVersion, List } from './records';

interface ItemRow {
  readonly id: number;
  readonly unique_id: string;
  readonly guid: string;
  readonly version: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly scope: number | null;
  readonly data: string;
}

const toItem = (row: ItemRow): Item => ({
  id: row.id,
  uniqueId: row.unique_id,
  guid: row.guid,
  version: row.version,
  author: row.author,
  editor: row.editor,
  created: row.created,
  modified: row.modified,
  scope: row.scope ?? undefined,
  data: JSON.parse(row.data) as ItemData
});

export interface ItemQuery {
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number;
  readonly token: PageToken | undefined;
  /** Scopes of items with their own permissions that the reader may see. */
  readonly visibleScopes: readonly number[];
}

export interface ItemPage {
  readonly items: readonly Item[];
  /** The text of $skiptoken for the page after this one; absent on the last page. */
  readonly next: string | undefined;
}

export interface ItemStore {
  readonly byId: (list: number, id: number) => Item | undefined;
  readonly byUniqueId: (list: number, uniqueId: string) => Item | undefined;
  readonly page: (site: number, list: List, fields: readonly Field[], query: ItemQuery) => ItemPage;
  readonly takeId: (list: number) => number;
  /** Keeps the item as it is now and adds it to its history; drops versions beyond `keep`. */
  readonly save: (list: number, item: Item, keep: number) => void;
  readonly setScope: (list: number, id: number, scope: number | undefined) => void;
  readonly scopes: (list: number) => readonly number[];
  readonly remove: (list: number, id: number, at: string) => void;
  /** Newest first. */
  readonly versions: (list: number, id: number) => readonly ItemVersion[];
  readonly removeVersion: (list: number, id: number, version: number) => void;
  /** The item that already has this value in the column. */
  readonly holder: (
    list: number,
    field: Field,
    value: SqlValue,
    except: number
  ) => number | undefined;
  readonly hasDuplicates: (list: number, field: Field) => boolean;
  readonly addIndex: (list: number, field: Field) => void;
  readonly dropIndex: (list: number, field: Field) => void;
}

export function itemStore(db: Database): ItemStore {
  const indexName = (list: number, field: Field): string => {
    dataExpression(field.internalName);
    return `"item_${list}_${field.internalName}"`;
  };
  return {
    byId: (list, id) => {
      const row = db.get<ItemRow>('SELECT * FROM items WHERE list = ? AND id = ?', list, id);
      return row && toItem(row);
    },
    byUniqueId: (list, uniqueId) => {
      const row = db.get<ItemRow>(
        'SELECT * FROM items WHERE list = ? AND unique_id = ?',
        list,
        uniqueId.toLowerCase()
      );
      return row && toItem(row);
    },
    page: (site, list, fields, query) => {
      const orders = query.orderBy.map(({ column, descending }) => ({
        column: sqlColumn(site, fields, column, 'sort'),
        descending
      }));
      if (!orders.some(({ column }) => column.name === 'ID')) {
        orders.push({ column: sqlColumn(site, fields, 'ID', 'sort'), descending: false });
      }
      const backwards = query.token?.previous === true;
      // The number of the list is written out so that SQLite may use the list's own indexes.
      const conditions = [{ sql: `list = ${list.num}`, values: [] as readonly SqlValue[] }];
      if (query.filter) {
        conditions.push(
          filterToSql(query.filter, (path) => sqlColumn(site, fields, path, 'filter'))
        );
      }
      if (query.token) conditions.push(afterToken(query.token, orders));
      const scopes = query.visibleScopes.map(Number).join(', ');
      conditions.push({ sql: `(scope IS NULL OR scope IN (${scopes}))`, values: [] });
      const orderBy = orders
        .map(
          ({ column, descending }) => `${column.sql} ${descending !== backwards ? 'DESC' : 'ASC'}`
        )
        .join(', ');
      const positions = orders.map(({ column }, index) => `${column.sql} AS sort_${index}`);
      const rows = db.all<ItemRow & Readonly<Record<`sort_${number}`, SqlValue>>>(
        `SELECT *, ${positions.join(', ')} FROM items WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
         ORDER BY ${orderBy} LIMIT ${Math.trunc(query.top) + 1}`,
        ...conditions.flatMap(({ values }) => values)
      );
      const more = rows.length > query.top;
      const shown = rows.slice(0, query.top);
      const last = shown[shown.length - 1];
      const items = shown.map(toItem);
      if (backwards) items.reverse();
      const next =
        more && last && !backwards
          ? nextToken(
              orders,
              orders.map((_, index) => last[`sort_${index}`] ?? null)
            )
          : undefined;
      return { items, next };
    },
    takeId: (list) => {
      const row = db.get<{ readonly id: number }>(
        'UPDATE lists SET next_item = next_item + 1 WHERE num = ? RETURNING next_item - 1 AS id',
        list
      );
      if (!row) throw new Error(`There is no list ${list} in the data file.`);
      return row.id;
    },
    save: (list, item, keep) => {
      const data = JSON.stringify(item.data);
      const added = item.version === 1;
      db.run(
        `INSERT INTO items (list, id, unique_id, guid, version, author, editor, created, modified, scope, data)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (list, id) DO UPDATE SET version = ?5, author = ?6, editor = ?7, created = ?8,
           modified = ?9, scope = ?10, data = ?11`,
        list,
        item.id,
        item.uniqueId,
        item.guid,
        item.version,
        item.author,
        item.editor,
        item.created,
        item.modified,
        item.scope ?? null,
        data
      );
      db.run(
        `INSERT INTO item_versions (list, item, version, editor, modified, data) VALUES (?, ?, ?, ?, ?, ?)`,
        list,
        item.id,
        item.version,
        item.editor,
        item.modified,
        data
      );
      db.run(
        'DELETE FROM item_versions WHERE list = ? AND item = ? AND version <= ?',
        list,
        item.id,
        item.version - keep
      );
      db.run(
        'UPDATE lists SET item_count = item_count + ?, item_modified = ? WHERE num = ?',
        added ? 1 : 0,
        item.modified,
        list
      );
    },
    setScope: (list, id, scope) => {
      db.run('UPDATE items SET scope = ? WHERE list = ? AND id = ?', scope ?? null, list, id);
    },
    scopes: (list) =>
      db
        .all<{ readonly scope: number }>(
          'SELECT DISTINCT scope FROM items WHERE list = ? AND scope IS NOT NULL',
          list
        )
        .map(({ scope }) => scope),
    remove: (list, id, at) => {
      db.run('DELETE FROM items WHERE list = ? AND id = ?', list, id);
      db.run('DELETE FROM item_versions WHERE list = ? AND item = ?', list, id);
      db.run(
        'UPDATE lists SET item_count = item_count - 1, item_deleted = ?2, item_modified = ?2 WHERE num = ?1',
        list,
        at
      );
    },
    versions: (list, id) =>
      db
        .all<{ version: number; editor: number; modified: string; data: string }>(
          'SELECT * FROM item_versions WHERE list = ? AND item = ? ORDER BY version DESC',
          list,
          id
        )
        .map((row) => ({ ...row, data: JSON.parse(row.data) as ItemData })),
    removeVersion: (list, id, version) => {
      db.run(
        'DELETE FROM item_versions WHERE list = ? AND item = ? AND version = ?',
        list,
        id,
        version
      );
    },
    holder: (list, field, value, except) =>
      db.get<{ readonly id: number }>(
        `SELECT id FROM items WHERE list = ${list} AND ${indexExpression(field)} = ? AND id <> ?`,
        value,
        except
      )?.id,
    hasDuplicates: (list, field) =>
      db.get(
        `SELECT 1 FROM items WHERE list = ${list} AND ${dataExpression(field.internalName)} IS NOT NULL
         GROUP BY ${indexExpression(field)} HAVING COUNT(*) > 1`
      ) !== undefined,
    addIndex: (list, field) =>
      db.exec(
        `CREATE INDEX IF NOT EXISTS ${indexName(list, field)}
         ON items (${indexExpression(field)}, id) WHERE list = ${list}`
      ),
    dropIndex: (list, field) => db.exec(`DROP INDEX IF EXISTS ${indexName(list, field)}`)
  };
}

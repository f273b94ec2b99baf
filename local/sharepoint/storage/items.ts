import type { Filter, Order } from '../odata/syntax';
import type { Database, SqlValue } from './database';
import { dataExpression, indexExpression, sqlColumn } from './itemColumns';
import { filterToSql } from './itemFilter';
import { afterToken, nextToken, type PageToken } from './itemPaging';
import type { ContentStore } from './contents';
import { saveItem, toItem, type ItemRow } from './itemRows';
import { versionStore, type VersionStore } from './itemVersions';
import type { Field, Item, List } from './records';

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

export interface ItemStore extends Pick<VersionStore, 'versions' | 'removeVersion'> {
  readonly byId: (list: number, id: number) => Item | undefined;
  readonly byUniqueId: (list: number, uniqueId: string) => Item | undefined;
  /** The file or folder of that name, whatever its case. */
  readonly byPlace: (list: number, dir: string, name: string) => Item | undefined;
  /** Files and folders directly in a folder, by name. */
  readonly inFolder: (list: number, dir: string) => readonly Item[];
  /** Files and folders in a folder and all folders below it. */
  readonly below: (list: number, dir: string) => readonly Item[];
  /** By its unique id, in whichever list of the web it is; with the number of that list. */
  readonly inWeb: (
    web: number,
    uniqueId: string
  ) => { readonly list: number; readonly item: Item } | undefined;
  readonly countIn: (list: number, dir: string) => number;
  readonly page: (site: number, list: List, fields: readonly Field[], query: ItemQuery) => ItemPage;
  /** How many rows fulfil a filter, whoever may see them; counting stops at `most`. */
  readonly countUpTo: (
    site: number,
    list: List,
    fields: readonly Field[],
    filter: Filter,
    most: number
  ) => number;
  readonly takeId: (list: number) => number;
  /** Keeps the item as it is at `at` and adds it to its history; drops versions beyond `keep`. */
  readonly save: (list: number, item: Item, keep: number, at: string) => void;
  readonly setScope: (list: number, id: number, scope: number | undefined) => void;
  readonly scopes: (list: number) => readonly number[];
  readonly remove: (list: number, id: number, at: string) => void;
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

export function itemStore(db: Database, contents: ContentStore): ItemStore {
  const { keepVersion, versions, removeVersion } = versionStore(db, contents);
  const many = (condition: string, ...values: readonly SqlValue[]): readonly Item[] =>
    db.all<ItemRow>(`SELECT * FROM items WHERE ${condition}`, ...values).map(toItem);
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
    byPlace: (list, dir, name) =>
      many('list = ? AND dir = ? AND leaf = ? LIMIT 1', list, dir, name)[0],
    inFolder: (list, dir) =>
      // Said so that SQLite may use the index of files and folders.
      many('list = ? AND dir = ? AND leaf IS NOT NULL ORDER BY leaf', list, dir),
    below: (list, dir) => {
      const inside = `${dir.replace(/[\\%_]/g, (character) => `\\${character}`)}/%`;
      return many(
        "list = ? AND leaf IS NOT NULL AND (dir = ? OR dir LIKE ? ESCAPE '\\')",
        list,
        dir,
        inside
      );
    },
    inWeb: (web, uniqueId) => {
      const row = db.get<ItemRow & { readonly list: number }>(
        `SELECT i.* FROM items i JOIN lists l ON l.num = i.list
         WHERE l.web = ? AND l.deleted IS NULL AND i.unique_id = ?`,
        web,
        uniqueId.toLowerCase()
      );
      return row && { list: row.list, item: toItem(row) };
    },
    countIn: (list, dir) =>
      db.get<{ readonly count: number }>(
        'SELECT COUNT(*) AS count FROM items WHERE list = ? AND dir = ? AND leaf IS NOT NULL',
        list,
        dir
      )?.count ?? 0,
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
    countUpTo: (site, list, fields, filter, most) => {
      const { sql, values } = filterToSql(filter, (path) =>
        sqlColumn(site, fields, path, 'filter')
      );
      const row = db.get<{ readonly count: number }>(
        `SELECT COUNT(*) AS count FROM
           (SELECT 1 FROM items WHERE list = ${list.num} AND ${sql} LIMIT ${Math.trunc(most)})`,
        ...values
      );
      return row?.count ?? 0;
    },
    takeId: (list) => {
      const row = db.get<{ readonly id: number }>(
        'UPDATE lists SET next_item = next_item + 1 WHERE num = ? RETURNING next_item - 1 AS id',
        list
      );
      if (!row) throw new Error(`There is no list ${list} in the data file.`);
      return row.id;
    },
    save: (list, item, keep, at) => {
      saveItem(db, list, item);
      keepVersion(list, item, keep);
      db.run(
        'UPDATE lists SET item_count = item_count + ?, item_modified = ? WHERE num = ?',
        item.version === 1 ? 1 : 0,
        at,
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
      db.run('DELETE FROM attachments WHERE list = ? AND item = ?', list, id);
      db.run(
        'UPDATE lists SET item_count = item_count - 1, item_deleted = ?2, item_modified = ?2 WHERE num = ?1',
        list,
        at
      );
    },
    versions,
    removeVersion,
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

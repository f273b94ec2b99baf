import type { Database, SqlValue } from './database';
import { dataExpression, indexExpression } from './itemColumns';
import { itemPages, type ItemPages } from './itemPages';
import type { KeptItem } from './kept';
import type { ContentStore } from './contents';
import { saveItem, toItem, type ItemRow } from './itemRows';
import { itemTree, type ItemTree } from './itemTree';
import { itemValues, type ItemValues } from './itemValues';
import { versionStore, type VersionStore } from './itemVersions';
import type { Field, Item, ItemData } from './records';

export interface ItemStore
  extends
    ItemTree,
    ItemPages,
    ItemValues,
    Pick<VersionStore, 'versions' | 'removeVersion' | 'takeOutVersion' | 'addVersion'> {
  readonly byId: (list: number, id: number) => Item | undefined;
  readonly byUniqueId: (list: number, uniqueId: string) => Item | undefined;
  /** By its unique id, in whichever list of the web it is; with the number of that list. */
  readonly inWeb: (
    web: number,
    uniqueId: string
  ) => { readonly list: number; readonly item: Item } | undefined;
  readonly takeId: (list: number) => number;
  /** Keeps the item as it is at `at` and adds it to its history; drops versions beyond `keep`. */
  readonly save: (
    list: number,
    item: Item,
    keep: number,
    at: string,
    /** What the history says of this version, where that is not all that the item holds. */
    said?: ItemData
  ) => void;
  /** Takes it out of the list with its history and what is attached; the bytes stay. */
  readonly remove: (list: number, id: number, at: string) => void;
  /** Puts back what was taken out. */
  readonly restore: (list: number, kept: KeptItem, at: string) => void;
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
  const { keepVersion, ...history } = versionStore(db, contents);
  const indexName = (list: number, field: Field): string => {
    dataExpression(field.internalName);
    return `"item_${list}_${field.internalName}"`;
  };
  return {
    ...itemTree(db),
    ...itemPages(db),
    ...itemValues(db),
    ...history,
    byId: (list, id) => {
      const row = db.get<ItemRow>('SELECT * FROM items WHERE list = ? AND id = ?', list, id);
      return row && toItem(row);
    },
    byUniqueId: (list, uniqueId) => {
      const row = db.get<ItemRow>(
        // The plus keeps SQLite from walking the list by its primary key instead of items_by_unique_id.
        'SELECT * FROM items WHERE unique_id = ? AND +list = ?',
        uniqueId.toLowerCase(),
        list
      );
      return row && toItem(row);
    },
    inWeb: (web, uniqueId) => {
      const row = db.get<ItemRow & { readonly list: number }>(
        `SELECT i.* FROM items i JOIN lists l ON l.num = i.list
         WHERE l.web = ? AND (l.deleted IS NULL OR l.deleted = 'web') AND i.unique_id = ?`,
        web,
        uniqueId.toLowerCase()
      );
      return row && { list: row.list, item: toItem(row) };
    },
    takeId: (list) => {
      const row = db.get<{ readonly id: number }>(
        'UPDATE lists SET next_item = next_item + 1 WHERE num = ? RETURNING next_item - 1 AS id',
        list
      );
      if (!row) throw new Error(`There is no list ${list} in the data file.`);
      return row.id;
    },
    save: (list, item, keep, at, said = item.data) => {
      saveItem(db, list, item);
      keepVersion(list, { ...item, data: said }, keep);
      db.run(
        'UPDATE lists SET item_count = item_count + ?, item_modified = ? WHERE num = ?',
        item.version === 1 ? 1 : 0,
        at,
        list
      );
    },
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
    restore: (list, { item, versions, attachments }, at) => {
      saveItem(db, list, item);
      for (const version of versions) history.addVersion(list, item.id, version);
      for (const { name, content } of attachments) {
        db.run(
          'INSERT INTO attachments (list, item, name, content) VALUES (?, ?, ?, ?)',
          list,
          item.id,
          name,
          content
        );
      }
      db.run(
        'UPDATE items SET attachments = ? WHERE list = ? AND id = ?',
        attachments.length,
        list,
        item.id
      );
      db.run(
        'UPDATE lists SET item_count = item_count + 1, item_modified = ? WHERE num = ?',
        at,
        list
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

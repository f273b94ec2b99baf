import type { Database } from './database';
import { dataExpression } from './itemColumns';
import { toItem, type ItemRow } from './itemRows';
import type { Field, Item, ItemData } from './records';

/** What is asked of the values of all items of a list at once. */
export interface ItemValues {
  /** Writes the values that `work` gives over those of every item; nothing else of it changes. */
  readonly recalculate: (list: number, work: (item: Item) => ItemData) => void;
  /** Takes a column's values out of the items and their history: a later column of its name has none. */
  readonly dropValues: (list: number, field: Field) => void;
  /** Numbers of the items whose lookup column holds the number of an item. */
  readonly referringTo: (list: number, field: Field, id: number) => readonly number[];
  /** @param kind items of this kind have the content type when nobody has given them another */
  readonly hasContentType: (
    list: number,
    id: string,
    kind: 'item' | 'file' | 'folder' | undefined
  ) => boolean;
}

const OF_KIND = {
  item: 'leaf IS NULL',
  file: 'leaf IS NOT NULL AND kind = 0',
  folder: 'kind = 1'
} as const;

export const itemValues = (db: Database): ItemValues => ({
  recalculate: (list, work) => {
    for (const row of db.all<ItemRow>('SELECT * FROM items WHERE list = ?', list)) {
      const item = toItem(row);
      const data = Object.fromEntries(
        Object.entries({ ...item.data, ...work(item) }).filter(([, value]) => value !== null)
      );
      db.run(
        'UPDATE items SET data = ? WHERE list = ? AND id = ?',
        JSON.stringify(data),
        list,
        item.id
      );
    }
  },
  dropValues: (list, field) => {
    const held = dataExpression(field.internalName);
    for (const table of ['items', 'item_versions']) {
      db.run(
        `UPDATE ${table} SET data = json_remove(data, '$.${field.internalName}')
         WHERE list = ? AND ${held} IS NOT NULL`,
        list
      );
    }
  },
  referringTo: (list, field, id) => {
    const held = dataExpression(field.internalName);
    const condition =
      field.type === 'LookupMulti'
        ? `EXISTS (SELECT 1 FROM json_each(items.data, '$.${field.internalName}') WHERE value = ?2)`
        : `${held} = ?2`;
    return db
      .all<{ readonly id: number }>(
        `SELECT id FROM items WHERE list = ?1 AND ${condition}`,
        list,
        id
      )
      .map((row) => row.id);
  },
  hasContentType: (list, id, kind) =>
    db.get(
      `SELECT 1 FROM items WHERE list = ?1 AND (json_extract(data, '$.ContentTypeId') = ?2 COLLATE NOCASE
         ${kind === undefined ? '' : `OR (json_extract(data, '$.ContentTypeId') IS NULL AND ${OF_KIND[kind]})`})`,
      list,
      id
    ) !== undefined
});

import type { Database } from './database';
import type { List, Properties } from './records';

interface ListRow {
  readonly num: number;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly folder_id: string;
  readonly template: number;
  readonly author: number;
  readonly created: string;
  readonly scope: number | null;
  readonly item_count: number;
  readonly version: number;
  readonly item_modified: string;
  readonly item_deleted: string;
  readonly properties: string;
}

const toList = (row: ListRow): List => ({
  num: row.num,
  id: row.id,
  title: row.title,
  url: row.url,
  folderId: row.folder_id,
  template: row.template,
  author: row.author,
  created: row.created,
  scope: row.scope ?? undefined,
  itemCount: row.item_count,
  version: row.version,
  itemModified: row.item_modified,
  itemDeleted: row.item_deleted,
  properties: JSON.parse(row.properties) as Properties
});

export interface NewList {
  readonly id: string;
  readonly folderId: string;
  readonly title: string;
  readonly url: string;
  readonly template: number;
  readonly author: number;
  readonly created: string;
  readonly properties: Properties;
}

export interface ListStore {
  readonly all: (web: number) => readonly List[];
  readonly byId: (web: number, id: string) => List | undefined;
  readonly byTitle: (web: number, title: string) => List | undefined;
  readonly byUrl: (web: number, url: string) => List | undefined;
  readonly add: (web: number, list: NewList) => List;
  /** Keeps title and properties, and counts the list's version up. */
  readonly update: (list: List, title: string, properties: Properties) => void;
  readonly setScope: (list: number, scope: number | undefined) => void;
  /** Takes the list out of sight; its rows stay until they are purged. */
  readonly remove: (list: number, binId: string) => void;
}

export function listStore(db: Database): ListStore {
  const one = (condition: string, ...values: readonly (string | number)[]): List | undefined => {
    const row = db.get<ListRow>(
      `SELECT * FROM lists WHERE web = ? AND deleted IS NULL AND ${condition}`,
      ...values
    );
    return row && toList(row);
  };
  return {
    all: (web) =>
      db
        .all<ListRow>('SELECT * FROM lists WHERE web = ? AND deleted IS NULL ORDER BY title', web)
        .map(toList),
    byId: (web, id) => one('id = ?', web, id.toLowerCase()),
    byTitle: (web, title) => one('title = ?', web, title),
    byUrl: (web, url) => one('url = ?', web, url),
    add: (web, list) => {
      const row = db.get<ListRow>(
        `INSERT INTO lists (id, web, title, url, folder_id, template, author, created, scope,
           next_item, item_count, version, item_modified, item_deleted, properties)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, 1, 0, 1, ?, ?, ?) RETURNING *`,
        list.id,
        web,
        list.title,
        list.url,
        list.folderId,
        list.template,
        list.author,
        list.created,
        list.created,
        list.created,
        JSON.stringify(list.properties)
      );
      if (!row) throw new Error(`The list ${list.title} could not be made.`);
      return toList(row);
    },
    update: (list, title, properties) => {
      db.run(
        'UPDATE lists SET title = ?, properties = ?, version = version + 1 WHERE num = ?',
        title,
        JSON.stringify(properties),
        list.num
      );
    },
    setScope: (list, scope) => {
      db.run('UPDATE lists SET scope = ? WHERE num = ?', scope ?? null, list);
    },
    remove: (list, binId) => {
      db.run('UPDATE lists SET deleted = ? WHERE num = ?', binId, list);
    }
  };
}

import type { ContentStore } from './contents';
import type { Database } from './database';
import { purgeList } from './listPurge';
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
  /** One of the web's that is in the recycle bin. */
  readonly removed: (web: number, num: number) => List | undefined;
  /** Takes the list out of sight; its rows stay until it is restored or purged. */
  readonly remove: (list: number, binId: string) => void;
  readonly restore: (list: number) => void;
  /** Takes the list out for good, with everything that hangs on it. */
  readonly purge: (list: number) => void;
  /**
   * Where files and folders hang that stand in the web itself and in none of its lists: a list that
   * nobody sees. Made when it is missing, unless that is not wanted.
   */
  readonly ofWebItself: (web: number, make: NewList | undefined) => List | undefined;
}

export function listStore(db: Database, contents: ContentStore): ListStore {
  const one = (condition: string, ...values: readonly (string | number)[]): List | undefined => {
    const row = db.get<ListRow>(
      `SELECT * FROM lists WHERE web = ? AND deleted IS NULL AND ${condition}`,
      ...values
    );
    return row && toList(row);
  };
  const add = (web: number, list: NewList): List => {
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
  };
  return {
    all: (web) =>
      db
        .all<ListRow>('SELECT * FROM lists WHERE web = ? AND deleted IS NULL ORDER BY title', web)
        .map(toList),
    byId: (web, id) => one('id = ?', web, id.toLowerCase()),
    byTitle: (web, title) => one('title = ?', web, title),
    byUrl: (web, url) => one('url = ?', web, url),
    add,
    ofWebItself: (web, make) => {
      const row = db.get<ListRow>("SELECT * FROM lists WHERE web = ? AND deleted = 'web'", web);
      if (row) return toList(row);
      if (!make) return undefined;
      const made = add(web, make);
      db.run("UPDATE lists SET deleted = 'web' WHERE num = ?", made.num);
      return made;
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
    removed: (web, num) => {
      const row = db.get<ListRow>(
        'SELECT * FROM lists WHERE web = ? AND num = ? AND deleted IS NOT NULL',
        web,
        num
      );
      return row && toList(row);
    },
    remove: (list, binId) => {
      db.run('UPDATE lists SET deleted = ? WHERE num = ?', binId, list);
    },
    restore: (list) => {
      db.run('UPDATE lists SET deleted = NULL WHERE num = ?', list);
    },
    purge: (list) => purgeList(db, contents, list)
  };
}

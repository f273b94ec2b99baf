import type { Database } from './database';
import type { Properties, View } from './records';

interface ViewRow {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly url: string;
  readonly is_default: number;
  readonly fields: string;
  readonly properties: string;
}

const toView = (row: ViewRow): View => ({
  id: row.id,
  position: row.position,
  title: row.title,
  url: row.url,
  isDefault: row.is_default === 1,
  fields: JSON.parse(row.fields) as string[],
  properties: JSON.parse(row.properties) as Properties
});

export interface ViewStore {
  readonly all: (list: number) => readonly View[];
  /** A view that becomes the default takes that from the one before. */
  readonly save: (list: number, view: Omit<View, 'position'>) => void;
  readonly remove: (list: number, id: string) => void;
}

export function viewStore(db: Database): ViewStore {
  return {
    all: (list) =>
      db.all<ViewRow>('SELECT * FROM views WHERE list = ? ORDER BY position', list).map(toView),
    save: (list, view) => {
      if (view.isDefault) db.run('UPDATE views SET is_default = 0 WHERE list = ?', list);
      db.run(
        `INSERT INTO views (list, id, position, title, url, is_default, fields, properties)
         VALUES (?1, ?2, (SELECT COUNT(*) FROM views WHERE list = ?1), ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (list, id) DO UPDATE
         SET title = ?3, is_default = ?5, fields = ?6, properties = ?7`,
        list,
        view.id,
        view.title,
        view.url,
        view.isDefault ? 1 : 0,
        JSON.stringify(view.fields),
        JSON.stringify(view.properties)
      );
    },
    remove: (list, id) => {
      db.run('DELETE FROM views WHERE list = ? AND id = ?', list, id);
    }
  };
}

import type { Database } from './database';
import type { ChangedObject, ChangeKind } from './records';

export interface Change {
  readonly site: number;
  readonly web: number;
  /** Id of the list that it is in, or that it is. */
  readonly list: string | undefined;
  readonly object: ChangedObject;
  readonly change: ChangeKind;
  readonly item?: number;
  readonly uniqueId?: string;
  /** What names an object that is no item: the id of a field, a view, a group, a user, a content type. */
  readonly key?: string;
  readonly editor: number;
  readonly time: string;
}

/** The change log: only ever added to, so that getchanges can be answered from it. */
export interface ChangeStore {
  readonly record: (change: Change) => void;
  /** Number of the newest change of a list, or of the whole site. */
  readonly latest: (site: number, list: string | undefined) => number;
}

export function changeStore(db: Database): ChangeStore {
  return {
    record: (change) => {
      db.run(
        `INSERT INTO changes (site, web, list, object, change, item, unique_id, key, editor, time)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        change.site,
        change.web,
        change.list ?? null,
        change.object,
        change.change,
        change.item ?? null,
        change.uniqueId ?? null,
        change.key ?? null,
        change.editor,
        change.time
      );
    },
    latest: (site, list) => {
      const row =
        list === undefined
          ? db.get<{ id: number | null }>('SELECT MAX(id) AS id FROM changes WHERE site = ?', site)
          : db.get<{ id: number | null }>('SELECT MAX(id) AS id FROM changes WHERE list = ?', list);
      return row?.id ?? 0;
    }
  };
}

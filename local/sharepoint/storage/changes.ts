import type { Database, SqlValue } from './database';
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

/** A change and its number: its place in the log. */
export interface LoggedChange extends Change {
  readonly id: number;
}

/** Where in the log to stand: behind a number, or, where only a time is known, at that time. */
export type LogPosition = { readonly id: number } | { readonly time: string };

export interface ChangesAsked {
  readonly site: number;
  /** Only those of this web; people and groups belong to all webs of a site. */
  readonly web?: number;
  /** Only those of the list with this id. */
  readonly list?: string;
  /** Only those of the item, file or folder with this unique id. */
  readonly uniqueId?: string;
  readonly objects: readonly ChangedObject[];
  readonly kinds: readonly ChangeKind[];
  /** Older ones are forgotten. */
  readonly since: string;
  /** Itself not given. */
  readonly after?: LogPosition;
  /** The last that is given. */
  readonly upTo?: LogPosition;
  readonly latestFirst: boolean;
  readonly limit: number;
}

/** The change log: only ever added to, so that getchanges can be answered from it. */
export interface ChangeStore {
  readonly record: (change: Change) => void;
  /** Number of the newest change of a list, or of the whole site. */
  readonly latest: (site: number, list: string | undefined) => number;
  readonly page: (asked: ChangesAsked) => readonly LoggedChange[];
}

interface ChangeRow {
  readonly id: number;
  readonly site: number;
  readonly web: number;
  readonly list: string | null;
  readonly object: ChangedObject;
  readonly change: ChangeKind;
  readonly item: number | null;
  readonly unique_id: string | null;
  readonly key: string | null;
  readonly editor: number;
  readonly time: string;
}

const toChange = (row: ChangeRow): LoggedChange => ({
  id: row.id,
  site: row.site,
  web: row.web,
  list: row.list ?? undefined,
  object: row.object,
  change: row.change,
  ...(row.item !== null && { item: row.item }),
  ...(row.unique_id !== null && { uniqueId: row.unique_id }),
  ...(row.key !== null && { key: row.key }),
  editor: row.editor,
  time: row.time
});

type Condition = readonly [sql: string, ...values: readonly SqlValue[]];

const oneOf = (column: string, values: readonly SqlValue[]): Condition => [
  `${column} IN (${values.map(() => '?').join(', ')})`,
  ...values
];

const behind = (at: LogPosition): Condition =>
  'id' in at ? ['id > ?', at.id] : ['time >= ?', at.time];
const upTo = (at: LogPosition): Condition =>
  'id' in at ? ['id <= ?', at.id] : ['time <= ?', at.time];

function conditionsOf(asked: ChangesAsked): readonly Condition[] {
  return [
    ['site = ?', asked.site],
    ...(asked.web === undefined
      ? []
      : [["(web = ? OR object IN ('user', 'group'))", asked.web] as const]),
    ...(asked.list === undefined ? [] : [['list = ?', asked.list] as const]),
    ...(asked.uniqueId === undefined ? [] : [['unique_id = ?', asked.uniqueId] as const]),
    oneOf('object', asked.objects),
    oneOf('change', asked.kinds),
    ['time >= ?', asked.since],
    ...(asked.after ? [behind(asked.after)] : []),
    ...(asked.upTo ? [upTo(asked.upTo)] : [])
  ];
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
    },
    page: (asked) => {
      const conditions = conditionsOf(asked);
      return db
        .all<ChangeRow>(
          `SELECT * FROM changes WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
           ORDER BY id ${asked.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
          ...conditions.flatMap(([, ...values]) => values),
          asked.limit
        )
        .map(toChange);
    }
  };
}

import type { Database, SqlValue } from './database';
import { toItem, type ItemRow } from './itemRows';
import { likeBelow } from './like';
import type { Item } from './records';

/** Files and folders of a list by where they stand, and the permissions they take from there. */
export interface ItemTree {
  /** The file or folder of that name, whatever its case. */
  readonly byPlace: (list: number, dir: string, name: string) => Item | undefined;
  /** Files and folders directly in a folder, by name. */
  readonly inFolder: (list: number, dir: string) => readonly Item[];
  /** Files and folders in a folder and all folders below it. */
  readonly below: (list: number, dir: string) => readonly Item[];
  readonly countIn: (list: number, dir: string) => number;
  /** What stands below `from` stands below `to` from now on: a folder was renamed. */
  readonly moveBelow: (list: number, from: string, to: string) => void;
  readonly setScope: (list: number, id: number, scope: number | undefined) => void;
}

const BELOW = "list = ? AND leaf IS NOT NULL AND (dir = ? OR dir LIKE ? ESCAPE '\\')";

/** The values for BELOW. */
const below = (list: number, dir: string): readonly SqlValue[] => [list, dir, likeBelow(dir)];

export function itemTree(db: Database): ItemTree {
  const many = (condition: string, ...values: readonly SqlValue[]): readonly Item[] =>
    db.all<ItemRow>(`SELECT * FROM items WHERE ${condition}`, ...values).map(toItem);
  return {
    byPlace: (list, dir, name) =>
      many('list = ? AND dir = ? AND leaf = ? LIMIT 1', list, dir, name)[0],
    inFolder: (list, dir) =>
      // Said so that SQLite may use the index of files and folders.
      many('list = ? AND dir = ? AND leaf IS NOT NULL ORDER BY leaf', list, dir),
    below: (list, dir) => many(BELOW, ...below(list, dir)),
    countIn: (list, dir) =>
      db.get<{ readonly count: number }>(
        'SELECT COUNT(*) AS count FROM items WHERE list = ? AND dir = ? AND leaf IS NOT NULL',
        list,
        dir
      )?.count ?? 0,
    moveBelow: (list, from, to) => {
      db.run(
        `UPDATE items SET dir = ? || substr(dir, ?) WHERE ${BELOW}`,
        to,
        from.length + 1,
        ...below(list, from)
      );
    },
    setScope: (list, id, scope) => {
      db.run('UPDATE items SET scope = ? WHERE list = ? AND id = ?', scope ?? null, list, id);
    }
  };
}

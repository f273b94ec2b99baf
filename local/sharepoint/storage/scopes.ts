import type { Database } from './database';
import { likeBelow } from './like';

/**
 * Scopes: the permissions of a web, list or item that does not inherit. An item of a folder with a
 * scope of its own has that scope too, so that a page of items is read without asking its folders.
 */
export interface ScopeStore {
  readonly addScope: (site: number) => number;
  readonly removeScope: (scope: number) => void;
  /** The scopes that a web's lists, their items and the webs below it have of their own. */
  readonly belowWeb: (web: number) => readonly number[];
  /** Those of the items of a list, or of what is in one of its folders. */
  readonly belowList: (list: number, dir?: string) => readonly number[];
  /** Everything below takes over the permissions above it again; the scopes are gone. */
  readonly clearBelowWeb: (web: number) => void;
  readonly clearBelowList: (list: number) => void;
  /**
   * What is in a folder and has `from` in force gets `to` (undefined: the list's); without `from`,
   * all of it.
   */
  readonly takeOver: (
    list: number,
    dir: string,
    to: number | undefined,
    from?: { readonly scope: number | undefined }
  ) => void;
}

/** The web of the parameter and all webs below it. */
const BELOW = `WITH RECURSIVE below (num) AS (
  SELECT ?1 UNION ALL SELECT w.num FROM webs w JOIN below b ON w.parent = b.num)`;
const WEBS = 'num <> ?1 AND num IN (SELECT num FROM below)';
const LISTS = 'web IN (SELECT num FROM below)';
const ITEMS = `list IN (SELECT num FROM lists WHERE ${LISTS})`;
const INSIDE = "list = ?1 AND leaf IS NOT NULL AND (dir = ?2 OR dir LIKE ?3 ESCAPE '\\')";

export function scopeStore(db: Database): ScopeStore {
  const scopes = (sql: string, ...values: readonly (string | number)[]): readonly number[] =>
    db.all<{ readonly scope: number }>(sql, ...values).map(({ scope }) => scope);
  const removeScope = (scope: number): void => {
    db.run('DELETE FROM role_assignments WHERE scope = ?', scope);
    db.run('DELETE FROM scopes WHERE id = ?', scope);
  };
  const belowWeb = (web: number): readonly number[] =>
    scopes(
      `${BELOW} SELECT scope FROM webs WHERE scope IS NOT NULL AND ${WEBS}
       UNION SELECT scope FROM lists WHERE scope IS NOT NULL AND ${LISTS}
       UNION SELECT scope FROM items WHERE scope IS NOT NULL AND ${ITEMS}`,
      web
    );
  const belowList = (list: number, dir?: string): readonly number[] =>
    dir === undefined
      ? scopes('SELECT DISTINCT scope FROM items WHERE list = ? AND scope IS NOT NULL', list)
      : scopes(
          `SELECT DISTINCT scope FROM items WHERE scope IS NOT NULL AND ${INSIDE}`,
          list,
          dir,
          likeBelow(dir)
        );
  return {
    addScope: (site) => {
      const row = db.get<{ readonly id: number }>(
        'INSERT INTO scopes (site) VALUES (?) RETURNING id',
        site
      );
      if (!row) throw new Error('The new permissions could not be kept.');
      return row.id;
    },
    removeScope,
    belowWeb,
    belowList,
    clearBelowWeb: (web) => {
      const found = belowWeb(web);
      db.run(`${BELOW} UPDATE items SET scope = NULL WHERE scope IS NOT NULL AND ${ITEMS}`, web);
      db.run(`${BELOW} UPDATE lists SET scope = NULL WHERE ${LISTS}`, web);
      db.run(`${BELOW} UPDATE webs SET scope = NULL WHERE ${WEBS}`, web);
      found.forEach(removeScope);
    },
    clearBelowList: (list) => {
      const found = belowList(list);
      db.run('UPDATE items SET scope = NULL WHERE list = ? AND scope IS NOT NULL', list);
      found.forEach(removeScope);
    },
    takeOver: (list, dir, to, from) => {
      const set = `UPDATE items SET scope = ?4 WHERE ${INSIDE}`;
      const given = [list, dir, likeBelow(dir), to ?? null] as const;
      if (from === undefined) db.run(set, ...given);
      else db.run(`${set} AND scope IS ?5`, ...given, from.scope ?? null);
    }
  };
}

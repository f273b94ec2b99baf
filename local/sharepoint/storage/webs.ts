import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Properties, Web } from './records';

interface WebRow {
  readonly num: number;
  readonly site: number;
  readonly parent: number | null;
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly created: string;
  readonly scope: number | null;
  readonly properties: string;
}

export interface NewWeb {
  readonly site: number;
  readonly parent: number | undefined;
  readonly path: string;
  readonly title: string;
  readonly template: string;
  readonly created: string;
  /** Permissions of its own; undefined where it takes those of the web above. */
  readonly scope: number | undefined;
  readonly properties: Properties;
}

export interface WebStore {
  readonly all: () => readonly Web[];
  readonly byPath: (path: string) => Web | undefined;
  readonly byNumber: (num: number) => Web | undefined;
  /** The first web of a site collection. */
  readonly root: (site: number) => Web;
  /** The webs directly below one, by their address. */
  readonly below: (web: number) => readonly Web[];
  readonly add: (web: NewWeb) => Web;
  readonly update: (web: Web, title: string, properties: Properties) => void;
  readonly setScope: (web: number, scope: number | undefined) => void;
  /** Takes the web out of sight; its row stays, so that its number is never another's. */
  readonly remove: (web: number, at: string) => void;
  /** Webs that have not been given what every new web has. */
  readonly unfurnished: () => readonly Web[];
  readonly setFurnished: (web: number) => void;
}

/** Every web knows the permissions in force: those of the nearest web, upwards, that has its own. */
const WEBS = `
  WITH RECURSIVE inherited (num, at, scope) AS (
    SELECT num, num, scope FROM webs
    UNION ALL
    SELECT i.num, p.num, p.scope FROM inherited i JOIN webs w ON w.num = i.at
      JOIN webs p ON p.num = w.parent WHERE i.scope IS NULL
  )
  SELECT w.*, i.scope AS in_force FROM webs w JOIN inherited i ON i.num = w.num AND i.scope IS NOT NULL
    AND w.deleted IS NULL`;

const toWeb = (row: WebRow & { readonly in_force: number }): Web => ({
  num: row.num,
  site: row.site,
  parent: row.parent ?? undefined,
  path: row.path,
  webId: row.id,
  title: row.title,
  template: row.template,
  created: row.created,
  scope: row.in_force,
  ownScope: row.scope !== null,
  properties: JSON.parse(row.properties) as Properties
});

export function webStore(db: Database): WebStore {
  const many = (condition: string, ...values: readonly (string | number)[]): readonly Web[] =>
    db
      .all<WebRow & { readonly in_force: number }>(`${WEBS} AND ${condition}`, ...values)
      .map(toWeb);
  const known = (web: Web | undefined): Web => {
    if (!web) throw new Error('The data file has no such web.');
    return web;
  };
  return {
    all: () => many('TRUE ORDER BY w.num'),
    byPath: (path) => many('w.path = ?', path)[0],
    byNumber: (num) => many('w.num = ?', num)[0],
    root: (site) => known(many('w.site = ? AND w.parent IS NULL', site)[0]),
    below: (web) => many('w.parent = ? ORDER BY w.path', web),
    add: (web) => {
      const row = db.get<{ readonly num: number }>(
        `INSERT INTO webs (site, parent, path, id, title, template, created, scope, properties)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING num`,
        web.site,
        web.parent ?? null,
        web.path,
        randomUUID(),
        web.title,
        web.template,
        web.created,
        web.scope ?? null,
        JSON.stringify(web.properties)
      );
      return known(many('w.num = ?', row?.num ?? 0)[0]);
    },
    update: (web, title, properties) => {
      db.run(
        'UPDATE webs SET title = ?, properties = ? WHERE num = ?',
        title,
        JSON.stringify(properties),
        web.num
      );
    },
    setScope: (web, scope) => {
      db.run('UPDATE webs SET scope = ? WHERE num = ?', scope ?? null, web);
    },
    remove: (web, at) => {
      // The address is free again at once.
      db.run("UPDATE webs SET deleted = ?, path = '?' || num WHERE num = ?", at, web);
    },
    unfurnished: () => many('w.furnished = 0 ORDER BY w.num'),
    setFurnished: (web) => {
      db.run('UPDATE webs SET furnished = 1 WHERE num = ?', web);
    }
  };
}

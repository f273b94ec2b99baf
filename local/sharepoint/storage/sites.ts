import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Properties, Site } from './records';

interface SiteRow {
  readonly num: number;
  readonly path: string;
  readonly site_id: string;
  readonly web_id: string;
  readonly title: string;
  readonly created: string;
  readonly scope: number;
  readonly owner_group: number;
  readonly member_group: number;
  readonly visitor_group: number;
  readonly properties: string;
}

const toSite = (row: SiteRow): Site => ({
  num: row.num,
  path: row.path,
  siteId: row.site_id,
  webId: row.web_id,
  title: row.title,
  created: row.created,
  scope: row.scope,
  ownerGroup: row.owner_group,
  memberGroup: row.member_group,
  visitorGroup: row.visitor_group,
  properties: JSON.parse(row.properties) as Properties
});

export interface SiteStore {
  readonly all: () => readonly Site[];
  readonly byPath: (path: string) => Site | undefined;
  readonly byNumber: (num: number) => Site | undefined;
  /** Makes the bare site. Groups 3, 4 and 5 are its owners, visitors and members. */
  readonly add: (path: string, title: string, created: string) => Site;
  readonly update: (site: Site, title: string, properties: Properties) => void;
  /** The next id of a principal; people and groups share one row of numbers. */
  readonly takePrincipalId: (site: number) => number;
  readonly takeRoleId: (site: number) => number;
  readonly setting: (name: string, make: () => string) => string;
}

export function siteStore(db: Database): SiteStore {
  const byNumber = (num: number): Site | undefined => {
    const row = db.get<SiteRow>('SELECT * FROM sites WHERE num = ?', num);
    return row && toSite(row);
  };
  const take = (column: 'next_principal' | 'next_role', site: number): number => {
    const row = db.get<{ readonly id: number }>(
      `UPDATE sites SET ${column} = ${column} + 1 WHERE num = ? RETURNING ${column} - 1 AS id`,
      site
    );
    if (!row) throw new Error(`There is no site ${site} in the data file.`);
    return row.id;
  };
  return {
    all: () => db.all<SiteRow>('SELECT * FROM sites').map(toSite),
    byPath: (path) => {
      const row = db.get<SiteRow>('SELECT * FROM sites WHERE path = ?', path);
      return row && toSite(row);
    },
    byNumber,
    add: (path, title, created) => {
      const row = db.get<SiteRow>(
        `INSERT INTO sites (path, site_id, web_id, title, created, scope, owner_group,
           member_group, visitor_group, next_principal, next_role, properties)
         VALUES (?, ?, ?, ?, ?, 0, 3, 5, 4, 6, 1073741926, '{}') RETURNING *`,
        path,
        randomUUID(),
        randomUUID(),
        title,
        created
      );
      if (!row) throw new Error(`The site ${path} could not be made.`);
      const scope = db.get<{ readonly id: number }>(
        'INSERT INTO scopes (site) VALUES (?) RETURNING id',
        row.num
      );
      if (!scope) throw new Error(`The permissions of ${path} could not be made.`);
      db.run('UPDATE sites SET scope = ? WHERE num = ?', scope.id, row.num);
      return { ...toSite(row), scope: scope.id };
    },
    update: (site, title, properties) => {
      db.run(
        'UPDATE sites SET title = ?, properties = ? WHERE num = ?',
        title,
        JSON.stringify(properties),
        site.num
      );
    },
    takePrincipalId: (site) => take('next_principal', site),
    takeRoleId: (site) => take('next_role', site),
    setting: (name, make) => {
      const row = db.get<{ readonly value: string }>(
        'SELECT value FROM settings WHERE name = ?',
        name
      );
      if (row) return row.value;
      const value = make();
      db.run('INSERT INTO settings (name, value) VALUES (?, ?)', name, value);
      return value;
    }
  };
}

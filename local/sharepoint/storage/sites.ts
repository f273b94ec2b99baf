import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Site } from './records';

interface SiteRow {
  readonly num: number;
  readonly site_id: string;
  readonly created: string;
  readonly owner_group: number;
  readonly member_group: number;
  readonly visitor_group: number;
}

const toSite = (row: SiteRow): Site => ({
  num: row.num,
  siteId: row.site_id,
  created: row.created,
  ownerGroup: row.owner_group,
  memberGroup: row.member_group,
  visitorGroup: row.visitor_group
});

export interface SiteStore {
  readonly byNumber: (num: number) => Site;
  /** Makes a bare site collection. Groups 3, 4 and 5 are its owners, visitors and members. */
  readonly add: (created: string) => Site;
  /** The next id of a principal; people and groups share one row of numbers. */
  readonly takePrincipalId: (site: number) => number;
  readonly takeRoleId: (site: number) => number;
  readonly setting: (name: string, make: () => string) => string;
}

export function siteStore(db: Database): SiteStore {
  const take = (column: 'next_principal' | 'next_role', site: number): number => {
    const row = db.get<{ readonly id: number }>(
      `UPDATE sites SET ${column} = ${column} + 1 WHERE num = ? RETURNING ${column} - 1 AS id`,
      site
    );
    if (!row) throw new Error(`There is no site ${site} in the data file.`);
    return row.id;
  };
  return {
    byNumber: (num) => {
      const row = db.get<SiteRow>('SELECT * FROM sites WHERE num = ?', num);
      if (!row) throw new Error(`There is no site ${num} in the data file.`);
      return toSite(row);
    },
    add: (created) => {
      const row = db.get<SiteRow>(
        `INSERT INTO sites (site_id, created, owner_group, member_group, visitor_group,
           next_principal, next_role)
         VALUES (?, ?, 3, 5, 4, 6, 1073741926) RETURNING *`,
        randomUUID(),
        created
      );
      if (!row) throw new Error('A site could not be made.');
      return toSite(row);
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

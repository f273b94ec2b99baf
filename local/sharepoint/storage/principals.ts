import type { Database } from './database';
import type { Principal, PrincipalKind, Properties } from './records';

interface PrincipalRow {
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly properties: string;
}

const toPrincipal = (row: PrincipalRow): Principal => ({
  id: row.id,
  kind: row.kind,
  login: row.login,
  title: row.title,
  email: row.email,
  properties: JSON.parse(row.properties) as Properties
});

export interface PrincipalStore {
  /** Also somebody who was taken out of the site: their name stays on what they wrote. */
  readonly byId: (site: number, id: number) => Principal | undefined;
  /** One who is in the site. */
  readonly present: (site: number, id: number) => Principal | undefined;
  readonly userByLogin: (site: number, login: string) => Principal | undefined;
  readonly userByEmail: (site: number, email: string) => Principal | undefined;
  readonly groupByName: (site: number, name: string) => Principal | undefined;
  readonly users: (site: number) => readonly Principal[];
  readonly groups: (site: number) => readonly Principal[];
  /** Somebody who was taken out before comes back under their old number. */
  readonly add: (site: number, principal: Principal) => Principal;
  readonly update: (site: number, principal: Principal) => void;
  /** Takes the principal out of every group and every permission as well; a group is gone for good. */
  readonly remove: (site: number, id: number) => void;
  readonly members: (site: number, group: number) => readonly Principal[];
  readonly groupsOf: (site: number, user: number) => readonly Principal[];
  readonly join: (site: number, group: number, user: number) => void;
  readonly leave: (site: number, group: number, user: number) => void;
}

/** Taken out of the site, and kept for the sake of what they wrote. */
const GONE = "json_extract(properties, '$.gone')";

export function principalStore(db: Database): PrincipalStore {
  const one = (sql: string, ...values: readonly (string | number)[]): Principal | undefined => {
    const row = db.get<PrincipalRow>(sql, ...values);
    return row && toPrincipal(row);
  };
  const many = (sql: string, ...values: readonly (string | number)[]): Principal[] =>
    db.all<PrincipalRow>(sql, ...values).map(toPrincipal);
  return {
    byId: (site, id) => one('SELECT * FROM principals WHERE site = ? AND id = ?', site, id),
    present: (site, id) =>
      one(`SELECT * FROM principals WHERE site = ? AND id = ? AND ${GONE} IS NULL`, site, id),
    userByLogin: (site, login) =>
      one(
        `SELECT * FROM principals WHERE site = ? AND kind <> 8 AND login = ? AND ${GONE} IS NULL`,
        site,
        login
      ),
    userByEmail: (site, email) =>
      one(
        `SELECT * FROM principals WHERE site = ? AND kind = 1 AND email = ? AND ${GONE} IS NULL`,
        site,
        email
      ),
    groupByName: (site, name) =>
      one('SELECT * FROM principals WHERE site = ? AND kind = 8 AND title = ?', site, name),
    users: (site) =>
      many(
        `SELECT * FROM principals WHERE site = ? AND kind <> 8 AND ${GONE} IS NULL ORDER BY id`,
        site
      ),
    groups: (site) =>
      many('SELECT * FROM principals WHERE site = ? AND kind = 8 ORDER BY id', site),
    add: (site, principal) => {
      const added = one(
        `INSERT INTO principals (site, id, kind, login, title, email, properties)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (site, kind, login) DO UPDATE
           SET title = excluded.title, email = excluded.email, properties = excluded.properties
           WHERE ${GONE} IS NOT NULL
         RETURNING *`,
        site,
        principal.id,
        principal.kind,
        principal.login,
        principal.title,
        principal.email,
        JSON.stringify(principal.properties)
      );
      if (!added) throw new Error(`The site has ${principal.login} already.`);
      return added;
    },
    update: (site, principal) => {
      db.run(
        `UPDATE principals SET login = ?, title = ?, email = ?, properties = ?
         WHERE site = ? AND id = ?`,
        principal.login,
        principal.title,
        principal.email,
        JSON.stringify(principal.properties),
        site,
        principal.id
      );
    },
    remove: (site, id) => {
      db.run('DELETE FROM principals WHERE site = ? AND id = ? AND kind = 8', site, id);
      db.run(
        "UPDATE principals SET properties = json_set(properties, '$.gone', 1) WHERE site = ? AND id = ?",
        site,
        id
      );
      db.run(
        'DELETE FROM group_members WHERE site = ? AND (group_id = ? OR user_id = ?)',
        site,
        id,
        id
      );
      db.run(
        'DELETE FROM role_assignments WHERE principal = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)',
        id,
        site
      );
    },
    members: (site, group) =>
      many(
        `SELECT p.* FROM principals p JOIN group_members m ON m.site = p.site AND m.user_id = p.id
         WHERE p.site = ? AND m.group_id = ? ORDER BY p.id`,
        site,
        group
      ),
    groupsOf: (site, user) =>
      many(
        `SELECT p.* FROM principals p JOIN group_members m ON m.site = p.site AND m.group_id = p.id
         WHERE p.site = ? AND m.user_id = ? ORDER BY p.id`,
        site,
        user
      ),
    join: (site, group, user) => {
      db.run(
        'INSERT OR IGNORE INTO group_members (site, group_id, user_id) VALUES (?, ?, ?)',
        site,
        group,
        user
      );
    },
    leave: (site, group, user) => {
      db.run(
        'DELETE FROM group_members WHERE site = ? AND group_id = ? AND user_id = ?',
        site,
        group,
        user
      );
    }
  };
}

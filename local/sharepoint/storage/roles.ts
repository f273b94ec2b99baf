import type { Database } from './database';
import type { Assignment, Role } from './records';
import { scopeStore, type ScopeStore } from './scopes';

interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly hidden: number;
  readonly position: number;
  readonly kind: number;
  readonly high: number;
  readonly low: number;
}

const LOW = 0xffffffffn;
const toRole = (row: RoleRow): Role => ({
  id: row.id,
  name: row.name,
  description: row.description,
  hidden: row.hidden === 1,
  position: row.position,
  kind: row.kind,
  mask: (BigInt(row.high) << 32n) | BigInt(row.low)
});

/** Permission levels, and who has which within a scope (a web, list or item of its own rights). */
export interface RoleStore extends ScopeStore {
  readonly all: (site: number) => readonly Role[];
  readonly byId: (site: number, id: number) => Role | undefined;
  readonly byName: (site: number, name: string) => Role | undefined;
  readonly save: (site: number, role: Role) => void;
  readonly remove: (site: number, id: number) => void;
  readonly assignments: (scope: number) => readonly Assignment[];
  readonly assign: (scope: number, principal: number, role: number) => void;
  readonly unassign: (scope: number, principal: number, role: number | undefined) => void;
}

export function roleStore(db: Database): RoleStore {
  const one = (sql: string, ...values: readonly (string | number)[]): Role | undefined => {
    const row = db.get<RoleRow>(sql, ...values);
    return row && toRole(row);
  };
  return {
    ...scopeStore(db),
    all: (site) =>
      db.all<RoleRow>('SELECT * FROM roles WHERE site = ? ORDER BY position, id', site).map(toRole),
    byId: (site, id) => one('SELECT * FROM roles WHERE site = ? AND id = ?', site, id),
    byName: (site, name) => one('SELECT * FROM roles WHERE site = ? AND name = ?', site, name),
    save: (site, role) => {
      db.run(
        `INSERT OR REPLACE INTO roles (site, id, name, description, hidden, position, kind, high, low)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        site,
        role.id,
        role.name,
        role.description,
        role.hidden ? 1 : 0,
        role.position,
        role.kind,
        Number(role.mask >> 32n),
        Number(role.mask & LOW)
      );
    },
    remove: (site, id) => {
      db.run('DELETE FROM roles WHERE site = ? AND id = ?', site, id);
      db.run(
        'DELETE FROM role_assignments WHERE role = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)',
        id,
        site
      );
    },
    assignments: (scope) =>
      db.all<Assignment>(
        'SELECT principal, role FROM role_assignments WHERE scope = ? ORDER BY principal, role',
        scope
      ),
    assign: (scope, principal, role) => {
      db.run(
        'INSERT OR IGNORE INTO role_assignments (scope, principal, role) VALUES (?, ?, ?)',
        scope,
        principal,
        role
      );
    },
    unassign: (scope, principal, role) => {
      if (role === undefined) {
        db.run('DELETE FROM role_assignments WHERE scope = ? AND principal = ?', scope, principal);
      } else {
        db.run(
          'DELETE FROM role_assignments WHERE scope = ? AND principal = ? AND role = ?',
          scope,
          principal,
          role
        );
      }
    }
  };
}

import type { Database } from './database';
import type { Field, FieldType, Properties } from './records';

interface FieldRow {
  readonly id: string;
  readonly position: number;
  readonly internal_name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly properties: string;
}

const toField = (row: FieldRow): Field => ({
  id: row.id,
  position: row.position,
  internalName: row.internal_name,
  title: row.title,
  type: row.type,
  properties: JSON.parse(row.properties) as Properties
});

export interface FieldStore {
  /** The columns of a list (or web) in their order. Kept in memory until one of them changes. */
  readonly all: (owner: number) => readonly Field[];
  readonly save: (owner: number, field: Omit<Field, 'position'>) => void;
  readonly remove: (owner: number, id: string) => void;
  /** Forgets what is kept in memory: a transaction was rolled back. */
  readonly forget: () => void;
}

/** Where columns are kept, and what they belong to. */
interface Kept {
  readonly table: 'fields' | 'site_columns';
  readonly owner: 'list' | 'web';
}
export const listColumns: Kept = { table: 'fields', owner: 'list' };
export const webColumns: Kept = { table: 'site_columns', owner: 'web' };

export function fieldStore(db: Database, { table, owner }: Kept): FieldStore {
  const kept = new Map<number, readonly Field[]>();
  return {
    all: (list) => {
      const known = kept.get(list);
      if (known) return known;
      const fields = db
        .all<FieldRow>(`SELECT * FROM ${table} WHERE ${owner} = ? ORDER BY position`, list)
        .map(toField);
      kept.set(list, fields);
      return fields;
    },
    save: (list, field) => {
      kept.delete(list);
      db.run(
        `INSERT INTO ${table} (${owner}, id, position, internal_name, title, type, properties)
         VALUES (?1, ?2, (SELECT COUNT(*) FROM ${table} WHERE ${owner} = ?1), ?3, ?4, ?5, ?6)
         ON CONFLICT (${owner}, id) DO UPDATE SET title = ?4, type = ?5, properties = ?6`,
        list,
        field.id,
        field.internalName,
        field.title,
        field.type,
        JSON.stringify(field.properties)
      );
    },
    remove: (list, id) => {
      kept.delete(list);
      db.run(`DELETE FROM ${table} WHERE ${owner} = ? AND id = ?`, list, id);
    },
    forget: () => kept.clear()
  };
}

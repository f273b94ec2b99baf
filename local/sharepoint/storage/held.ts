import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import type { Properties } from './records';

/** A site collection, one of its webs or one of that web's lists: what holds receivers and actions. */
export interface Holder {
  readonly site: number;
  readonly web: number | undefined;
  readonly list: number | undefined;
}

/** An event receiver or a custom action. */
export interface Held {
  readonly id: string;
  readonly properties: Properties;
}

export interface HeldStore {
  /** Those of one holder, in the order in which they were made. */
  readonly all: (holder: Holder) => readonly Held[];
  readonly add: (holder: Holder, properties: Properties) => Held;
  readonly update: (id: string, properties: Properties) => void;
  readonly remove: (id: string) => void;
}

interface Row {
  readonly id: string;
  readonly properties: string;
}

export function heldStore(
  db: Database,
  table: 'event_receivers' | 'user_custom_actions'
): HeldStore {
  return {
    all: ({ site, web, list }) =>
      db
        .all<Row>(
          `SELECT id, properties FROM ${table} WHERE site = ? AND web IS ? AND list IS ? ORDER BY rowid`,
          site,
          web ?? null,
          list ?? null
        )
        .map(({ id, properties }) => ({ id, properties: JSON.parse(properties) as Properties })),
    add: ({ site, web, list }, properties) => {
      const id = randomUUID();
      db.run(
        `INSERT INTO ${table} (id, site, web, list, properties) VALUES (?, ?, ?, ?, ?)`,
        id,
        site,
        web ?? null,
        list ?? null,
        JSON.stringify(properties)
      );
      return { id, properties };
    },
    update: (id, properties) => {
      db.run(`UPDATE ${table} SET properties = ? WHERE id = ?`, JSON.stringify(properties), id);
    },
    remove: (id) => {
      db.run(`DELETE FROM ${table} WHERE id = ?`, id);
    }
  };
}

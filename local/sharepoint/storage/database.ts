import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { migrations } from './schema';

export type SqlValue = string | number | null | Uint8Array;

/** The one place that speaks to SQLite. Statements are prepared once and kept. */
export interface Database {
  readonly all: <Row>(sql: string, ...values: readonly SqlValue[]) => Row[];
  readonly get: <Row>(sql: string, ...values: readonly SqlValue[]) => Row | undefined;
  readonly run: (sql: string, ...values: readonly SqlValue[]) => number;
  readonly exec: (sql: string) => void;
  /** Runs `work` as one transaction: all of it, or, when it throws, nothing of it. */
  readonly transaction: <T>(kind: 'read' | 'write', work: () => T) => T;
  /**
   * Lets several transactions reach the disk together, when `work` is done: still one by one, and
   * none acknowledged before. What follows in the WAL takes what stood before it along.
   */
  readonly flushedTogether: <T>(work: () => T) => T;
  readonly close: () => void;
}

export class DataFileTooNew extends Error {
  public readonly name = 'DataFileTooNew';
  public constructor(file: string, version: number) {
    super(
      `The data file ${file} was written by a later version (schema ${version}, this program ` +
        `knows ${migrations.length}). Start the later version, or choose another data folder.`
    );
  }
}

/**
 * Opens (and creates, with its folder) the data file.
 * WAL with synchronous FULL: a commit that was answered is on the disk.
 */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const connection = new DatabaseSync(file);
  connection.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;'
  );
  migrate(connection, file);

  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    // Statements of queries differ by filter; keep the memory of a long run bounded.
    if (statements.size >= 500) statements.clear();
    statements.set(sql, statement);
    return statement;
  };

  // A row is what its statement names: node:sqlite knows it as a record of SQLite's values alone.
  return {
    all: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      prepared(sql).all(...values) as unknown as Row[],
    get: <Row>(sql: string, ...values: readonly SqlValue[]) =>
      prepared(sql).get(...values) as unknown as Row | undefined,
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    exec: (sql) => connection.exec(sql),
    transaction: (kind, work) => {
      connection.exec(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        if (connection.isTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },
    flushedTogether: (work) => {
      connection.exec('PRAGMA synchronous = NORMAL');
      try {
        return work();
      } finally {
        // SQLite changes it outside transactions only: one left open must not keep it NORMAL.
        if (connection.isTransaction) connection.exec('ROLLBACK');
        connection.exec('PRAGMA synchronous = FULL');
        connection.exec("UPDATE settings SET value = value + 1 WHERE name = 'flushes'");
      }
    },
    close: () => connection.close()
  };
}

function migrate(connection: DatabaseSync, file: string): void {
  const row = connection.prepare('PRAGMA user_version').get() as unknown as {
    readonly user_version: number;
  };
  if (row.user_version > migrations.length) {
    connection.close();
    throw new DataFileTooNew(file, row.user_version);
  }
  migrations.slice(row.user_version).forEach((sql, offset) => {
    const version = row.user_version + offset + 1;
    connection.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${version}; COMMIT;`);
  });
}

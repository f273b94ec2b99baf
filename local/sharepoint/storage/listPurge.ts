import type { ContentStore } from './contents';
import type { Database } from './database';

/** Every table whose rows belong to a list names it in a column of numbers called `list`. */
const TABLES = `
  SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
  WHERE m.type = 'table' AND c.name = 'list' AND c.type = 'INTEGER'`;

/** Columns that hold the number of bytes in the content store. */
const HELD = `
  SELECT content FROM items WHERE list = ?1 AND content IS NOT NULL
  UNION SELECT content FROM item_versions WHERE list = ?1 AND content IS NOT NULL
  UNION SELECT content FROM attachments WHERE list = ?1
  UNION SELECT content FROM uploads WHERE list = ?1
  UNION SELECT c.content FROM bin_contents c JOIN bin b ON b.id = c.bin WHERE b.list = ?1`;

const SCOPES = `
  SELECT scope FROM items WHERE list = ?1 AND scope IS NOT NULL
  UNION SELECT scope FROM lists WHERE num = ?1 AND scope IS NOT NULL`;

/** Removes a list for good: its rows in every table, its permissions, its indexes and its bytes. */
export function purgeList(db: Database, contents: ContentStore, list: number): void {
  const held = db.all<{ readonly content: number }>(HELD, list);
  for (const { scope } of db.all<{ readonly scope: number }>(SCOPES, list)) {
    db.run('DELETE FROM role_assignments WHERE scope = ?', scope);
    db.run('DELETE FROM scopes WHERE id = ?', scope);
  }
  db.run('DELETE FROM bin_contents WHERE bin IN (SELECT id FROM bin WHERE list = ?)', list);
  for (const { name } of db.all<{ readonly name: string }>(TABLES)) {
    db.run(`DELETE FROM "${name}" WHERE list = ?`, list);
  }
  db.run('DELETE FROM lists WHERE num = ?', list);
  const indexes = db.all<{ readonly name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE ? ESCAPE '\\'",
    `item\\_${list}\\_%`
  );
  for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`);
  contents.removeUnused(held.map(({ content }) => content));
}

import { DatabaseSync } from 'node:sqlite';

/** What may never be found in a data file, each a query for whatever is only half there. */
const HALVES: Readonly<Record<string, string>> = {
  'an item without the row of its version': `
    SELECT i.list, i.id FROM items i LEFT JOIN item_versions v
      ON v.list = i.list AND v.item = i.id AND v.version = i.major
    WHERE v.item IS NULL OR v.data <> i.data`,
  'a version without its item': `
    SELECT v.list, v.item FROM item_versions v LEFT JOIN items i ON i.list = v.list AND i.id = v.item
    WHERE i.id IS NULL`,
  'an item that is not written down once a write in the change log': `
    SELECT i.list, i.id, i.version FROM items i JOIN lists l ON l.num = i.list
    WHERE l.title IN ('Ledger', 'Papers') AND i.kind = 0 AND i.version <> (
      SELECT COUNT(*) FROM changes c
      WHERE c.list = l.id AND c.item = i.id AND c.object = 'item' AND c.change IN (1, 2))`,
  'a change of an item that is not there and was never deleted': `
    SELECT c.id FROM changes c JOIN lists l ON l.id = c.list
    LEFT JOIN items i ON i.list = l.num AND i.id = c.item
    WHERE c.object = 'item' AND c.change IN (1, 2) AND i.id IS NULL AND NOT EXISTS (
      SELECT 1 FROM changes d
      WHERE d.list = c.list AND d.item = c.item AND d.object = 'item' AND d.change = 3)`,
  'a list whose ItemCount is not the number of its rows': `
    SELECT l.num, l.item_count FROM lists l
    WHERE l.item_count <> (SELECT COUNT(*) FROM items i WHERE i.list = l.num)`,
  'bytes that are fewer than their size': `
    SELECT c.id FROM contents c
    WHERE c.size <> (SELECT COALESCE(SUM(length(k.bytes)), 0) FROM content_chunks k WHERE k.content = c.id)`,
  'a file whose Length is not that of its bytes': `
    SELECT i.list, i.id FROM items i LEFT JOIN contents c ON c.id = i.content
    WHERE i.content IS NOT NULL AND i.size IS NOT c.size`,
  'bytes of no content': `
    SELECT k.content FROM content_chunks k LEFT JOIN contents c ON c.id = k.content WHERE c.id IS NULL`
};

/** Opens a data file beside its server, and names what is broken or only half in it. */
export function halvesIn(dataFile: string): readonly string[] {
  const db = new DatabaseSync(dataFile, { readOnly: true });
  try {
    const check = db
      .prepare('PRAGMA integrity_check')
      .all()
      .map(({ integrity_check: said }) => said);
    const broken = check[0] === 'ok' ? [] : [`integrity_check: ${check.join('; ')}`];
    const halves = Object.entries(HALVES).flatMap(([what, sql]) => {
      const found = db.prepare(sql).all();
      return found.length === 0 ? [] : [`${what}: ${JSON.stringify(found.slice(0, 5))}`];
    });
    return [...broken, ...halves];
  } finally {
    db.close();
  }
}

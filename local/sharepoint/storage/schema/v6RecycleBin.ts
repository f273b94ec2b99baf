/**
 * The recycle bin is read from: what a thing is there, where it stood, and its bytes, so that they
 * are freed with the last that holds them. What was deleted, and not recycled, is kept no longer.
 */
export const recycleBin = `
CREATE INDEX items_by_content ON items (content) WHERE content IS NOT NULL;
CREATE INDEX attachments_by_content ON attachments (content);

ALTER TABLE bin ADD COLUMN kind INTEGER NOT NULL DEFAULT 3;
ALTER TABLE bin ADD COLUMN stage INTEGER NOT NULL DEFAULT 1;
ALTER TABLE bin ADD COLUMN dir TEXT NOT NULL DEFAULT '';
ALTER TABLE bin ADD COLUMN leaf TEXT NOT NULL DEFAULT '';
ALTER TABLE bin ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
CREATE INDEX bin_of_site ON bin (site, deleted);

CREATE TABLE bin_contents (
  bin TEXT NOT NULL,
  content INTEGER NOT NULL,
  PRIMARY KEY (bin, content)
) STRICT;
CREATE INDEX bin_contents_by_content ON bin_contents (content);

DELETE FROM bin WHERE recycled = 0 AND object <> 'list';
UPDATE bin SET data = '[' || data || ']' WHERE object = 'item' AND json_type(data) = 'object';
INSERT OR IGNORE INTO bin_contents
  SELECT b.id, j.value FROM bin b, json_tree(b.data) j
  WHERE j.key = 'content' AND j.type = 'integer';

UPDATE bin SET
  kind = CASE object WHEN 'list' THEN 4 WHEN 'attachment' THEN 7 ELSE
    CASE json_extract(data, '$[0].item.place.kind')
      WHEN 'file' THEN 1 WHEN 'folder' THEN 5 ELSE 3 END END,
  leaf = CASE object WHEN 'list' THEN (SELECT url FROM lists WHERE num = bin.list)
    WHEN 'attachment' THEN title
    ELSE coalesce(json_extract(data, '$[0].item.place.name'), item || '_.000') END,
  dir = ltrim(coalesce(json_extract(data, '$[0].item.place.dir'),
    (SELECT w.path || CASE WHEN l.template = 100 THEN '/Lists' ELSE '' END
       || CASE WHEN bin.object = 'list' THEN '' ELSE '/' || l.url END
       || CASE WHEN bin.object = 'attachment' THEN '/Attachments/' || bin.item ELSE '' END
     FROM lists l JOIN webs w ON w.num = l.web WHERE l.num = bin.list)), '/'),
  size = coalesce(json_extract(data, '$[0].item.place.size'), length(data));

DELETE FROM contents WHERE id NOT IN (
  SELECT content FROM items WHERE content IS NOT NULL
  UNION SELECT content FROM item_versions WHERE content IS NOT NULL
  UNION SELECT content FROM attachments
  UNION SELECT content FROM uploads
  UNION SELECT content FROM bin_contents);
DELETE FROM content_chunks WHERE content NOT IN (SELECT id FROM contents);
`;

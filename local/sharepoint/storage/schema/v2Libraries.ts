/**
 * Libraries: files and folders, their bytes and uploads. `major` (what people see) parts from `version`
 * (what ETags count): they differ once something is written without a new version.
 */
export const libraries = `
ALTER TABLE items ADD COLUMN major INTEGER NOT NULL DEFAULT 1;
UPDATE items SET major = version;
ALTER TABLE items ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN dir TEXT COLLATE NOCASE;
ALTER TABLE items ADD COLUMN leaf TEXT COLLATE NOCASE;
ALTER TABLE items ADD COLUMN content INTEGER;
ALTER TABLE items ADD COLUMN content_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN comment TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX items_by_place ON items (list, dir, leaf) WHERE leaf IS NOT NULL;
CREATE INDEX items_by_unique_id ON items (unique_id);

ALTER TABLE item_versions ADD COLUMN content INTEGER;
ALTER TABLE item_versions ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item_versions ADD COLUMN comment TEXT NOT NULL DEFAULT '';
CREATE INDEX item_versions_by_content ON item_versions (content) WHERE content IS NOT NULL;

CREATE TABLE contents (id INTEGER PRIMARY KEY, size INTEGER NOT NULL) STRICT;

CREATE TABLE content_chunks (
  content INTEGER NOT NULL,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (content, position)
) STRICT;

CREATE TABLE uploads (
  id TEXT NOT NULL,
  list INTEGER NOT NULL,
  item INTEGER NOT NULL,
  person INTEGER NOT NULL,
  content INTEGER NOT NULL,
  started TEXT NOT NULL,
  PRIMARY KEY (id, list, item)
) STRICT;
`;

/**
 * The data file. `PRAGMA user_version` holds the schema version; a migration is one entry of
 * `migrations`, run in order inside one transaction when an older file is opened.
 *
 * `items.data` holds the columns of an item as JSON, typed as SharePoint types them: text and
 * choices as strings, dates as UTC text (sorts as time does), people as ids, several values as
 * arrays. Indexed columns have an SQLite index on the expression (see items.ts).
 * A file or folder is an item with a `dir` (server-relative) and a `leaf`; `kind` is FSObjType.
 */
export const migrations: readonly string[] = [
  `
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

INSERT INTO settings VALUES ('flushes', '0');

CREATE TABLE scopes (id INTEGER PRIMARY KEY, site INTEGER NOT NULL) STRICT;

CREATE TABLE sites (
  num INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE COLLATE NOCASE,
  site_id TEXT NOT NULL,
  web_id TEXT NOT NULL,
  title TEXT NOT NULL,
  created TEXT NOT NULL,
  scope INTEGER NOT NULL,
  owner_group INTEGER NOT NULL,
  member_group INTEGER NOT NULL,
  visitor_group INTEGER NOT NULL,
  next_principal INTEGER NOT NULL,
  next_role INTEGER NOT NULL,
  properties TEXT NOT NULL
) STRICT;

CREATE TABLE principals (
  site INTEGER NOT NULL,
  id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  login TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL COLLATE NOCASE,
  email TEXT NOT NULL COLLATE NOCASE,
  properties TEXT NOT NULL,
  PRIMARY KEY (site, id),
  UNIQUE (site, kind, login)
) STRICT;

CREATE TABLE group_members (
  site INTEGER NOT NULL,
  group_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  PRIMARY KEY (site, group_id, user_id)
) STRICT;

CREATE TABLE roles (
  site INTEGER NOT NULL,
  id INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  description TEXT,
  hidden INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  high INTEGER NOT NULL,
  low INTEGER NOT NULL,
  PRIMARY KEY (site, id)
) STRICT;

CREATE TABLE role_assignments (
  scope INTEGER NOT NULL,
  principal INTEGER NOT NULL,
  role INTEGER NOT NULL,
  PRIMARY KEY (scope, principal, role)
) STRICT;

CREATE TABLE lists (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  site INTEGER NOT NULL,
  title TEXT NOT NULL COLLATE NOCASE,
  url TEXT NOT NULL COLLATE NOCASE,
  folder_id TEXT NOT NULL,
  template INTEGER NOT NULL,
  author INTEGER NOT NULL,
  created TEXT NOT NULL,
  scope INTEGER,
  next_item INTEGER NOT NULL,
  item_count INTEGER NOT NULL,
  version INTEGER NOT NULL,
  item_modified TEXT NOT NULL,
  item_deleted TEXT NOT NULL,
  deleted TEXT,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX lists_of_site ON lists (site, title);

CREATE TABLE fields (
  list INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  internal_name TEXT NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  properties TEXT NOT NULL,
  PRIMARY KEY (list, id),
  UNIQUE (list, internal_name)
) STRICT;

CREATE TABLE views (
  list INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  is_default INTEGER NOT NULL,
  fields TEXT NOT NULL,
  properties TEXT NOT NULL,
  PRIMARY KEY (list, id)
) STRICT;

CREATE TABLE items (
  list INTEGER NOT NULL,
  id INTEGER NOT NULL,
  unique_id TEXT NOT NULL,
  guid TEXT NOT NULL,
  version INTEGER NOT NULL,
  author INTEGER NOT NULL,
  editor INTEGER NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  scope INTEGER,
  data TEXT NOT NULL,
  PRIMARY KEY (list, id)
) STRICT;

CREATE TABLE item_versions (
  list INTEGER NOT NULL,
  item INTEGER NOT NULL,
  version INTEGER NOT NULL,
  editor INTEGER NOT NULL,
  modified TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (list, item, version)
) STRICT;

CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  site INTEGER NOT NULL,
  list TEXT,
  object TEXT NOT NULL,
  change INTEGER NOT NULL,
  item INTEGER,
  unique_id TEXT,
  editor INTEGER NOT NULL,
  time TEXT NOT NULL
) STRICT;
CREATE INDEX changes_of_list ON changes (list, id);

CREATE TABLE bin (
  id TEXT PRIMARY KEY,
  site INTEGER NOT NULL,
  object TEXT NOT NULL,
  list INTEGER NOT NULL,
  item INTEGER,
  title TEXT NOT NULL,
  recycled INTEGER NOT NULL,
  author INTEGER NOT NULL,
  deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
`,
  // Libraries: files and folders, their bytes and uploads. `major` (what people see) parts from
  // `version` (what ETags count): they differ once something is written without a new version.
  `
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
`,
  // Files attached to items; an item counts its own, so that a page of thousands need not ask.
  `
ALTER TABLE items ADD COLUMN attachments INTEGER NOT NULL DEFAULT 0;

CREATE TABLE attachments (
  list INTEGER NOT NULL,
  item INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content INTEGER NOT NULL,
  PRIMARY KEY (list, item, name)
) STRICT;
`
];

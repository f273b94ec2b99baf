/** Sites, people, roles, lists with their columns, views and items, the change log and the bin. */
export const lists = `
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
`;

/**
 * A site collection parts from its webs: the site keeps people, groups and levels, a web its address,
 * lists and permissions. The first web of a site takes over the site's number, so that the lists keep
 * theirs.
 */
export const webs = `
CREATE TABLE webs (
  num INTEGER PRIMARY KEY,
  site INTEGER NOT NULL,
  parent INTEGER,
  path TEXT NOT NULL UNIQUE COLLATE NOCASE,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  template TEXT NOT NULL,
  created TEXT NOT NULL,
  scope INTEGER,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX webs_of_site ON webs (site, parent);

INSERT INTO webs
  SELECT num, num, NULL, path, web_id, title, 'STS#3', created, scope, properties FROM sites;

CREATE TABLE collections (
  num INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL,
  created TEXT NOT NULL,
  owner_group INTEGER NOT NULL,
  member_group INTEGER NOT NULL,
  visitor_group INTEGER NOT NULL,
  next_principal INTEGER NOT NULL,
  next_role INTEGER NOT NULL
) STRICT;
INSERT INTO collections
  SELECT num, site_id, created, owner_group, member_group, visitor_group, next_principal, next_role
  FROM sites;
DROP TABLE sites;
ALTER TABLE collections RENAME TO sites;

ALTER TABLE lists RENAME COLUMN site TO web;

ALTER TABLE changes ADD COLUMN web INTEGER;
UPDATE changes SET web = site;
ALTER TABLE changes ADD COLUMN key TEXT;
ALTER TABLE bin ADD COLUMN web INTEGER;
UPDATE bin SET web = site;
`;

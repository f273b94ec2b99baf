/** Columns and content types of a web (list 0), and content types that a list has as its own. */
export const columns = `
CREATE TABLE site_columns (
  web INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  internal_name TEXT NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  properties TEXT NOT NULL,
  PRIMARY KEY (web, id),
  UNIQUE (web, internal_name)
) STRICT;

CREATE TABLE content_types (
  web INTEGER NOT NULL,
  list INTEGER NOT NULL,
  id TEXT NOT NULL COLLATE NOCASE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  properties TEXT NOT NULL,
  links TEXT NOT NULL,
  PRIMARY KEY (web, list, id)
) STRICT;
`;

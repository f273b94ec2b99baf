/**
 * What webs hold beside their lists: event receivers and custom actions (of a site, a web or a list),
 * links of the navigation, features switched on. A web that is deleted keeps its row, so that its
 * number, which lists and changes carry, is never given to another; `furnished` says that a web has
 * been given the libraries that every new one has.
 */
export const webContents = `
ALTER TABLE webs ADD COLUMN deleted TEXT;
ALTER TABLE webs ADD COLUMN furnished INTEGER NOT NULL DEFAULT 0;

CREATE TABLE event_receivers (
  id TEXT PRIMARY KEY,
  site INTEGER NOT NULL,
  web INTEGER,
  list INTEGER,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX event_receivers_of_site ON event_receivers (site, web, list);

CREATE TABLE user_custom_actions (
  id TEXT PRIMARY KEY,
  site INTEGER NOT NULL,
  web INTEGER,
  list INTEGER,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX user_custom_actions_of_site ON user_custom_actions (site, web, list);

CREATE TABLE navigation_nodes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  web INTEGER NOT NULL,
  parent INTEGER NOT NULL,
  position INTEGER NOT NULL,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX navigation_nodes_of_web ON navigation_nodes (web, parent, position);
INSERT INTO sqlite_sequence (name, seq) VALUES ('navigation_nodes', 2000);

CREATE TABLE features (
  site INTEGER NOT NULL,
  web INTEGER NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (site, web, id)
) STRICT;
`;

/** Files attached to items; an item counts its own, so that a page of thousands need not ask. */
export const attachments = `
ALTER TABLE items ADD COLUMN attachments INTEGER NOT NULL DEFAULT 0;

CREATE TABLE attachments (
  list INTEGER NOT NULL,
  item INTEGER NOT NULL,
  name TEXT NOT NULL COLLATE NOCASE,
  content INTEGER NOT NULL,
  PRIMARY KEY (list, item, name)
) STRICT;
`;

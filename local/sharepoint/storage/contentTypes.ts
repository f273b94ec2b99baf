import type { Database } from './database';
import type { Properties } from './records';

/** A column of a content type, by internal name and id. */
export interface FieldLink {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly hidden: boolean;
}

export interface ContentType {
  /** "0x0101…": the id of what it is made from, and its own. */
  readonly id: string;
  readonly name: string;
  readonly properties: Properties;
  /** All its columns, those of what it is made from included. */
  readonly links: readonly FieldLink[];
}

interface ContentTypeRow {
  readonly id: string;
  readonly name: string;
  readonly properties: string;
  readonly links: string;
}

const toContentType = (row: ContentTypeRow): ContentType => ({
  id: row.id,
  name: row.name,
  properties: JSON.parse(row.properties) as Properties,
  links: JSON.parse(row.links) as readonly FieldLink[]
});

/** The web's own content types belong to list 0. */
export interface ContentTypeStore {
  readonly all: (web: number, list: number) => readonly ContentType[];
  /** Adds a content type after the others, or changes the one with this id. */
  readonly save: (web: number, list: number, contentType: ContentType) => void;
  readonly remove: (web: number, list: number, id: string) => void;
}

export const contentTypeStore = (db: Database): ContentTypeStore => ({
  all: (web, list) =>
    db
      .all<ContentTypeRow>(
        'SELECT * FROM content_types WHERE web = ? AND list = ? ORDER BY position',
        web,
        list
      )
      .map(toContentType),
  save: (web, list, { id, name, properties, links }) => {
    db.run(
      `INSERT INTO content_types (web, list, id, position, name, properties, links)
       VALUES (?1, ?2, ?3, (SELECT COALESCE(MAX(position), 0) + 1 FROM content_types
         WHERE web = ?1 AND list = ?2), ?4, ?5, ?6)
       ON CONFLICT (web, list, id) DO UPDATE SET name = ?4, properties = ?5, links = ?6`,
      web,
      list,
      id,
      name,
      JSON.stringify(properties),
      JSON.stringify(links)
    );
  },
  remove: (web, list, id) => {
    db.run('DELETE FROM content_types WHERE web = ? AND list = ? AND id = ?', web, list, id);
  }
});

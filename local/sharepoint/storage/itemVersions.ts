import type { ContentStore } from './contents';
import type { Database } from './database';
import type { Item, ItemData, ItemVersion } from './records';

interface VersionRow {
  /** The table's `version` is the major one, by which the history goes. */
  readonly version: number;
  readonly editor: number;
  readonly modified: string;
  readonly content: number | null;
  readonly size: number;
  readonly comment: string;
  readonly data: string;
}

export interface VersionStore {
  /** Newest first. */
  readonly versions: (list: number, id: number) => readonly ItemVersion[];
  /** The item as it is now becomes the version of its number; those beyond `keep` are dropped. */
  readonly keepVersion: (list: number, item: Item, keep: number) => void;
  readonly removeVersion: (list: number, id: number, major: number) => void;
  /** Takes it out of the history; its bytes stay, for the bin. */
  readonly takeOutVersion: (list: number, id: number, major: number) => void;
  /** Puts a version that was taken out back into the history. */
  readonly addVersion: (list: number, id: number, version: ItemVersion) => void;
}

export function versionStore(db: Database, contents: ContentStore): VersionStore {
  /** Bytes go with the last that holds them. */
  const dropUnused = (held: readonly { readonly content: number | null }[]): void =>
    contents.removeUnused(held.flatMap(({ content }) => (content === null ? [] : [content])));
  const remove = (condition: string, ...values: readonly number[]): void => {
    const held = db.all<{ readonly content: number | null }>(
      `DELETE FROM item_versions WHERE ${condition} RETURNING content`,
      ...values
    );
    dropUnused(held);
  };
  return {
    versions: (list, id) =>
      db
        .all<VersionRow>(
          'SELECT * FROM item_versions WHERE list = ? AND item = ? ORDER BY version DESC',
          list,
          id
        )
        .map((row) => ({
          major: row.version,
          editor: row.editor,
          modified: row.modified,
          content: row.content ?? undefined,
          size: row.size,
          comment: row.comment,
          data: JSON.parse(row.data) as ItemData
        })),
    keepVersion: (list, item, keep) => {
      const file = item.place?.kind === 'file' ? item.place : undefined;
      // Replaced bytes of the same version (no versioning, or none asked for) are no one's now.
      const before = db.all<{ readonly content: number | null }>(
        'SELECT content FROM item_versions WHERE list = ? AND item = ? AND version = ?',
        list,
        item.id,
        item.major
      );
      db.run(
        `INSERT OR REPLACE INTO item_versions
           (list, item, version, editor, modified, content, size, comment, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        list,
        item.id,
        item.major,
        item.editor,
        item.modified,
        file?.content ?? null,
        file?.size ?? 0,
        file?.comment ?? '',
        JSON.stringify(item.data)
      );
      dropUnused(before);
      remove('list = ? AND item = ? AND version <= ?', list, item.id, item.major - keep);
    },
    removeVersion: (list, id, major) =>
      remove('list = ? AND item = ? AND version = ?', list, id, major),
    takeOutVersion: (list, id, major) => {
      db.run(
        'DELETE FROM item_versions WHERE list = ? AND item = ? AND version = ?',
        list,
        id,
        major
      );
    },
    addVersion: (list, id, version) => {
      db.run(
        `INSERT INTO item_versions
           (list, item, version, editor, modified, content, size, comment, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        list,
        id,
        version.major,
        version.editor,
        version.modified,
        version.content ?? null,
        version.size,
        version.comment,
        JSON.stringify(version.data)
      );
    }
  };
}

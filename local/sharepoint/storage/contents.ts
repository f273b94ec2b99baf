import type { Database } from './database';
import type { Upload } from './records';

/** Bytes are kept in rows of this size, so that none outgrows SQLite's memory for a row. */
const ROW = 1024 * 1024;

/** The bytes of files, apart from what is known of them. */
export interface ContentStore {
  /** Keeps bytes whole; gives their number. */
  readonly add: (bytes: Uint8Array) => number;
  /** Begins empty bytes, for those that come in parts; gives their number. */
  readonly begin: () => number;
  /** Adds at the end; gives the size reached. */
  readonly append: (content: number, bytes: Uint8Array) => number;
  readonly size: (content: number) => number;
  readonly read: (content: number) => Uint8Array;
  readonly remove: (content: number) => void;
  /** Removes those that no file, version, attachment, upload or entry of the bin holds. */
  readonly removeUnused: (contents: readonly number[]) => void;
  readonly upload: (id: string, list: number, item: number) => Upload | undefined;
  readonly startUpload: (upload: Omit<Upload, 'size'>, at: string) => void;
  /** Drops uploads that began before `at` and were never finished, bytes and all. */
  readonly dropUploads: (at: string) => void;
  /** Drops all uploads to an item that goes. */
  readonly dropUploadsTo: (list: number, item: number) => void;
  /** Forgets the upload; its bytes stay. */
  readonly endUpload: (upload: Upload) => void;
}

export function contentStore(db: Database): ContentStore {
  const size = (content: number): number =>
    db.get<{ readonly size: number }>('SELECT size FROM contents WHERE id = ?', content)?.size ?? 0;
  const remove = (content: number): void => {
    db.run('DELETE FROM content_chunks WHERE content = ?', content);
    db.run('DELETE FROM contents WHERE id = ?', content);
  };
  const begin = (): number => {
    const row = db.get<{ readonly id: number }>(
      'INSERT INTO contents (size) VALUES (0) RETURNING id'
    );
    if (!row) throw new Error('The bytes of a file could not be kept.');
    return row.id;
  };
  const append = (content: number, bytes: Uint8Array): number => {
    const before = size(content);
    for (let from = 0; from < bytes.length; from += ROW) {
      db.run(
        'INSERT INTO content_chunks (content, position, bytes) VALUES (?, ?, ?)',
        content,
        before + from,
        bytes.subarray(from, from + ROW)
      );
    }
    db.run('UPDATE contents SET size = ? WHERE id = ?', before + bytes.length, content);
    return before + bytes.length;
  };
  return {
    add: (bytes) => {
      const content = begin();
      append(content, bytes);
      return content;
    },
    begin,
    append,
    size,
    read: (content) =>
      Buffer.concat(
        db
          .all<{
            readonly bytes: Uint8Array;
          }>('SELECT bytes FROM content_chunks WHERE content = ? ORDER BY position', content)
          .map(({ bytes }) => bytes)
      ),
    remove,
    removeUnused: (held) => {
      for (const content of new Set(held)) {
        const used = db.get(
          `SELECT 1 FROM item_versions WHERE content = ?1
           UNION ALL SELECT 1 FROM items WHERE content = ?1
           UNION ALL SELECT 1 FROM attachments WHERE content = ?1
           UNION ALL SELECT 1 FROM bin_contents WHERE content = ?1 LIMIT 1`,
          content
        );
        if (used === undefined) remove(content);
      }
    },
    upload: (id, list, item) => {
      const row = db.get<Omit<Upload, 'size'>>(
        'SELECT id, list, item, person, content FROM uploads WHERE id = ? AND list = ? AND item = ?',
        id,
        list,
        item
      );
      return row && { ...row, size: size(row.content) };
    },
    startUpload: (upload, at) => {
      db.run(
        'INSERT INTO uploads (id, list, item, person, content, started) VALUES (?, ?, ?, ?, ?, ?)',
        upload.id,
        upload.list,
        upload.item,
        upload.person,
        upload.content,
        at
      );
    },
    dropUploads: (at) => {
      db.all<{ readonly content: number }>(
        'DELETE FROM uploads WHERE started < ? RETURNING content',
        at
      ).forEach(({ content }) => remove(content));
    },
    dropUploadsTo: (list, item) => {
      db.all<{ readonly content: number }>(
        'DELETE FROM uploads WHERE list = ? AND item = ? RETURNING content',
        list,
        item
      ).forEach(({ content }) => remove(content));
    },
    endUpload: ({ id, list, item }) => {
      db.run('DELETE FROM uploads WHERE id = ? AND list = ? AND item = ?', id, list, item);
    }
  };
}

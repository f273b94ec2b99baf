import type { ContentStore } from './contents';
import type { Database } from './database';

/** A file attached to an item of a list. */
export interface Attachment {
  readonly name: string;
  /** Its bytes in the content store. */
  readonly content: number;
}

export interface AttachmentStore {
  /** By name. */
  readonly all: (list: number, item: number) => readonly Attachment[];
  /** Of that name, whatever its case. */
  readonly byName: (list: number, item: number, name: string) => Attachment | undefined;
  readonly add: (list: number, item: number, attachment: Attachment) => void;
  /** New bytes under the same name; the old ones go. */
  readonly replace: (list: number, item: number, attachment: Attachment) => void;
  /** Takes it from the item; its bytes stay for the bin. */
  readonly remove: (list: number, item: number, name: string) => void;
}

export function attachmentStore(db: Database, contents: ContentStore): AttachmentStore {
  const SELECT = 'SELECT name, content FROM attachments WHERE list = ? AND item = ?';
  const byName = (list: number, item: number, name: string): Attachment | undefined =>
    db.get<Attachment>(`${SELECT} AND name = ?`, list, item, name);
  return {
    all: (list, item) => db.all<Attachment>(`${SELECT} ORDER BY name`, list, item),
    byName,
    add: (list, item, { name, content }) => {
      db.run(
        'INSERT INTO attachments (list, item, name, content) VALUES (?, ?, ?, ?)',
        list,
        item,
        name,
        content
      );
      db.run(
        'UPDATE items SET attachments = attachments + 1 WHERE list = ? AND id = ?',
        list,
        item
      );
    },
    replace: (list, item, { name, content }) => {
      const before = byName(list, item, name);
      db.run(
        'UPDATE attachments SET content = ? WHERE list = ? AND item = ? AND name = ?',
        content,
        list,
        item,
        name
      );
      if (before) contents.remove(before.content);
    },
    remove: (list, item, name) => {
      db.run('DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?', list, item, name);
      db.run(
        'UPDATE items SET attachments = attachments - 1 WHERE list = ? AND id = ?',
        list,
        item
      );
    }
  };
}

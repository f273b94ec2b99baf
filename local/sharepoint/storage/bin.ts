import type { Attachment } from './attachments';
import type { Database } from './database';
import type { Item, ItemVersion } from './records';

export interface Binned {
  readonly id: string;
  readonly site: number;
  readonly object: 'item' | 'list' | 'attachment';
  readonly list: number;
  readonly item?: number;
  readonly title: string;
  /** True when it was recycled and may be restored by people; false when it was deleted. */
  readonly recycled: boolean;
  readonly author: number;
  readonly deletedBy: number;
  readonly deleted: string;
  /** The item itself first; then, where it was a folder, what was in it. */
  readonly content?: readonly {
    readonly item: Item;
    readonly versions: readonly ItemVersion[];
    readonly attachments: readonly Attachment[];
  }[];
  /** What was attached to the item, where that alone went. */
  readonly attachment?: Attachment;
}

/** What was deleted is kept here whole; nothing is ever purged. */
export interface BinStore {
  readonly add: (binned: Binned) => void;
}

export function binStore(db: Database): BinStore {
  return {
    add: (binned) => {
      db.run(
        `INSERT INTO bin (id, site, object, list, item, title, recycled, author, deleted_by, deleted, data)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        binned.id,
        binned.site,
        binned.object,
        binned.list,
        binned.item ?? null,
        binned.title,
        binned.recycled ? 1 : 0,
        binned.author,
        binned.deletedBy,
        binned.deleted,
        JSON.stringify(binned.attachment ?? binned.content ?? [])
      );
    }
  };
}

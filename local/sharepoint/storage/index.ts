/** Everything that is kept, behind one seam: the rest of the server never sees SQL. */
import { attachmentStore, type AttachmentStore } from './attachments';
import { binStore, type BinStore } from './bin';
import { changeStore, type ChangeStore } from './changes';
import { contentStore, type ContentStore } from './contents';
import { openDatabase } from './database';
import { fieldStore, type FieldStore } from './fields';
import { itemStore, type ItemStore } from './items';
import { listStore, type ListStore } from './lists';
import { principalStore, type PrincipalStore } from './principals';
import { roleStore, type RoleStore } from './roles';
import { siteStore, type SiteStore } from './sites';
import { viewStore, type ViewStore } from './views';
import { webStore, type WebStore } from './webs';

export interface Storage {
  readonly sites: SiteStore;
  readonly webs: WebStore;
  readonly principals: PrincipalStore;
  readonly roles: RoleStore;
  readonly lists: ListStore;
  readonly fields: FieldStore;
  readonly views: ViewStore;
  readonly items: ItemStore;
  readonly attachments: AttachmentStore;
  readonly contents: ContentStore;
  readonly changes: ChangeStore;
  readonly bin: BinStore;
  /** One transaction: everything that `work` writes, or nothing when it throws. */
  readonly transaction: <T>(kind: 'read' | 'write', work: () => T) => T;
  /** Several transactions that reach the disk together: the parts of a batch. */
  readonly flushedTogether: <T>(work: () => T) => T;
  readonly close: () => void;
}

export function openStorage(dataFile: string): Storage {
  const db = openDatabase(dataFile);
  const fields = fieldStore(db);
  const contents = contentStore(db);
  return {
    sites: siteStore(db),
    webs: webStore(db),
    principals: principalStore(db),
    roles: roleStore(db),
    lists: listStore(db),
    fields,
    views: viewStore(db),
    items: itemStore(db, contents),
    attachments: attachmentStore(db, contents),
    contents,
    changes: changeStore(db),
    bin: binStore(db),
    transaction: (kind, work) => {
      try {
        return db.transaction(kind, work);
      } catch (error) {
        fields.forget();
        throw error;
      }
    },
    flushedTogether: db.flushedTogether,
    close: db.close
  };
}

export type { Attachment } from './attachments';
export * from './records';

/** Everything that is kept, behind one seam: the rest of the server never sees SQL. */
import { attachmentStore, type AttachmentStore } from './attachments';
import { binStore, type BinStore } from './bin';
import { changeStore, type ChangeStore } from './changes';
import { contentStore, type ContentStore } from './contents';
import { contentTypeStore, type ContentTypeStore } from './contentTypes';
import { openDatabase } from './database';
import { featureStore, type FeatureStore } from './features';
import { fieldStore, listColumns, webColumns, type FieldStore } from './fields';
import { heldStore, type HeldStore } from './held';
import { itemStore, type ItemStore } from './items';
import { listStore, type ListStore } from './lists';
import { navigationStore, type NavigationStore } from './navigation';
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
  /** Columns of a web; fields' numbers are then those of webs. */
  readonly siteColumns: FieldStore;
  readonly contentTypes: ContentTypeStore;
  readonly views: ViewStore;
  readonly items: ItemStore;
  readonly attachments: AttachmentStore;
  readonly contents: ContentStore;
  readonly changes: ChangeStore;
  readonly bin: BinStore;
  readonly eventReceivers: HeldStore;
  readonly userCustomActions: HeldStore;
  readonly navigation: NavigationStore;
  readonly features: FeatureStore;
  /** One transaction: everything that `work` writes, or nothing when it throws. */
  readonly transaction: <T>(kind: 'read' | 'write', work: () => T) => T;
  /** Several transactions that reach the disk together: the parts of a batch. */
  readonly flushedTogether: <T>(work: () => T) => T;
  readonly close: () => void;
}

/** Opens the data file, made or brought up to date where that is needed. @throws DataFileTooNew */
export function openStorage(dataFile: string): Storage {
  const db = openDatabase(dataFile);
  const fields = fieldStore(db, listColumns);
  const siteColumns = fieldStore(db, webColumns);
  const contents = contentStore(db);
  const lists = listStore(db, contents);
  return {
    sites: siteStore(db),
    webs: webStore(db),
    principals: principalStore(db),
    roles: roleStore(db),
    lists: {
      ...lists,
      // The number of a list that is gone may be given to the next.
      purge: (list) => {
        lists.purge(list);
        fields.forget();
      }
    },
    fields,
    siteColumns,
    contentTypes: contentTypeStore(db),
    views: viewStore(db),
    items: itemStore(db, contents),
    attachments: attachmentStore(db, contents),
    contents,
    changes: changeStore(db),
    bin: binStore(db, contents),
    eventReceivers: heldStore(db, 'event_receivers'),
    userCustomActions: heldStore(db, 'user_custom_actions'),
    navigation: navigationStore(db),
    features: featureStore(db),
    transaction: (kind, work) => {
      try {
        return db.transaction(kind, work);
      } catch (error) {
        fields.forget();
        siteColumns.forget();
        throw error;
      }
    },
    flushedTogether: db.flushedTogether,
    close: db.close
  };
}

export type { Attachment } from './attachments';
export type { ChangesAsked, LoggedChange, LogPosition } from './changes';
export { binnedKind, type Binned, type BinnedKind } from './bin';
export type { Held, HeldStore, Holder } from './held';
export { readToken } from './itemPaging';
export { contentsOf, type Kept, type KeptItem } from './kept';
export type { ItemPage } from './itemPages';
export type { NavigationNode } from './navigation';
export type { ContentType, FieldLink } from './contentTypes';
export * from './records';

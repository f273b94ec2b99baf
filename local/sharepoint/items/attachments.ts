import { fileUnknown } from '../files/errors';
import { demandName } from '../folders/names';
import { quoted } from '../odata/syntax';
import {
  answer,
  complex,
  deleteObject,
  done,
  reads,
  removes,
  smallCollection,
  textOf,
  writesContent,
  type Collection,
  type Content,
  type Entity,
  type Outcome,
  type Value
} from '../resource';
import { recycleAttachment } from '../recycleBin/recycle';
import type { Session } from '../session';
import type { Attachment, Item, List } from '../storage';
import { attachmentNameTaken, attachmentsDisabled } from './errors';
import { itemEtag } from './etag';
import { demandEdit } from './ownItems';
import { attachmentsDir } from './standing';
import { updateItem } from './writing';

/** The files attached to an item. Whoever may edit the item may add and remove them. */
export function attachments(session: Session, list: List, item: Item, address: string): Collection {
  const { storage } = session;
  const entity = (attachment: Attachment): Entity =>
    attachmentEntity(session, list, item, attachment, address);
  const byName = (name: string): Entity => {
    const found = storage.attachments.byName(list.num, item.id, name);
    if (!found) throw fileUnknown(`${attachmentsDir(session.web, list, item)}/${name}`);
    return entity(found);
  };
  const add = (name: string, bytes: Uint8Array): Outcome => {
    demandEdit(session, list, item);
    if (list.properties.EnableAttachments === false) throw attachmentsDisabled();
    demandName(attachmentsDir(session.web, list, item), name);
    if (storage.attachments.byName(list.num, item.id, name)) throw attachmentNameTaken(name);
    const attachment = { name, content: storage.contents.add(bytes) };
    storage.attachments.add(list.num, item.id, attachment);
    touchItem(session, list, item);
    return answer(entity(attachment));
  };
  return smallCollection(
    'SP.Attachment',
    address,
    () => storage.attachments.all(list.num, item.id).map(entity),
    {
      byKey: (key) => byName(textOf(key)),
      operations: {
        Add: writesContent(({ args, content }) => add(textOf(args.FileName), content)),
        AddUsingPath: writesContent(({ args, content }) => add(textOf(args.DecodedUrl), content)),
        GetByFileName: reads(({ args }) => byName(textOf(args.fileName))),
        GetByFileNameAsPath: reads(({ args }) => byName(textOf(args.DecodedUrl)))
      }
    }
  );
}

function attachmentEntity(
  session: Session,
  list: List,
  item: Item,
  attachment: Attachment,
  collection: string
): Entity {
  const { name } = attachment;
  const url = `${attachmentsDir(session.web, list, item)}/${name}`;
  const properties: Readonly<Record<string, Value>> = {
    FileName: name,
    FileNameAsPath: complex('SP.ResourcePath', { DecodedUrl: name }),
    ServerRelativePath: complex('SP.ResourcePath', { DecodedUrl: url }),
    ServerRelativeUrl: url
  };
  const remove = (recycled: boolean): void =>
    removeAttachment(session, list, item, attachment, recycled);
  return {
    kind: 'entity',
    type: 'SP.Attachment',
    address: `${collection}(${quoted(name)})`,
    defaults: Object.keys(properties),
    property: (property) => properties[property],
    navigate: () => undefined,
    content: () => contentOf(session, list, item, attachment),
    operations: {
      DeleteObject: deleteObject(() => remove(false)),
      // PnPjs sends it as DELETE.
      RecycleObject: removes(() => {
        remove(true);
        return done('RecycleObject');
      })
    },
    remove: () => {
      remove(false);
      return { kind: 'deleted' };
    }
  };
}

function contentOf(
  session: Session,
  list: List,
  item: Item,
  { name, content }: Attachment
): Content {
  const { storage } = session;
  return {
    kind: 'content',
    etag: itemEtag(item),
    read: () => storage.contents.read(content),
    save: (bytes) => {
      demandEdit(session, list, item);
      storage.attachments.replace(list.num, item.id, {
        name,
        content: storage.contents.add(bytes)
      });
      return { kind: 'updated', etag: itemEtag(touchItem(session, list, item)) };
    }
  };
}

function removeAttachment(
  session: Session,
  list: List,
  item: Item,
  attachment: Attachment,
  recycled: boolean
): void {
  const { storage } = session;
  demandEdit(session, list, item);
  if (recycled) recycleAttachment(session, list, item, attachment);
  storage.attachments.remove(list.num, item.id, attachment.name);
  if (!recycled) storage.contents.removeUnused([attachment.content]);
  touchItem(session, list, item);
}

/** The item's ETag goes on; whether SharePoint makes a version of it as well is not recorded. */
export const touchItem = (session: Session, list: List, item: Item): Item =>
  updateItem(session, list, item, {}, { sameVersion: true });

import { attachmentNameTaken, attachmentsDisabled, fileUnknown } from '../errors';
import { demandName } from '../folders/names';
import { listUrl } from '../lists/names';
import {
  answer,
  complex,
  reads,
  removes,
  smallCollection,
  textOf,
  writes,
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
import { itemEtag } from './etag';
import { demandEdit } from './ownItems';
import { updateItem } from './writing';

/** Where the attachments of an item stand: the folder of its number in the list's own. */
const folderOf = (session: Session, list: List, item: Item): string =>
  `${listUrl(session.web, list)}/Attachments/${item.id}`;

/** The files attached to an item. Whoever may edit the item may add and remove them. */
export function attachments(session: Session, list: List, item: Item, address: string): Collection {
  const { storage } = session;
  const entity = (attachment: Attachment): Entity =>
    attachmentEntity(session, list, item, attachment, address);
  const byName = (name: string): Entity => {
    const found = storage.attachments.byName(list.num, item.id, name);
    if (!found) throw fileUnknown(`${folderOf(session, list, item)}/${name}`);
    return entity(found);
  };
  const add = (name: string, bytes: Uint8Array): Outcome => {
    demandEdit(session, list, item);
    if (list.properties.EnableAttachments === false) throw attachmentsDisabled();
    demandName(folderOf(session, list, item), name);
    if (storage.attachments.byName(list.num, item.id, name)) throw attachmentNameTaken(name);
    const attachment = { name, content: keep(session, bytes) };
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
  const url = `${folderOf(session, list, item)}/${name}`;
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
    address: `${collection}('${name.replace(/'/g, "''")}')`,
    defaults: Object.keys(properties),
    property: (property) => properties[property],
    navigate: () => undefined,
    content: () => contentOf(session, list, item, attachment),
    operations: {
      DeleteObject: writes(() => {
        remove(false);
        return { kind: 'void', name: 'DeleteObject' };
      }),
      // PnPjs sends it as DELETE.
      RecycleObject: removes(() => {
        remove(true);
        return { kind: 'void', name: 'RecycleObject' };
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
      storage.attachments.replace(list.num, item.id, { name, content: keep(session, bytes) });
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

function keep({ storage }: Session, bytes: Uint8Array): number {
  const content = storage.contents.begin();
  storage.contents.append(content, bytes);
  return content;
}

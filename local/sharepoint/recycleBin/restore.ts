import { noteList } from '../changes/noteChange';
import { itemUnknown, listTitleTaken, listUnknown } from '../errors';
import { placeTaken } from '../files/errors';
import { find } from '../folders/places';
import { ensureFolder } from '../folders/folders';
import { touchItem } from '../items/attachments';
import { attachmentNameTaken } from '../items/errors';
import { demandUnique, logItem } from '../items/writing';
import { listUrl } from '../lists/names';
import { scopeOfItem, scopeOfList } from '../permissions/inForce';
import { scopeFromFolder } from '../roles/inheritance';
import { onWeb, type Session } from '../session';
import {
  changeKind,
  type Attachment,
  type Binned,
  type Item,
  type ItemVersion,
  type KeptItem,
  type List
} from '../storage';

/**
 * Puts what is in the bin back where it was, as it was: id, history, attachments, permissions.
 * @throws SharePointError 400 where its name, 500 where its title or a unique value is taken by now,
 *   404 where its list or item is gone, 403 without the right to add there. Nothing is lost by it.
 */
export function restore(asking: Session, binned: Binned): void {
  const { storage } = asking;
  const web = storage.webs.byNumber(binned.web);
  if (!web) throw listUnknown();
  const session = onWeb(asking, web);
  const { kept } = binned;
  if (kept.object === 'list') restoreList(session, binned);
  else {
    const list = listOf(session, binned);
    if (kept.object === 'item') restoreItems(session, list, kept.items);
    else {
      const item = storage.items.byId(list.num, binned.item ?? 0);
      if (!item) throw itemUnknown();
      session.rights.demand(scopeOfItem(session, list, item), 'editListItems');
      if (kept.object === 'attachment') restoreAttachment(session, list, item, kept.attachment);
      else restoreVersion(session, list, item, kept.version);
    }
  }
  storage.bin.takeOut(binned.id);
}

function listOf({ storage, web }: Session, { list: num }: Binned): List {
  const own = storage.lists.ofWebItself(web.num, undefined);
  const list = [...storage.lists.all(web.num), ...(own ? [own] : [])].find(
    (one) => one.num === num
  );
  if (!list) throw listUnknown();
  return list;
}

function restoreList(session: Session, binned: Binned): void {
  const { storage, web, rights } = session;
  const list = storage.lists.removed(web.num, binned.list);
  if (!list) throw listUnknown();
  rights.demand(web.scope, 'manageLists');
  if (storage.lists.byTitle(web.num, list.title)) throw listTitleTaken();
  if (find(session, listUrl(web, list))) throw placeTaken(list.url);
  storage.lists.restore(list.num);
  noteList(session, list, changeKind.restore);
}

/** Folders that are gone by now are made again. Source: Microsoft, "Restore items in the recycle bin". */
function restoreItems(session: Session, list: List, kept: readonly KeptItem[]): void {
  const { storage, rights, now } = session;
  const [first] = kept;
  if (!first) return;
  const { place } = first.item;
  rights.demand(scopeFromFolder(session, place?.dir) ?? scopeOfList(session, list), 'addListItems');
  if (place) {
    if (find(session, `${place.dir}/${place.name}`)) throw placeTaken(place.name);
    ensureFolder(session, list, place.dir);
  }
  // What had the permissions of the folder above takes those that the folder has now.
  const before = first.ownScope ? undefined : first.item.scope;
  const above = scopeFromFolder(session, place?.dir);
  for (const one of kept) {
    const follows = !one.ownScope && one.item.scope === before && !first.ownScope;
    const item = follows ? { ...one.item, scope: above } : one.item;
    demandUnique(session, list, item.id, item.data);
    storage.items.restore(list.num, { ...one, item }, now);
    logItem(session, list, item, changeKind.restore);
  }
}

function restoreAttachment(session: Session, list: List, item: Item, attachment: Attachment): void {
  const { storage } = session;
  if (storage.attachments.byName(list.num, item.id, attachment.name)) {
    throw attachmentNameTaken(attachment.name);
  }
  storage.attachments.add(list.num, item.id, attachment);
  touchItem(session, list, item);
}

function restoreVersion(session: Session, list: List, item: Item, version: ItemVersion): void {
  session.storage.items.addVersion(list.num, item.id, version);
  logItem(session, list, item, changeKind.update);
}

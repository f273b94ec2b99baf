import { accessDenied } from '../errors';
import { folderNotEmpty } from '../files/errors';
import { scopeOfItem } from '../permissions/inForce';
import { removeScopes } from '../recycleBin/purge';
import { recycleItems } from '../recycleBin/recycle';
import { hasOwnScope } from '../roles/inheritance';
import type { Session } from '../session';
import { changeKind, contentsOf, type Item, type KeptItem, type List } from '../storage';
import { demandMatch } from './etag';
import { mayWriteOwn } from './ownItems';
import { goingAlong, removeAlong } from './relationships';
import { logItem } from './writing';

export interface Removal {
  readonly ifMatch?: string | undefined;
  /** True: into the recycle bin. False: for good, bytes and all, as SharePoint's DELETE does. */
  readonly recycled: boolean;
  /** A folder goes only when nothing is in it. */
  readonly onlyEmpty?: boolean;
}

/**
 * Deletes or recycles an item; a folder takes along what is in it.
 * Gives the id it has in the recycle bin, or that of its deletion.
 * @throws SharePointError 403 without the right to delete each of them, 412 under another ETag
 */
export function removeItem(
  session: Session,
  list: List,
  item: Item,
  { ifMatch, recycled, onlyEmpty = false }: Removal
): string {
  const { storage, rights, now } = session;
  const { place } = item;
  const below =
    place?.kind === 'folder' ? storage.items.below(list.num, `${place.dir}/${place.name}`) : [];
  for (const one of [item, ...below]) {
    rights.demand(scopeOfItem(session, list, one), 'deleteListItems');
    if (!mayWriteOwn(session, list, one)) throw accessDenied();
  }
  demandMatch(ifMatch, item);
  if (onlyEmpty && below.length > 0) throw folderNotEmpty();
  const along = goingAlong(session, list, item);
  const kept: readonly KeptItem[] = [item, ...below].map((one) => ({
    item: one,
    versions: storage.items.versions(list.num, one.id),
    attachments: storage.attachments.all(list.num, one.id),
    ownScope: one.scope !== undefined && hasOwnScope(session, one)
  }));
  const id = recycled ? recycleItems(session, list, kept) : '';
  for (const one of [...below, item]) {
    storage.contents.dropUploadsTo(list.num, one.id);
    storage.items.remove(list.num, one.id, now);
    logItem(session, list, one, changeKind.delete);
  }
  if (!recycled) {
    storage.contents.removeUnused(contentsOf(kept));
    removeScopes(session, kept);
  }
  removeAlong(session, along, (there, other, one) => removeItem(there, other, one, { recycled }));
  return id;
}

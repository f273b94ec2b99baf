import { randomUUID } from 'node:crypto';
import type { Session } from '../session';
import type { Item, List } from '../storage';
import { demandMatch } from './etag';
import { logItem } from './writing';

/**
 * Deletes or recycles an item; a folder takes along what is in it. All of it is kept in the bin.
 * Gives the id it has there.
 * @throws SharePointError 403 without the right to delete each of them, 412 under another ETag
 */
export function removeItem(
  session: Session,
  list: List,
  item: Item,
  ifMatch: string | undefined,
  recycled: boolean
): string {
  const { storage, site, web, person, rights, now } = session;
  const { place } = item;
  const below =
    place?.kind === 'folder' ? storage.items.below(list.num, `${place.dir}/${place.name}`) : [];
  for (const one of [item, ...below]) {
    rights.demand(one.scope ?? list.scope ?? web.scope, 'deleteListItems');
  }
  demandMatch(ifMatch, item);
  const kept = [item, ...below].map((one) => ({
    item: one,
    versions: storage.items.versions(list.num, one.id),
    attachments: storage.attachments.all(list.num, one.id)
  }));
  const id = randomUUID();
  storage.bin.add({
    id,
    site: site.num,
    object: 'item',
    list: list.num,
    item: item.id,
    title: place?.name ?? String(item.data.Title ?? ''),
    recycled,
    author: item.author,
    deletedBy: person.id,
    deleted: now,
    content: kept
  });
  for (const one of [...below, item]) {
    storage.items.remove(list.num, one.id, now);
    logItem(session, list, one, 3);
  }
  return id;
}

import { etagMismatch } from '../errors';
import type { Item } from '../storage';

/** `"<unique id>,<version>"`: what SharePoint Online puts on the wire for an item. */
export const itemEtag = (item: Pick<Item, 'uniqueId' | 'version'>): string =>
  `"${item.uniqueId},${item.version}"`;

/**
 * Compares If-Match with the item. `*` and no header overwrite; the short form `"N"`, which
 * SharePoint used until 2023, is still read. Throws 412 when they differ.
 */
export function demandMatch(ifMatch: string | undefined, item: Item): void {
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') return;
  const asked = ifMatch.trim().replace(/^W\//, '').toLowerCase();
  if (asked !== itemEtag(item) && asked !== `"${item.version}"`) {
    throw etagMismatch(ifMatch, itemEtag(item));
  }
}

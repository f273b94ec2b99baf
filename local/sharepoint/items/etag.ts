import { etagMismatch } from '../errors';
import type { Item } from '../storage';

/** `"<unique id>,<version>"`: what SharePoint Online puts on the wire for an item. */
export const itemEtag = (item: Pick<Item, 'uniqueId' | 'version'>): string =>
  `"${item.uniqueId},${item.version}"`;

/** `"{<UNIQUE ID>},<version>"`: the same of a file or folder. Source: recorded files. */
export const fileEtag = (item: Pick<Item, 'uniqueId' | 'version'>): string =>
  `"{${item.uniqueId.toUpperCase()}},${item.version}"`;

/**
 * Compares If-Match with the item. `*` and no header overwrite; the short form `"N"`, which
 * SharePoint used until 2023, is still read. Throws 412 when they differ.
 */
export function demandMatch(ifMatch: string | undefined, item: Item): void {
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') return;
  const asked = ifMatch.trim().replace(/^W\//, '').replace(/[{}]/g, '').toLowerCase();
  if (asked !== itemEtag(item) && asked !== `"${item.version}"`) {
    throw etagMismatch(ifMatch, ifMatch.includes('{') ? fileEtag(item) : itemEtag(item));
  }
}

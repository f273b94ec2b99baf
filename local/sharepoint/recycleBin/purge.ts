import { toWire } from '../dates';
import type { Session } from '../session';
import type { Binned, KeptItem } from '../storage';

/** Days that something stays in the recycle bin. Source: Microsoft, "Manage the Recycle Bin". */
const DAYS_KEPT = 93;
const DAY = 86_400_000;

/** Takes an entry out for good, with the bytes and permissions that it alone held. */
export function purge({ storage }: Pick<Session, 'storage'>, { id, kept, list }: Binned): void {
  storage.bin.purge(id);
  if (kept.object === 'list') storage.lists.purge(list);
  if (kept.object === 'item') removeScopes({ storage }, kept.items);
}

/** What has been in the bin of the site for longer than SharePoint keeps it. */
export function purgeExpired({ storage, site, now }: Session): void {
  const before = toWire(new Date(Date.parse(now) - DAYS_KEPT * DAY));
  for (const one of storage.bin.olderThan(site.num, before)) purge({ storage }, one);
}

/** Permissions of their own go with items that go for good. */
export function removeScopes(
  { storage }: Pick<Session, 'storage'>,
  kept: readonly KeptItem[]
): void {
  for (const { item, ownScope } of kept) {
    if (ownScope && item.scope !== undefined) storage.roles.removeScope(item.scope);
  }
}

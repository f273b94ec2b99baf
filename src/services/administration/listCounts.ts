import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import { trackerSite } from '../site/trackerSite';
import { NO_METADATA } from '../sync/odata';
import { reading } from '../sync/sharePointAnswer';

/** One of the Tracker's lists and how much it holds. */
export interface ListCount {
  readonly title: string;
  readonly description: string;
  readonly holds: 'items' | 'documents';
  /** Undefined where the list is not there, or not this person's to see. */
  readonly items?: number;
}

/** The lists of the declaration, in its order, with the number of items in each. Throws `TrackerError`. */
export async function readListCounts(sp: SPFI): Promise<readonly ListCount[]> {
  const lists = await reading(() =>
    sp.web.lists.select(
      'Title',
      'ItemCount'
    )<readonly { readonly Title: string; readonly ItemCount: number }[]>({ headers: NO_METADATA })
  );
  const counts = new Map(lists.map(({ Title, ItemCount }) => [Title, ItemCount]));
  return trackerSite.lists.map(({ title, description, holds }) => {
    const items = counts.get(title);
    return { title, description, holds, ...(items !== undefined && { items }) };
  });
}

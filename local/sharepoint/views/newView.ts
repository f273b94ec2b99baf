import { randomUUID } from 'node:crypto';
import { listUrl } from '../lists/names';
import type { List, Site, View } from '../storage';

/** "All Items", which every new list begins with. */
export const firstView = (site: Site, list: List): Omit<View, 'position'> => ({
  id: randomUUID(),
  title: 'All Items',
  url: `${listUrl(site, list)}/AllItems.aspx`,
  isDefault: true,
  fields: ['LinkTitle'],
  properties: { ViewQuery: '', RowLimit: 30, Paged: true }
});

/** The address of a further view: its title without what addresses may not hold. */
export function viewUrl(site: Site, list: List, title: string, taken: readonly View[]): string {
  const leaf = title.replace(/["#%&*:<>?/\\{|}~.]/g, '').trim() || 'View';
  const urls = new Set(taken.map(({ url }) => url.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const url = `${listUrl(site, list)}/${leaf}${number === 0 ? '' : number}.aspx`;
    if (!urls.has(url.toLowerCase())) return url;
  }
}

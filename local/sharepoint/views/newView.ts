import { randomUUID } from 'node:crypto';
import { formsUrl, isLibrary } from '../lists/names';
import type { List, View, Web } from '../storage';

/** "All Items" of a list, "All Documents" of a library: what each begins with. */
export const firstView = (web: Web, list: List): Omit<View, 'position'> => ({
  id: randomUUID(),
  title: isLibrary(list) ? 'All Documents' : 'All Items',
  url: `${formsUrl(web, list)}/AllItems.aspx`,
  isDefault: true,
  fields: isLibrary(list) ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
  properties: { ViewQuery: '', RowLimit: 30, Paged: true }
});

/** The address of a further view: its title without what addresses may not hold. */
export function viewUrl(web: Web, list: List, title: string, taken: readonly View[]): string {
  const leaf = title.replace(/["#%&*:<>?/\\{|}~.]/g, '').trim() || 'View';
  const urls = new Set(taken.map(({ url }) => url.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const url = `${formsUrl(web, list)}/${leaf}${number === 0 ? '' : number}.aspx`;
    if (!urls.has(url.toLowerCase())) return url;
  }
}

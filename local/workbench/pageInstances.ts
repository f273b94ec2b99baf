import { createHash } from 'node:crypto';
import type { PageWebPart, SitePage } from './pages';

/** A web part in its place on a page. */
export interface WebPartInstance {
  readonly webPart: PageWebPart;
  /** The same for the same place on the same page, as a saved page's is. */
  readonly instanceId: string;
}

/** The web parts of a page with the ids of their places. */
export function pageInstances(sitePath: string, page: SitePage): readonly WebPartInstance[] {
  return page.webParts.map((webPart, index) => {
    const hex = createHash('sha256').update(`${sitePath}/${page.name}/${index}`).digest('hex');
    const parts = [8, 12, 16, 20, 32].map((to, at, ends) => hex.slice(ends[at - 1] ?? 0, to));
    return { webPart, instanceId: parts.join('-') };
  });
}

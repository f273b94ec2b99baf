/** The sites that the workbench has pages for, and what is on them. */
import { newSitePages, sitePages, type SitePage } from './pages';

export interface WorkbenchSite {
  /** Such as `/sites/recommendations`. */
  readonly path: string;
  readonly title: string;
  /** In the order of the navigation; the first is the site's home. */
  readonly pages: readonly SitePage[];
}

/** The site that the sample fills. */
export const sampleSite = { path: '/sites/recommendations', title: 'Inspection and Audit' };

/** A site as the SharePoint server knows it, with the pages that it has here. */
export function withPages({ path, title }: Omit<WorkbenchSite, 'pages'>): WorkbenchSite {
  return { path, title, pages: path === sampleSite.path ? sitePages : newSitePages };
}

/** The site that an address leads into: the path itself, or something below it. */
export function siteAt(
  sites: readonly WorkbenchSite[],
  address: string
): WorkbenchSite | undefined {
  return sites.find(({ path }) => address === path || address.startsWith(`${path}/`));
}

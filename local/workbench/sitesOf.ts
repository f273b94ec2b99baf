import { mayOpenSite, type SiteCaller } from './caller';
import type { WorkbenchSite } from './sites';

/** The sites that a person may go to; asked of each only where there is more than one. */
export async function sitesOf(
  caller: SiteCaller,
  sites: readonly WorkbenchSite[]
): Promise<readonly WorkbenchSite[]> {
  if (sites.length < 2) return sites;
  const open = await Promise.all(sites.map(({ path }) => mayOpenSite(caller, path)));
  return sites.filter((_site, at) => open[at]);
}

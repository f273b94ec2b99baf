import type { IncomingMessage } from 'node:http';
import { mayOpenSite } from './caller';
import type { WorkbenchSite } from './sites';

/** The sites that a person may go to; asked of each only where there is more than one. */
export async function sitesOf(
  request: IncomingMessage,
  sites: readonly WorkbenchSite[],
  login: string
): Promise<readonly WorkbenchSite[]> {
  if (sites.length < 2) return sites;
  const open = await Promise.all(sites.map(({ path }) => mayOpenSite(request, path, login)));
  return sites.filter((_site, at) => open[at]);
}

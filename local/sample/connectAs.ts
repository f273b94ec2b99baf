import type { SPFI } from '@pnp/sp';
import { connectToSite } from '../../src/services/sync/connection';

/** A connection to a local site as one of its people, named as the local server's sign-in names them. */
export function connectAs(siteUrl: string, login: string): SPFI {
  return connectToSite(siteUrl, { headers: { Cookie: `person=${encodeURIComponent(login)}` } });
}

import type { SPFI } from '@pnp/sp';
import { connectToSite } from '../../src/services/sync/connection';
import type { Fetch } from '../../src/services/sync/formDigest';

/** Connects to a local site as a person, over HTTP as the web part does; `send` puts faults between. */
export function spfiFor(siteUrl: string, login: string, send?: Fetch): SPFI {
  return connectToSite(siteUrl, {
    headers: { Cookie: `person=${encodeURIComponent(login)}` },
    ...(send === undefined ? {} : { fetch: send })
  });
}

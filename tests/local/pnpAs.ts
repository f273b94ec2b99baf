import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import type { LocalServer } from './localServer';

/**
 * PnPjs in Node as one person of a local server. It asks for its digest itself. PnPjs keeps digests
 * by site for the whole process and SharePoint binds them to a person, so each person here hands
 * in their own.
 */
export async function pnpAs(server: LocalServer, login: string): Promise<SPFI> {
  const cookie = `person=${encodeURIComponent(login)}`;
  const response = await fetch(`${server.siteUrl}/_api/contextinfo`, {
    method: 'POST',
    headers: { cookie, accept: 'application/json;odata=nometadata' }
  });
  const { FormDigestValue } = (await response.json()) as { readonly FormDigestValue: string };
  return spfi(server.siteUrl).using(
    DefaultInit(),
    DefaultHeaders(),
    InjectHeaders({ cookie, 'X-RequestDigest': FormDigestValue }),
    BrowserFetch(),
    DefaultParse()
  );
}

/** PnPjs as SPFx uses it: the digest comes from its own RequestDigest behaviour. */
export const pnpWithOwnDigest = (server: LocalServer, login: string): SPFI =>
  spfi(server.siteUrl).using(
    DefaultInit(),
    DefaultHeaders(),
    RequestDigest(),
    InjectHeaders({ cookie: `person=${encodeURIComponent(login)}` }),
    BrowserFetch(),
    DefaultParse()
  );

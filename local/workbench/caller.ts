/** What the site says about itself and about the person who asks for a page. */
import type { IncomingMessage } from 'node:http';
import type { OwnCalls } from '../sharepoint';

/** In whose name the site is asked, for which request. */
export interface SiteCaller {
  /** The request for the page; the site is asked on the same server. */
  readonly request: IncomingMessage;
  readonly login: string;
  /** What the workbench's own calls carry; undefined: nothing. */
  readonly ownCalls: OwnCalls | undefined;
}

/** The person may not open the site (SharePoint answers 403). */
export class NoAccessError extends Error {
  public constructor(public readonly sitePath: string) {
    super(`The site ${sitePath} refuses this person.`);
    this.name = 'NoAccessError';
  }
}

/** The site's server did not answer as SharePoint does. */
export class SiteAnswerError extends Error {
  public constructor(address: string, status: number) {
    super(`${address} answered ${status}.`);
    this.name = 'SiteAnswerError';
  }
}

/** What a page is told of its site and reader. Permissions are SharePoint's two 32-bit halves. */
export interface SiteAsSeen {
  readonly siteId: string;
  readonly webId: string;
  readonly title: string;
  readonly permissions: { readonly High: number; readonly Low: number };
  readonly userId: number;
  readonly loginName: string;
  readonly isSiteAdmin: boolean;
  readonly formDigestValue: string;
  readonly formDigestTimeoutSeconds: number;
}

interface Web {
  readonly Id: string;
  readonly Title: string;
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
}

interface User {
  readonly Id: number;
  readonly LoginName: string;
  readonly IsSiteAdmin: boolean;
}

interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

/** The server that this request came to, as itself would call it. */
function ownOrigin({ socket }: IncomingMessage): string {
  const address = socket.localAddress ?? '127.0.0.1';
  return `http://${address.includes(':') ? `[${address}]` : address}:${socket.localPort ?? 80}`;
}

/** Whether the person may open the site. */
export async function mayOpenSite(caller: SiteCaller, sitePath: string): Promise<boolean> {
  const answer = await fetchAs(caller, 'GET', `${sitePath}/_api/web?$select=Id`);
  return answer.ok;
}

/** Asks the site in the person's name. @param address from the root of the server */
export function fetchAs(
  { request, login, ownCalls }: SiteCaller,
  method: 'GET' | 'POST',
  address: string
): Promise<Response> {
  return fetch(ownOrigin(request) + address, {
    method,
    headers: {
      Accept: 'application/json;odata=nometadata',
      Cookie: `person=${encodeURIComponent(login)}`,
      ...(ownCalls && { [ownCalls.header]: ownCalls.key })
    }
  });
}

/**
 * Asks the site what its pages need to know, in the person's name.
 * @throws NoAccessError where the person may not open the site
 * @throws SiteAnswerError where the site answers anything else than what is asked
 */
export async function siteAsSeen(caller: SiteCaller, sitePath: string): Promise<SiteAsSeen> {
  const ask = async <T>(method: 'GET' | 'POST', endpoint: string): Promise<T> => {
    const address = `${sitePath}/_api/${endpoint}`;
    const answer = await fetchAs(caller, method, address);
    if (answer.status === 403) throw new NoAccessError(sitePath);
    if (!answer.ok) throw new SiteAnswerError(address, answer.status);
    return (await answer.json()) as T;
  };
  const [web, site, user, digest] = await Promise.all([
    ask<Web>('GET', 'web?$select=Id,Title,EffectiveBasePermissions'),
    ask<{ readonly Id: string }>('GET', 'site?$select=Id'),
    ask<User>('GET', 'web/currentuser?$select=Id,LoginName,IsSiteAdmin'),
    ask<ContextInfo>('POST', 'contextinfo')
  ]);
  const { High, Low } = web.EffectiveBasePermissions;
  return {
    siteId: site.Id,
    webId: web.Id,
    title: web.Title,
    permissions: { High: Number(High), Low: Number(Low) },
    userId: user.Id,
    loginName: user.LoginName,
    isSiteAdmin: user.IsSiteAdmin,
    formDigestValue: digest.FormDigestValue,
    formDigestTimeoutSeconds: digest.FormDigestTimeoutSeconds
  };
}

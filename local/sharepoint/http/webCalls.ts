import { processQuery, refused } from '../csom/processQuery';
import type { Strike } from '../faults';
import { methodNotAllowed } from '../errors';
import type { Answer } from './answer';
import { belowApi, isApi, webPathOf } from './address';
import { answerBatch } from './batch';
import { enter, sessionOf, type Caller } from './caller';
import { contextInfo } from './contextInfo';
import { makeDigest } from './digest';
import { demandDigestOf } from './digestOf';
import { addressTooLong, noSite } from './envelopeErrors';
import { readable } from './address';
import { answerOne } from './oneCall';
import type { Request } from './requestLog';
import type { Serving } from './serving';
import { isTenantCall } from './tenant';
import { ofTenant } from './tenantCalls';
import type { Storage, Web } from '../storage';
import type { WhoAsks } from './whoAsks';

/** Calls that stand for the whole envelope, by their names in lower case; POST asks for each. */
const ENVELOPE_CALLS = new Set(['contextinfo', 'processquery', '$batch']);

/** Answers a request to _api or to the client object model. Throws SharePointError. */
export function answerWeb(
  serving: Serving,
  request: Request,
  who: WhoAsks,
  origin: string,
  strike: Strike
): Answer {
  const { storage, limits } = serving;
  if (readable(request.url.pathname).length > limits.addressLength) return addressTooLong();
  const path = webPathOf(request.url);
  const action = belowApi(request.url).toLowerCase();
  // Below a web, whatever the rest of the path names, contextinfo says which web that is: PnPjs's
  // fileFromAbsolutePath asks so. For other calls that is not recorded.
  const web = action === 'contextinfo' ? nearestWeb(storage, path) : storage.webs.byPath(path);
  const site = web && storage.sites.byNumber(web.site);
  // The SOAP services of _vti_bin are SharePoint's, and not here.
  if (!isApi(request.url)) return { ...noSite(), unimplemented: true };
  if (!web && path !== '') return noSite();
  if (who.kind === 'refused') return who.answer;
  const { asker } = who;
  const below = belowApi(request.url);
  if (!web || !site || isTenantCall(below)) {
    return ofTenant(serving, request, asker, site, origin, strike.digestExpired);
  }
  const caller = enter(serving, { site, web, asker, origin });
  if (ENVELOPE_CALLS.has(action) && request.method !== 'POST') {
    throw methodNotAllowed(request.method, below);
  }
  if (action === 'contextinfo') return contextInfoOf(serving, caller, request);
  demandDigestOf(serving, request, asker, site.siteId, strike.digestExpired);
  if (action === 'processquery') {
    const body = Buffer.from(request.body).toString('utf8');
    try {
      return storage.transaction('write', () => processQuery(sessionOf(serving, caller), body));
    } catch (error) {
      return refused(error);
    }
  }
  return action === '$batch'
    ? answerBatch(serving, caller, request, strike)
    : answerOne(serving, caller, request);
}

function nearestWeb(storage: Storage, path: string): Web | undefined {
  const found = storage.webs.byPath(path);
  if (found || !path.includes('/')) return found;
  return nearestWeb(storage, path.slice(0, path.lastIndexOf('/')));
}

function contextInfoOf(serving: Serving, caller: Caller, request: Request): Answer {
  const { site, web, asker, origin } = caller;
  const { secret, clock, limits, storage } = serving;
  const urls = {
    siteUrl: `${origin}${storage.webs.root(site.num).path}`,
    webUrl: `${origin}${web.path}`
  };
  const digest = makeDigest(secret, site.siteId, asker.person.login, clock());
  return contextInfo(request.headers('accept') ?? '', urls, digest, limits);
}

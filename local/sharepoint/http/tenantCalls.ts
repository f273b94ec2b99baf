import { toWire } from '../dates';
import type { Site } from '../storage';
import type { Answer } from './answer';
import { belowApi } from './address';
import { contextInfo } from './contextInfo';
import { demandDigestOf } from './digestOf';
import { makeDigest } from './digest';
import { plain } from './envelopeErrors';
import type { Request } from './requestLog';
import type { Serving } from './serving';
import { answerTenant, isTenantCall, TENANT } from './tenant';
import type { Asker } from './whoAsks';

/** Calls to the tenant's own address, and those to SPSiteManager through any site. */
export function ofTenant(
  serving: Serving,
  request: Request,
  asker: Asker,
  site: Site | undefined,
  origin: string,
  digestExpired: boolean
): Answer {
  const { storage, directory, secret, clock, limits } = serving;
  const action = belowApi(request.url);
  const digestOf = site?.siteId ?? TENANT;
  const { person } = asker;
  if (action.toLowerCase() === 'contextinfo' && request.method === 'POST') {
    const digest = makeDigest(secret, digestOf, person.login, clock());
    const accept = request.headers('accept') ?? '';
    return contextInfo(accept, { siteUrl: origin, webUrl: origin }, digest, limits);
  }
  // SharePoint has a site at the root too, and this server has none.
  if (!isTenantCall(action)) return { ...plain(404, '404 FILE NOT FOUND'), unimplemented: true };
  demandDigestOf(serving, request, asker, digestOf, digestExpired);
  const manager = { storage, directory, origin, person, now: toWire(clock()) };
  return answerTenant(manager, request, action);
}

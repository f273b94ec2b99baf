import { digestInvalid } from '../errors';
import { demandDigest } from './digest';
import type { Request } from './requestLog';
import type { Serving } from './serving';
import type { Asker } from './whoAsks';

/**
 * Whoever is signed in by cookie shows with every write that the page was theirs; a token needs no
 * digest, for no browser sends one by itself. Source: PnPjs, request-digest.ts.
 * @param site whose digest is wanted
 * @param expired a fault has it expire
 */
export function demandDigestOf(
  serving: Serving,
  request: Request,
  asker: Asker,
  site: string,
  expired: boolean
): void {
  if (asker.by === 'token' || request.method === 'GET' || request.method === 'HEAD') return;
  if (expired) throw digestInvalid();
  demandDigest(serving, site, asker.person.login, request.headers('x-requestdigest'));
}

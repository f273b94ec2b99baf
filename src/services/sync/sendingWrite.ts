import type { DigestSource, Fetch } from './formDigest';
import { rulesOf } from './sendingRules';
import { isDigestRefusal } from './sharePointAnswer';
import type { SiteQueue } from './siteQueue';
import { whileBusy } from './whileBusy';

/** Throttled or unavailable: SharePoint did not begin. A gateway's 504 says nothing of that. */
const NOT_BEGUN = [429, 503];
const TRIES = 3;

/** The longest wait of a write, and of the digest that it needs, in milliseconds. */
export const LONGEST_WAIT_TO_WRITE = 30_000;

/** Sends with the form digest; one that was refused for it was not begun, and goes with a new one. */
export function withDigest(send: Fetch, digest: DigestSource): Fetch {
  const signed = async (init: RequestInit): Promise<RequestInit> => {
    const headers = new Headers(init.headers);
    // A bearer token needs no digest.
    if (headers.has('Authorization')) return init;
    headers.set('X-RequestDigest', await digest.current(init));
    return { ...init, headers };
  };
  return async (url, init) => {
    const response = await send(url, await signed(init));
    if (response.status !== 403 || !isDigestRefusal(await response.clone().text())) return response;
    digest.forget();
    return send(url, await signed(init));
  };
}

/**
 * Sends a write once. Only where SharePoint was too busy to begin it does it go again, after the wait
 * that was asked for, and only where a second copy could do no harm even so, because an ETag or a unique
 * record id would have it refused.
 */
export function sendingWrite(send: Fetch, digest: DigestSource, queue: SiteQueue): Fetch {
  return sendingSigned(withDigest(send, digest), queue);
}

/** As `sendingWrite`, for what `send` signs by itself: parts of a batch, a bearer token. */
export function sendingSigned(send: Fetch, queue: SiteQueue): Fetch {
  return async (url, init) => {
    const tries = isSafeTwice(init) ? TRIES : 1;
    const patience = { statuses: NOT_BEGUN, tries, longestWait: LONGEST_WAIT_TO_WRITE };
    return whileBusy(() => send(url, init), queue, patience, init.signal);
  };
}

/** Whether SharePoint would refuse a second copy: by the version it is based on, or by its record id. */
function isSafeTwice(init: RequestInit): boolean {
  if (rulesOf(init).isRefusedTwice === true) return true;
  const { headers, body } = init;
  const version = new Headers(headers).get('If-Match');
  if (version !== null) return version !== '*';
  // A row of its own, as JSON, in which words of people cannot hold unescaped quotes; not a batch.
  return typeof body === 'string' && body.startsWith('{') && body.includes('"RecordId":"');
}

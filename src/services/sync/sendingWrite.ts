import type { DigestSource, Fetch } from './formDigest';
import { isDigestRefusal } from './sharePointAnswer';
import { whileBusy } from './whileBusy';

/** Throttled or unavailable: SharePoint did not begin. A gateway's 504 says nothing of that. */
const NOT_BEGUN = [429, 503];

/** The longest wait of a write, and of the digest that it needs, in milliseconds. */
export const LONGEST_WAIT_TO_WRITE = 30_000;

/**
 * Sends a write once, with two exceptions, in which SharePoint did not begin it: one that was refused
 * for its form digest goes again with a new digest, and one for which SharePoint was too busy goes
 * again after the wait that it asked for. The latter only where a second copy could do no harm even so,
 * because an ETag or a unique record id would have it refused.
 */
export function sendingWrite(send: Fetch, digest: DigestSource): Fetch {
  const withDigest = async (init: RequestInit): Promise<RequestInit> => {
    const headers = new Headers(init.headers);
    // A bearer token needs no digest.
    if (headers.has('Authorization')) return init;
    headers.set('X-RequestDigest', await digest.current(init));
    return { ...init, headers };
  };

  const sendWithDigest: Fetch = async (url, init) => {
    const response = await send(url, await withDigest(init));
    if (response.status !== 403 || !isDigestRefusal(await response.clone().text())) return response;
    digest.forget();
    return send(url, await withDigest(init));
  };

  return async (url, init) => {
    const sendIt = (): Promise<Response> => sendWithDigest(url, init);
    if (!isSafeTwice(init)) return sendIt();
    const patience = { statuses: NOT_BEGUN, longestWait: LONGEST_WAIT_TO_WRITE };
    return whileBusy(sendIt, patience, init.signal);
  };
}

/** Whether SharePoint would refuse a second copy: by the version it is based on, or by its record id. */
function isSafeTwice({ headers, body }: RequestInit): boolean {
  const version = new Headers(headers).get('If-Match');
  if (version !== null) return version !== '*';
  // A row of its own, as JSON, in which words of people cannot hold unescaped quotes; not a batch.
  return typeof body === 'string' && body.startsWith('{') && body.includes('"RecordId":"');
}

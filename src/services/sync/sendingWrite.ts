import type { DigestSource, Fetch } from './formDigest';
import { isDigestRefusal } from './sharePointAnswer';

/**
 * Sends a write once. The one exception: a write that was refused for its form digest was not begun,
 * so it goes again with a new digest.
 */
export function sendingWrite(send: Fetch, digest: DigestSource): Fetch {
  const withDigest = async (init: RequestInit): Promise<RequestInit> => {
    const headers = new Headers(init.headers);
    // A bearer token needs no digest.
    if (headers.has('Authorization')) return init;
    headers.set('X-RequestDigest', await digest.current(init.headers));
    return { ...init, headers };
  };

  return async (url, init) => {
    const response = await send(url, await withDigest(init));
    if (response.status !== 403 || !isDigestRefusal(await response.clone().text())) return response;
    digest.forget();
    return send(url, await withDigest(init));
  };
}

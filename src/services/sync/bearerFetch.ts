import { TrackerError } from '../errors/trackerError';
import { isAborted } from './sharePointAnswer';
import type { Fetch } from './formDigest';

/**
 * Gives the token of whoever is signed in, to be sent as it is. `refused` is one that the site did not
 * take: a new one is wanted. Errors with a sentence for the person are shown as they are.
 */
export type TokenSource = (refused?: string) => Promise<string>;

/**
 * Sends with a bearer token and without cookies, which would be those of another sign-in. Where the site
 * does not take the token (401, nothing was begun) a new one is asked for, once. Throws a `TrackerError`
 * 'not signed in' where there is none, or where that one is not taken either: then nothing was begun. The token is for the site's own host: what
 * goes elsewhere goes without.
 */
export function bearerFetch(send: Fetch, token: TokenSource, siteUrl: string): Fetch {
  const { origin } = new URL(siteUrl);
  return async (url, init) => {
    if (new URL(url).origin !== origin) return send(url, { ...init, credentials: 'omit' });
    const first = await tokenFrom(() => token());
    const response = await send(url, signed(init, first));
    if (response.status !== 401) return response;
    const next = await tokenFrom(() => token(first));
    const answer = next === first ? response : await send(url, signed(init, next));
    if (answer.status === 401) throw new TrackerError('not signed in', answer);
    return answer;
  };
}

function signed(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers, credentials: 'omit' };
}

async function tokenFrom(source: () => Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (error) {
    if (isAborted(error)) throw error;
    throw new TrackerError('not signed in', error, error instanceof Error ? error.message : '');
  }
}

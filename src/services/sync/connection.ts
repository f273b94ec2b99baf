import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { Fetch } from './formDigest';
import { formDigest } from './formDigest';
import { sendingRead } from './sendingRead';
import { LONGEST_WAIT_TO_WRITE, sendingWrite } from './sendingWrite';

export interface ConnectionOptions {
  /** How requests are sent; the browser's `fetch` unless the host has a sender of its own. */
  readonly fetch?: Fetch;
  /** Added to every request, for hosts that do not sign in by the browser's cookies. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Connects to a site (absolute URL) as the person who is signed in. Reads are repeated while
 * SharePoint is busy. **A write that may have been done is never repeated**: one whose answer was lost
 * must be looked up first (`architecture.md`, decision 6); `sendingWrite.ts` says which were not begun.
 */
export function connectToSite(siteUrl: string, options: ConnectionOptions = {}): SPFI {
  const send: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const read = sendingRead(send);
  const write = sendingWrite(send, formDigest(siteUrl, sendingRead(send, LONGEST_WAIT_TO_WRITE)));

  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance) => {
    const queryable = instance as Queryable;
    queryable.on.send(async (url, init) => {
      const signed = { ...init, headers: { ...init.headers, ...options.headers } };
      return (init.method === 'GET' ? read : write)(url.toString(), signed);
    });
    return instance;
  });
}

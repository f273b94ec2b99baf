import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { AnswerTime } from './answerInTime';
import { answerInTime } from './answerInTime';
import type { Fetch } from './formDigest';
import { formDigest } from './formDigest';
import { heldByParts } from './heldByParts';
import { sendingRead } from './sendingRead';
import { rulesOf } from './sendingRules';
import { LONGEST_WAIT_TO_WRITE, sendingWrite, withDigest } from './sendingWrite';
import type { SiteQueue } from './siteQueue';
import { siteQueue } from './siteQueue';
import { demandWholeCharacters } from './wholeCharacters';

export interface ConnectionOptions {
  /** How requests are sent; the browser's `fetch` unless the host has a sender of its own. */
  readonly fetch?: Fetch;
  /** Added to every request, for hosts that do not sign in by the browser's cookies. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where its requests wait while SharePoint is busy, for hosts that say so on the screen. */
  readonly queue?: SiteQueue;
  /** How long an answer is waited for; by default a minute, and longer for what is large. */
  readonly answerTime?: AnswerTime;
}

/**
 * Connects to a site (absolute URL) as the person who is signed in. While SharePoint is busy all its
 * requests wait as told; reads are repeated. **A write that may have been done is never repeated**: one
 * whose answer was lost must be looked up first (`architecture.md`, decision 6); `sendingWrite.ts` says
 * which were not begun. PnPjs's own behaviours that send, and send again, are not among ours.
 */
export function connectToSite(siteUrl: string, options: ConnectionOptions = {}): SPFI {
  const queue = options.queue ?? siteQueue();
  const sender: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const send = heldByParts(answerInTime(sender, options.answerTime), queue);
  const digest = formDigest(siteUrl, sendingRead(send, queue, LONGEST_WAIT_TO_WRITE));
  const read = sendingRead(send, queue);
  const readByPost = sendingRead(withDigest(send, digest), queue);
  const write = sendingWrite(send, digest, queue);

  return spfi(siteUrl).using(DefaultHeaders(), DefaultInit(), DefaultParse(), (instance) => {
    const queryable = instance as Queryable;
    queryable.on.send(async (url, init) => {
      const signed = { ...init, headers: { ...init.headers, ...options.headers } };
      if (init.method === 'GET') return read(url.toString(), signed);
      demandWholeCharacters(init.body);
      return (rulesOf(init).onlyReads === true ? readByPost : write)(url.toString(), signed);
    });
    return instance;
  });
}

import { DefaultParse } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { AnswerTime } from './answerInTime';
import { answerInTime } from './answerInTime';
import { batchingFetch } from './batch/batchingFetch';
import type { TokenSource } from './bearerFetch';
import { bearerFetch } from './bearerFetch';
import type { Fetch } from './formDigest';
import { formDigest } from './formDigest';
import { heldByParts } from './heldByParts';
import { sendingRead } from './sendingRead';
import { rulesOf } from './sendingRules';
import { LONGEST_WAIT_TO_WRITE, sendingSigned, withDigest } from './sendingWrite';
import type { SiteQueue } from './siteQueue';
import { siteQueue, togetherClock } from './siteQueue';
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
  /** Signs every request, for hosts of another origin; cookies are not sent then. */
  readonly token?: TokenSource;
  /**
   * Puts requests of the same moment into one `$batch`, whose sections are named by what `newName` makes
   * (GUIDs). Its queue lets all go at once that waited (`togetherClock`).
   */
  readonly batched?: { readonly newName: () => string };
}

/**
 * Connects to a site (absolute URL) as the person who is signed in. While SharePoint is busy all its
 * requests wait as told; reads are repeated. **A write that may have been done is never repeated**: one
 * whose answer was lost must be looked up first (`architecture.md`, decision 6); `sendingWrite.ts` says
 * which were not begun. PnPjs's own behaviours that send, and send again, are not among ours.
 */
export function connectToSite(siteUrl: string, options: ConnectionOptions = {}): SPFI {
  const { token, batched } = options;
  const queue = options.queue ?? siteQueue(batched && togetherClock);
  const sender: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const inTime = answerInTime(sender, options.answerTime);
  const send = heldByParts(
    token === undefined ? inTime : bearerFetch(inTime, token, siteUrl),
    queue
  );
  const digest = formDigest(siteUrl, sendingRead(send, queue, LONGEST_WAIT_TO_WRITE));
  const signing = token === undefined ? withDigest(send, digest) : send;
  const together =
    batched && batchingFetch(siteUrl, withHeaders(signing, options.headers), batched.newName);
  const read = sendingRead(together ?? send, queue);
  const readByPost = sendingRead(together ?? signing, queue);
  const write = sendingSigned(together ?? signing, queue);

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

function withHeaders(send: Fetch, more: ConnectionOptions['headers']): Fetch {
  if (more === undefined) return send;
  return (url, init) => {
    const headers = new Headers(init.headers);
    Object.entries(more).forEach(([name, value]) => headers.set(name, value));
    return send(url, { ...init, headers });
  };
}

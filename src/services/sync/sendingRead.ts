import type { Fetch } from './formDigest';
import { NoAnswerError } from './noAnswerError';
import { isAborted, isAnswerLost } from './sharePointAnswer';
import type { SiteQueue } from './siteQueue';
import { LONGEST_WAIT } from './siteQueue';
import { whileBusy } from './whileBusy';

/** A gateway's 502 and 504 count too: asking once more does no harm. */
const BUSY = [429, 502, 503, 504];
const TRIES = 3;

/** How long to wait before a read goes again whose connection dropped, in milliseconds. */
const AFTER_DROPS = [250, 1000];

/**
 * Sends a read, up to three times while SharePoint is busy, as `Retry-After` tells, up to a cap; and
 * again, twice, where its connection dropped. One that got no answer in time is given up.
 */
export function sendingRead(send: Fetch, queue: SiteQueue, longestWait = LONGEST_WAIT): Fetch {
  return async (url, init) => {
    const patience = { statuses: BUSY, tries: TRIES, longestWait };
    const sendIt = async (): Promise<Response> => {
      for (const pause of AFTER_DROPS) {
        try {
          return await send(url, init);
        } catch (error) {
          if (!isDropped(error) || init.signal?.aborted === true) throw error;
          await queue.clock.wait(pause, init.signal);
        }
      }
      return send(url, init);
    };
    return whileBusy(sendIt, queue, patience, init.signal);
  };
}

function isDropped(error: unknown): boolean {
  return !isAborted(error) && !(error instanceof NoAnswerError) && isAnswerLost(error);
}

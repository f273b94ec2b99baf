import type { Fetch } from './formDigest';
import { whileBusy } from './whileBusy';

/** A gateway's 504 counts too: asking once more does no harm. */
const BUSY = [429, 503, 504];
const LONGEST_WAIT = 120_000;

/** Sends a read, up to three times while SharePoint is busy; keeps to Retry-After, up to a cap. */
export function sendingRead(send: Fetch, longestWait = LONGEST_WAIT): Fetch {
  return async (url, init) =>
    whileBusy(() => send(url, init), { statuses: BUSY, longestWait }, init.signal);
}

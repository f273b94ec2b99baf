import type { SiteQueue } from './siteQueue';

/** What counts as busy, how often a request is sent, and the longest wait before each, in milliseconds. */
export interface Patience {
  readonly statuses: readonly number[];
  readonly tries: number;
  readonly longestWait: number;
}

/** SharePoint itself asks to wait; a gateway's answer holds back nobody else. */
const ASKS_TO_WAIT = [429, 503];

/**
 * Sends when the queue lets it, and again while SharePoint says that it is busy, as often as `patience`
 * says; gives the last answer. `Retry-After` (in seconds) holds back the whole queue. Rejects with an
 * AbortError when `signal` ends a wait.
 */
export async function whileBusy(
  send: () => Promise<Response>,
  queue: SiteQueue,
  { statuses, tries, longestWait }: Patience,
  signal: AbortSignal | null | undefined
): Promise<Response> {
  for (let tried = 1; ; tried += 1) {
    await queue.turn(longestWait, signal);
    const response = await send();
    const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
    const isTold = !Number.isNaN(seconds) && ASKS_TO_WAIT.includes(response.status);
    if (isTold) queue.holdBack(seconds * 1000);
    if (tried >= tries || !statuses.includes(response.status)) return response;
    if (!isTold) await queue.clock.wait(200 * 2 ** tried, signal);
  }
}

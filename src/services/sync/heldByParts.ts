import type { Fetch } from './formDigest';
import type { SiteQueue } from './siteQueue';

/** The status line and headers of a part that was throttled; bodies are JSON, which has no bare lines. */
const BUSY_PART = /^HTTP\/1\.1 (?:429|503)\b[^\n]*\n((?:[^\r\n]+\r?\n)*)/gim;

/** Parts of a `$batch` are throttled each by itself: what one asks for holds back the queue as well. */
export function heldByParts(send: Fetch, queue: SiteQueue): Fetch {
  return async (url, init) => {
    const response = await send(url, init);
    if (!response.ok || !url.endsWith('/_api/$batch')) return response;
    const answer = await response.clone().text();
    for (const [, headers = ''] of Array.from(answer.matchAll(BUSY_PART))) {
      const seconds = /^Retry-After:\s*(\d+)/im.exec(headers)?.[1];
      if (seconds !== undefined) queue.holdBack(Number(seconds) * 1000);
    }
    return response;
  };
}

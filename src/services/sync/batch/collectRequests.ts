import type { BatchClock } from './batchClock';

/** SharePoint takes 100 requests and 1,048,576 bytes in one `$batch`; some are left to spare. */
const MOST_REQUESTS = 100;
const MOST_BYTES = 1_000_000;

/** No further request came for so long: those that wait go; in milliseconds. */
const SILENCE = 4;
/** Nobody waits longer than this for others that keep coming, in milliseconds. */
const LONGEST = 60;

/**
 * While others are under way it is worth waiting for what their answers lead to, so that rows that are
 * sent together stay together; no longer than this, in milliseconds.
 */
const LONGEST_FOR_ANSWERS = 3000;

/** Something that waits to be sent together with others. */
export interface Collected {
  readonly bytes: number;
}

/**
 * Collects what comes within the same short moment and hands it over in its order, as much at a time as
 * one `$batch` holds. `handOver` resolves when that was answered, or was not. Gives what adds one, and
 * what takes one back that was not handed over yet.
 */
export function collectRequests<One extends Collected>(
  clock: BatchClock,
  handOver: (together: readonly One[]) => Promise<void>
): { readonly add: (one: One) => void; readonly takeBack: (one: One) => boolean } {
  let waiting: One[] = [];
  let since = 0;
  let underWay = 0;
  let forget = (): void => undefined;

  const flush = (): void => {
    forget();
    const together = waiting;
    waiting = [];
    if (together.length === 0) return;
    underWay += 1;
    const answered = (): void => {
      underWay -= 1;
      if (underWay === 0 && waiting.length > 0) flushSoon();
    };
    handOver(together).then(answered, answered);
  };
  const flushSoon = (): void => {
    forget();
    const longest = underWay > 0 ? LONGEST_FOR_ANSWERS : LONGEST;
    const left = Math.max(0, since + longest - clock.now());
    forget = clock.after(underWay > 0 ? left : Math.min(SILENCE, left), flush);
  };

  return {
    add: (one) => {
      const bytes = waiting.reduce((sum, other) => sum + other.bytes, one.bytes);
      if (waiting.length > 0 && bytes > MOST_BYTES) flush();
      if (waiting.length === 0) since = clock.now();
      waiting.push(one);
      if (waiting.length >= MOST_REQUESTS) flush();
      else flushSoon();
    },
    takeBack: (one) => {
      const place = waiting.indexOf(one);
      if (place >= 0) waiting.splice(place, 1);
      return place >= 0;
    }
  };
}

/** Whether one request alone fills a batch: it has to go by itself. */
export function fillsBatch(bytes: number): boolean {
  return bytes > MOST_BYTES;
}

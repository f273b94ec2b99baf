/** What a queue waits by; the host's own unless a test has one. */
export interface QueueClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with an AbortError when `signal` ends the wait. */
  readonly wait: (milliseconds: number, signal: AbortSignal | null | undefined) => Promise<void>;
  /** From 0 up to 1, anew each time: parts those that waited for the same moment. */
  readonly chance: () => number;
}

/** The requests to one site: told to wait by one answer, all that come later wait (429, 503). */
export interface SiteQueue {
  readonly clock: QueueClock;
  /** Until when what is waiting waits, in milliseconds since 1970; undefined while nothing waits. */
  readonly waitsUntil: () => number | undefined;
  /** Calls back whenever `waitsUntil` changes; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when a request may go. It waits no longer than `atMost`, in milliseconds. */
  readonly turn: (atMost: number, signal: AbortSignal | null | undefined) => Promise<void>;
  /** SharePoint asked to wait for so many milliseconds. */
  readonly holdBack: (milliseconds: number) => void;
}

/** Nothing waits longer than this, whatever SharePoint asks for, in milliseconds. */
export const LONGEST_WAIT = 120_000;

/** Those that waited together go on within a second of each other, not at once. */
const MOST_SPREAD = 1000;

/** The machine's own clock. */
export const ownClock: QueueClock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(new DOMException('The request was stopped.', 'AbortError'));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    })
};

/** The machine's clock for requests that share batches: what waited together goes on together. */
export const togetherClock: QueueClock = { ...ownClock, chance: () => 0 };

export function siteQueue(clock: QueueClock = ownClock): SiteQueue {
  const listeners = new Set<() => void>();
  const ends = new Set<{ readonly at: number }>();
  let heldUntil = 0;
  const tell = (): void => listeners.forEach((listener) => listener());

  async function waitUntil(at: number, signal: AbortSignal | null | undefined): Promise<void> {
    const end = { at };
    ends.add(end);
    tell();
    try {
      await clock.wait(at - clock.now(), signal);
    } finally {
      ends.delete(end);
      tell();
    }
  }

  return {
    clock,
    waitsUntil: () => (ends.size === 0 ? undefined : Math.max(...Array.from(ends, ({ at }) => at))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    turn: async (atMost, signal) => {
      const latest = clock.now() + atMost;
      // Another answer may have asked for more while this one waited.
      for (;;) {
        const left = Math.min(heldUntil, latest) - clock.now();
        if (left <= 0) return;
        const spread = clock.chance() * Math.min(MOST_SPREAD, left / 5);
        await waitUntil(clock.now() + left + spread, signal);
      }
    },
    holdBack: (milliseconds) => {
      heldUntil = Math.max(heldUntil, clock.now() + Math.min(milliseconds, LONGEST_WAIT));
    }
  };
}

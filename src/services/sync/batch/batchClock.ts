/** What collecting requests waits by; the host's own timer unless a test has one. */
export interface BatchClock {
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Runs once after so many milliseconds; gives what forgets it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export const ownBatchClock: BatchClock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  }
};

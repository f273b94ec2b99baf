/** When something is done that many may ask for: once for all of a moment, and never all of the time. */
export interface Turns {
  /** Asks for a turn; one that is due already will do. */
  readonly request: () => void;
  /** Resolves when no turn is due any more. */
  readonly done: () => Promise<void>;
}

/** A turn waits for others no longer than this, in milliseconds. */
const LONGEST_WAIT = 400;

/**
 * Turns of some work. What is asked for at once is one turn; and where one moment follows another, the next
 * turn waits as long as the last one took, so that the work takes no more time than what asks for it.
 */
export function turns(work: () => Promise<void>): Turns {
  let due: Promise<void> | undefined;
  let running: Promise<void> | undefined;
  let lastTook = 0;
  let lastEnd = 0;

  const turn = async (): Promise<void> => {
    const wait = lastEnd + Math.min(lastTook, LONGEST_WAIT) - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    const begun = performance.now();
    // What is asked for from here on is another turn.
    running = due;
    due = undefined;
    await work();
    running = undefined;
    lastEnd = performance.now();
    lastTook = lastEnd - begun;
  };
  return {
    request: () => {
      due ??= turn();
    },
    done: async () => {
      while (due !== undefined || running !== undefined) await (due ?? running);
    }
  };
}

/** How long work goes on before the page may draw and take a click, in milliseconds. */
const LONGEST_STRETCH = 30;

/** Parts long work into stretches, between which the page lives on. */
export interface PageTurns {
  /** Whether the page has waited long enough: ask after each small piece of work. */
  isDue(): boolean;
  /** Lets the page have its turn; throws AbortError where the person cancelled in it. */
  give(): Promise<void>;
}

/**
 * Turns for one piece of work. A message is used and no timer, because browsers hold the timers of a
 * page back that nobody looks at.
 */
export function pageTurns(signal?: AbortSignal): PageTurns {
  let since = Date.now();
  return {
    isDue: () => Date.now() - since >= LONGEST_STRETCH,
    give: async () => {
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(undefined);
      });
      signal?.throwIfAborted();
      since = Date.now();
    }
  };
}

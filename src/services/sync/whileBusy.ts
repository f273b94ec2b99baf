const TRIES = 3;

/** What counts as busy, and the longest wait before the next try, in milliseconds. */
export interface Patience {
  readonly statuses: readonly number[];
  readonly longestWait: number;
}

/**
 * Sends up to three times while SharePoint says that it is busy, and waits in between as `Retry-After`
 * (in seconds) tells; gives the last answer. Rejects with an AbortError when `signal` ends the wait.
 */
export async function whileBusy(
  send: () => Promise<Response>,
  { statuses, longestWait }: Patience,
  signal: AbortSignal | null | undefined
): Promise<Response> {
  let response = await send();
  for (let tried = 1; tried < TRIES && statuses.includes(response.status); tried += 1) {
    await wait(Math.min(waitAfter(response, tried), longestWait), signal);
    response = await send();
  }
  return response;
}

function waitAfter(response: Response, tried: number): number {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return Number.isNaN(seconds) ? 200 * 2 ** tried : seconds * 1000;
}

function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
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
  });
}

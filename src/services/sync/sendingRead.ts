import type { Fetch } from './formDigest';

const TRIES = 3;
const LONGEST_WAIT = 30_000;

/** Sends a read, up to three times while SharePoint is busy (429, 503, 504); keeps to Retry-After. */
export function sendingRead(send: Fetch): Fetch {
  return async (url, init) => {
    let response = await send(url, init);
    for (let tried = 1; tried < TRIES && isBusy(response); tried += 1) {
      await wait(waitAfter(response, tried), init.signal);
      response = await send(url, init);
    }
    return response;
  };
}

function isBusy(response: Response): boolean {
  return response.status === 429 || response.status === 503 || response.status === 504;
}

function waitAfter(response: Response, tried: number): number {
  const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const asked = Number.isNaN(seconds) ? 200 * 2 ** tried : seconds * 1000;
  return Math.min(asked, LONGEST_WAIT);
}

function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException('The read was stopped.', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

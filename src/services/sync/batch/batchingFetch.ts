import type { Fetch } from '../formDigest';
import { rulesOf } from '../sendingRules';
import { batchAnswers } from './batchAnswers';
import { batchBody } from './batchBody';
import type { BatchClock } from './batchClock';
import { ownBatchClock } from './batchClock';
import type { BatchPart } from './batchPart';
import { batchPartOf, bytesOfPart } from './batchPart';
import { busyByItsOwn } from './busyByItsOwn';
import { collectRequests, fillsBatch } from './collectRequests';

/** A request that waits for its part of a batch to be answered. */
interface Waiting {
  readonly part: BatchPart;
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A sender that puts requests of the same moment into one `$batch` and answers each by itself. What a
 * part is answered, its ETag too, is read from the body, so a page of another origin sees it. A batch
 * that got no answer, or one that cannot be taken apart, leaves each of its requests without one; a
 * batch that was refused as a whole refuses each.
 *
 * Files, batches that were made elsewhere, what fills a batch, and what is told to go alone
 * (`SendingRules`) go by themselves through `send`.
 * @param siteUrl absolute; requests to other addresses go by themselves
 * @param newName names the boundaries of a batch: a GUID
 */
export function batchingFetch(
  siteUrl: string,
  send: Fetch,
  newName: () => string,
  clock: BatchClock = ownBatchClock
): Fetch {
  const waitItself = busyByItsOwn();
  const address = `${siteUrl}/_api/$batch`;
  const requests = collectRequests<Waiting>(clock, (together) =>
    sendTogether(together).catch((error: unknown) => together.forEach(({ fail }) => fail(error)))
  );

  async function sendTogether(together: readonly Waiting[]): Promise<void> {
    const parts = together.map(({ part }) => part);
    const { body, contentType } = batchBody(parts, newName());
    const stop = new AbortController();
    const stopListening = whenAllStopped(together, () => stop.abort());
    try {
      const response = waitItself(
        await send(address, {
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': contentType },
          credentials: 'same-origin',
          body,
          signal: stop.signal
        })
      );
      const text = await response.text();
      const { ok, status, statusText, headers } = response;
      const answers = ok ? batchAnswers(text, together.length) : [];
      together.forEach(({ answer }, place) =>
        answer(answers[place] ?? new Response(text, { status, statusText, headers }))
      );
    } finally {
      stopListening();
    }
  }

  return (url, init) => {
    const isOwn = url.startsWith(`${siteUrl}/`) && !url.startsWith(address);
    const part = isOwn && rulesOf(init).isAlone !== true ? batchPartOf(url, init) : undefined;
    const bytes = part === undefined ? 0 : bytesOfPart(part);
    if (part === undefined || fillsBatch(bytes)) return send(url, init);
    const signal = init.signal ?? undefined;
    if (signal?.aborted === true) return Promise.reject(stopped());
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        requests.takeBack(waiting);
        reject(stopped());
      };
      const waiting: Waiting = {
        part,
        bytes,
        signal,
        answer: (response) => {
          signal?.removeEventListener('abort', stop);
          resolve(response);
        },
        fail: (error) => {
          signal?.removeEventListener('abort', stop);
          reject(error);
        }
      };
      signal?.addEventListener('abort', stop, { once: true });
      requests.add(waiting);
    });
  };
}

/** Calls back once every request of a batch was stopped; one that cannot be keeps the batch going. */
function whenAllStopped(together: readonly Waiting[], stop: () => void): () => void {
  const signals = together.flatMap(({ signal }) => signal ?? []);
  if (signals.length < together.length) return () => undefined;
  const look = (): void => {
    if (signals.every(({ aborted }) => aborted)) stop();
  };
  signals.forEach((signal) => signal.addEventListener('abort', look));
  return () => signals.forEach((signal) => signal.removeEventListener('abort', look));
}

function stopped(): DOMException {
  return new DOMException('The request was stopped.', 'AbortError');
}

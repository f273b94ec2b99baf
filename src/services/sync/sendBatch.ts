import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/webs';
import { withRules } from './sendingRules';
import { isBusy } from './sharePointAnswer';

/** SharePoint takes 100 requests and about 1 MB in one `$batch`. */
const MOST_REQUESTS = 100;
/** How often a batch of reads is sent while a part of it is throttled. */
const MOST_TRIES = 3;

/**
 * Sends several requests in one `$batch`, in order. A part that fails stops no other, so each has an
 * outcome of its own. Rejects when the batch as a whole got no answer: then nothing is known of any
 * part, and the parts' own promises never settle, which is why they are not awaited first.
 */
export async function sendBatch<T>(
  sp: SPFI,
  requests: (batched: SPFI) => readonly Promise<T>[]
): Promise<PromiseSettledResult<T>[]> {
  const [batched, execute] = sp.batched({ maxRequests: MOST_REQUESTS });
  const outcomes = Promise.allSettled(requests(batched));
  await execute();
  return outcomes;
}

/**
 * Sends a batch of bodies (`batchesOf`), each by its request. One body alone goes as a request of its
 * own, which may be larger than a batch; its outcome then says where no answer came.
 */
export async function sendBodies<Body, T>(
  sp: SPFI,
  bodies: readonly Body[],
  request: (sp: SPFI, body: Body) => Promise<T>
): Promise<PromiseSettledResult<T>[]> {
  return bodies.length === 1
    ? Promise.allSettled(bodies.map((body) => request(sp, body)))
    : sendBatch(sp, (batched) => bodies.map((body) => request(batched, body)));
}

/** As `sendBatch`, for parts that must all succeed: throws the first failure. */
export async function sendWholeBatch<T>(
  sp: SPFI,
  requests: (batched: SPFI) => readonly Promise<T>[]
): Promise<T[]> {
  return allDone(await sendBatch(sp, requests));
}

/**
 * As `sendWholeBatch`, for parts that only read: the batch goes again as a read does, while SharePoint is
 * busy, with all of it or with a part, and where its connection dropped. `requests` may be called again.
 */
export async function sendReadBatch<T>(
  sp: SPFI,
  requests: (batched: SPFI) => readonly Promise<T>[],
  options: { readonly signal?: AbortSignal } = {}
): Promise<T[]> {
  const reads = withRules(sp, { onlyReads: true, ...options });
  let outcomes = await sendBatch(reads, requests);
  // What the part asked for holds back the queue (`heldByParts.ts`), so this waits as told.
  for (let tried = 1; tried < MOST_TRIES && outcomes.some(isBusyPart); tried += 1) {
    outcomes = await sendBatch(reads, requests);
  }
  return allDone(outcomes);
}

function isBusyPart(outcome: PromiseSettledResult<unknown>): boolean {
  return outcome.status === 'rejected' && isBusy(outcome.reason);
}

function allDone<T>(outcomes: readonly PromiseSettledResult<T>[]): T[] {
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

import { type PersonFetch } from '../local/localServer';
import { errorCode, merge } from '../local/sharepoint/register';
import { ledger } from './writes/items';

export type CallKind = 'read a page' | 'read an item' | 'write with an ETag';

/** What the clients have seen, all together. */
export interface Seen {
  readonly times: Record<CallKind, number[]>;
  /** Acknowledged writes by the number of the item. */
  readonly writes: Map<number, number>;
  /** Refusals by status and code: a 412 is SharePoint's, every other is foreign. */
  readonly refusals: Map<string, number>;
  readonly foreign: string[];
}

export const nothingSeen = (): Seen => ({
  times: { 'read a page': [], 'read an item': [], 'write with an ETag': [] },
  writes: new Map(),
  refusals: new Map(),
  foreign: []
});

interface Page {
  readonly value: readonly { readonly Id: number }[];
  readonly 'odata.nextLink'?: string;
}

/** Pages that a client reads one after the other, by nextLink. */
const PAGES = 4;
/** Writers meet on so few items, so that ETags have work to do. */
const CONTESTED = 100;

/** Reads pages and counts counters up under their ETags until `ended`. */
export async function workOn(
  as: PersonFetch,
  items: number,
  seen: Seen,
  ended: () => boolean
): Promise<void> {
  while (!ended()) {
    await readPages(as, items, seen, ended);
    for (let write = 0; write < 4 && !ended(); write += 1) {
      const any = 1 + Math.floor(Math.random() * items);
      await countUp(as, write % 2 === 0 ? any : 1 + (any % CONTESTED), seen);
    }
  }
}

async function readPages(
  as: PersonFetch,
  items: number,
  seen: Seen,
  ended: () => boolean
): Promise<void> {
  const from = Math.floor(Math.random() * items);
  const token = encodeURIComponent(`Paged=TRUE&p_ID=${from}`);
  let next: string | undefined =
    `${ledger}/items?$select=Id,Key,Count&$top=100&$skiptoken=${token}`;
  let reached = from;
  for (let page = 0; page < PAGES && next !== undefined && !ended(); page += 1) {
    const address: string = next;
    const answer = await timed(seen, 'read a page', () => as(address));
    if (answer.status !== 200) return refused(seen, 'read a page', answer);
    const { value, 'odata.nextLink': link } = (await answer.json()) as Page;
    const ids = value.map(({ Id }) => Id);
    if (ids.some((id, place) => id !== reached + place + 1)) {
      seen.foreign.push(`a page after ${reached} gave ${ids.slice(0, 3).join()}…`);
    }
    if (link === undefined && reached + ids.length < items) {
      seen.foreign.push(`a page after ${reached} had no next one`);
    }
    reached += ids.length;
    next = link;
  }
}

/** Reads an item, counts it up under its ETag, and begins again where somebody was quicker. */
async function countUp(as: PersonFetch, id: number, seen: Seen): Promise<void> {
  for (;;) {
    const address = `${ledger}/items(${id})`;
    const read = await timed(seen, 'read an item', () => as(`${address}?$select=Id,Count`));
    if (read.status !== 200) return refused(seen, 'read an item', read);
    const { Count } = (await read.json()) as { readonly Count: number };
    const etag = read.headers.get('etag') ?? '';
    const written = await timed(seen, 'write with an ETag', () =>
      merge(as, address, { Count: Count + 1 }, etag)
    );
    if (written.status === 204) {
      await written.arrayBuffer();
      seen.writes.set(id, (seen.writes.get(id) ?? 0) + 1);
      return;
    }
    await refused(seen, 'write with an ETag', written);
    if (written.status !== 412) return;
  }
}

async function timed(seen: Seen, kind: CallKind, ask: () => Promise<Response>): Promise<Response> {
  const begun = performance.now();
  const answer = await ask();
  seen.times[kind].push(performance.now() - begun);
  return answer;
}

async function refused(seen: Seen, kind: CallKind, answer: Response): Promise<void> {
  const code = `${answer.status} ${await errorCode(answer)}`;
  seen.refusals.set(code, (seen.refusals.get(code) ?? 0) + 1);
  const isMismatch = kind === 'write with an ETag' && answer.status === 412;
  if (!isMismatch) seen.foreign.push(`${kind}: ${code}`);
}

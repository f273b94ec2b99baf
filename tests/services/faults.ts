import type { Fetch } from '../../src/services/sync/formDigest';

/** Faults between the product and the server: what a network does to requests and answers. */

/** A request as the faults see it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface FaultyNetwork {
  readonly send: Fetch;
  /** Requests that reached the server, in order. */
  readonly arrived: readonly Sent[];
  /** The next request that matches reaches the server, and its answer is lost. */
  readonly loseNextAnswer: (matches: (sent: Sent) => boolean) => void;
  /** The next request that matches does not reach the server. */
  readonly dropNext: (matches: (sent: Sent) => boolean) => void;
  /** From now on no request that matches reaches the server; gives what ends that. */
  readonly dropAll: (matches: (sent: Sent) => boolean) => () => void;
  /** Runs before the next request that matches is sent: somebody else is faster. */
  readonly beforeNext: (matches: (sent: Sent) => boolean, meanwhile: () => Promise<void>) => void;
  /** Runs after the next request that matches was done, before its answer is given. */
  readonly afterNext: (matches: (sent: Sent) => boolean, meanwhile: () => Promise<void>) => void;
}

interface Fault {
  readonly matches: (sent: Sent) => boolean;
  readonly act: (forward: () => Promise<Response>) => Promise<Response>;
}

export function faultyNetwork(): FaultyNetwork {
  const arrived: Sent[] = [];
  const faults: Fault[] = [];
  const dropped = new Set<Fault['matches']>();
  const broken = (): TypeError => new TypeError('fetch failed');
  const add = (matches: Fault['matches'], act: Fault['act']): void => {
    faults.push({ matches, act });
  };
  return {
    arrived,
    send: async (url, init) => {
      const headers = new Headers(init.headers);
      const method = headers.get('X-HTTP-Method') ?? init.method ?? 'GET';
      const sent: Sent = { method, url: decodeURIComponent(url), body: String(init.body ?? '') };
      const forward = (): Promise<Response> => {
        arrived.push(sent);
        return fetch(url, init);
      };
      if ([...dropped].some((matches) => matches(sent))) throw broken();
      const index = faults.findIndex((fault) => fault.matches(sent));
      const [fault] = index === -1 ? [] : faults.splice(index, 1);
      return fault === undefined ? forward() : fault.act(forward);
    },
    loseNextAnswer: (matches) =>
      add(matches, async (forward) => {
        await forward();
        throw broken();
      }),
    dropNext: (matches) =>
      add(matches, async () => {
        throw broken();
      }),
    dropAll: (matches) => {
      dropped.add(matches);
      return () => void dropped.delete(matches);
    },
    beforeNext: (matches, meanwhile) =>
      add(matches, async (forward) => {
        await meanwhile();
        return forward();
      }),
    afterNext: (matches, meanwhile) =>
      add(matches, async (forward) => {
        const answer = await forward();
        await meanwhile();
        return answer;
      })
  };
}

export const isWriteTo =
  (list: string) =>
  (sent: Sent): boolean =>
    sent.method !== 'GET' && sent.url.includes(`getByTitle('${list}')/items`);

/** The reads of a list but for the first, counted from now on. */
export function readsAfterTheFirstOf(list: string): (sent: Sent) => boolean {
  let reads = 0;
  return ({ method, url }) => {
    if (method !== 'GET' || !url.includes(`getByTitle('${list}')/items`)) return false;
    reads += 1;
    return reads > 1;
  };
}

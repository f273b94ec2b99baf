import type { Queryable } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { spfi } from '@pnp/sp';

/** What the connection cannot see of a request by itself. */
export interface SendingRules {
  /** It is a POST and only reads (a batch of reads, a change log): it goes again as reads do. */
  readonly onlyReads?: boolean;
  /** Each of its parts would be refused a second time, by its record id or its version. */
  readonly isRefusedTwice?: boolean;
  /** Its answer is large: it shares no `$batch` with others (`batch/batchingFetch.ts`). */
  readonly isAlone?: boolean;
  readonly signal?: AbortSignal;
}

const RULES = Symbol('sending rules');

/** The same connection, with rules for what is sent through it. They travel beside the request, unsent. */
export function withRules(sp: SPFI, rules: SendingRules): SPFI {
  return spfi(sp).using((instance) => {
    const queryable = instance as Queryable;
    queryable.on.pre(async (url, init, result) => [
      url,
      { ...init, [RULES]: rules, ...(rules.signal && { signal: rules.signal }) },
      result
    ]);
    return instance;
  });
}

export function rulesOf(init: RequestInit & { readonly [RULES]?: SendingRules }): SendingRules {
  return init[RULES] ?? {};
}

/** What may go wrong with a request on its way, on demand. */
export type Fault =
  /** Refused with 429 or 503 and Retry-After; nothing is done. */
  | {
      readonly kind: 'throttle';
      readonly status: 429 | 503;
      /** Whole seconds; undefined: for as long as the rule still lives, else 1. */
      readonly retryAfter: number | undefined;
    }
  /** Answered later. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** The connection ends before anything is done. */
  | { readonly kind: 'drop-before-commit' }
  /** The connection ends when it is done, before a byte of the answer is sent. */
  | { readonly kind: 'drop-after-commit' }
  /** It is done, and the answer never comes: the connection stays open until the caller gives up. */
  | { readonly kind: 'lost-answer' }
  /** Of a batch: the connection ends when so many of its parts are done; the others are not. */
  | { readonly kind: 'drop-after-part'; readonly part: number }
  /** The digest is refused as one that has expired. */
  | { readonly kind: 'digest-expired' };

export type FaultKind = Fault['kind'];

/** A request, or a part of a batch, as rules see it. */
export interface FaultedRequest {
  /** 'batch' is the batch itself; its parts are asked for one by one. */
  readonly kind: 'single' | 'batch' | 'part';
  /** The verb that is meant: MERGE where it comes as POST with X-HTTP-Method. */
  readonly method: string;
  /** Server-relative and decoded, without the query string. */
  readonly path: string;
  /** Login; undefined for nobody. */
  readonly person: string | undefined;
}

/** A rule given as a function: what befalls this request. It may keep count itself. */
export type FaultRuleFunction = (request: FaultedRequest) => Fault | readonly Fault[] | undefined;

/** A rule given as data: whom it concerns, when, and what befalls them. */
export interface FaultRule {
  /** The verb that is meant; undefined: any. */
  readonly method: string | undefined;
  /** The whole path, where * stands for anything; undefined: any. */
  readonly path: string | undefined;
  /** Login; undefined: anybody. */
  readonly person: string | undefined;
  /** Which matching request is the first to be struck; from 1. */
  readonly nth: number;
  /** How many are struck from there on; undefined: all. */
  readonly times: number | undefined;
  /** Seconds that the rule lives; undefined: until it is taken away. */
  readonly seconds: number | undefined;
  readonly faults: readonly Fault[];
}

/** So many requests of a person in so many seconds; those above are throttled. */
export interface Throttling {
  readonly requests: number;
  readonly seconds: number;
}

/** Everything that is to go wrong. */
export interface FaultScript {
  /** Whether requests may ask for their own fault with the header X-Local-Fault. */
  readonly headers: boolean;
  readonly throttling: Throttling | undefined;
  readonly rules: readonly FaultRule[];
}

export const NO_FAULTS: FaultScript = { headers: false, throttling: undefined, rules: [] };

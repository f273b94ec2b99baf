import type { Answer } from '../http/answer';
import {
  NO_FAULTS,
  type Fault,
  type FaultedRequest,
  type FaultRule,
  type FaultRuleFunction,
  type FaultScript
} from './fault';
import { concerns } from './matching';
import { rateLimitHeaders, requestCounter, type RequestCounter } from './throttling';
import { throttled } from './throttled';

/** What befalls one request. Without faults: nothing, and no time is lost. */
export interface Strike {
  /** Milliseconds to wait before the answer. */
  readonly latency: number;
  /** Given instead of doing what is asked. */
  readonly refusal: Answer | undefined;
  readonly dropsBefore: boolean;
  /** The answer is not sent: the connection ends, or nothing comes. */
  readonly afterwards: 'answered' | 'dropped' | 'silent';
  /** Of a batch: so many parts are done, then the connection ends. */
  readonly parts: number | undefined;
  readonly digestExpired: boolean;
}

export const NO_STRIKE: Strike = strikeOf([]);

/** What goes wrong on this server at the moment. */
export interface Faults {
  /** What is still to come: of each rule the seconds and times that are left; no rule that is over. */
  readonly script: () => FaultScript;
  /** Puts a script in the place of the last one; counts begin anew. */
  readonly set: (script: FaultScript) => void;
  /** Adds rules to those there are; where the other script says so, its throttling and headers too. */
  readonly add: (script: FaultScript) => void;
  /** @param asked faults that the request asks for itself */
  readonly strike: (request: FaultedRequest, asked?: readonly Fault[]) => Strike;
  /** RateLimit headers of a person, counting nothing. */
  readonly rateLimit: (person: string | undefined) => Readonly<Record<string, string>>;
}

/** A rule at work: when it began, and how many requests it has concerned. */
interface Standing {
  readonly rule: FaultRule;
  readonly began: number;
  concerned: number;
}

const NOBODY = '';

/** @param functions rules of the process itself, which no script takes away */
export function createFaults(
  clock: () => Date,
  initial: FaultScript = NO_FAULTS,
  functions: readonly FaultRuleFunction[] = []
): Faults {
  let { headers, throttling } = NO_FAULTS;
  let standings: readonly Standing[] = [];
  let counter: RequestCounter | undefined;
  const begin = (rules: readonly FaultRule[]): readonly Standing[] =>
    rules.map((rule) => ({ rule, began: clock().getTime(), concerned: 0 }));
  const set = (next: FaultScript): void => {
    ({ headers, throttling } = next);
    standings = begin(next.rules);
    counter = throttling && requestCounter(throttling, clock);
  };
  set(initial);
  const left = (standing: Standing): readonly FaultRule[] => leftOf(standing, clock().getTime());
  const ofRules = (request: FaultedRequest): readonly Fault[] =>
    standings.flatMap((standing) => struck(standing, request, clock().getTime()));
  const ofFunctions = (request: FaultedRequest): readonly Fault[] =>
    functions.flatMap((rule) => rule(request) ?? []);
  return {
    script: () => ({ headers, throttling, rules: standings.flatMap(left) }),
    set,
    add: (more) => {
      standings = [...standings, ...begin(more.rules)];
      headers = headers || more.headers;
      if (more.throttling) {
        throttling = more.throttling;
        counter = requestCounter(throttling, clock);
      }
    },
    strike: (request, asked = []) => {
      // A batch counts as its parts do. How SharePoint counts is not recorded.
      const allowance =
        request.kind === 'batch' ? undefined : counter?.count(request.person ?? NOBODY);
      const strike = strikeOf([...asked, ...ofRules(request), ...ofFunctions(request)]);
      return allowance?.exceeded === true
        ? { ...strike, refusal: throttled(429, allowance.reset, allowance.limit) }
        : strike;
    },
    rateLimit: (person) => rateLimitHeaders(counter?.standing(person ?? NOBODY))
  };
}

/** Milliseconds that a rule still lives; undefined: until it is taken away. */
const lifeLeft = ({ rule: { seconds }, began }: Standing, now: number): number | undefined =>
  seconds === undefined ? undefined : began + seconds * 1000 - now;

/** The last matching request that a rule strikes, by number. */
const lastOf = ({ nth, times }: FaultRule): number =>
  times === undefined ? Infinity : nth + times - 1;

/** The rule that would do from now on what this one will; nothing where it is over. */
function leftOf(standing: Standing, now: number): readonly FaultRule[] {
  const { rule, concerned } = standing;
  const lives = lifeLeft(standing, now);
  if ((lives !== undefined && lives <= 0) || concerned >= lastOf(rule)) return [];
  const struckAlready = Math.max(0, concerned - rule.nth + 1);
  return [
    {
      ...rule,
      nth: Math.max(1, rule.nth - concerned),
      times: rule.times === undefined ? undefined : rule.times - struckAlready,
      seconds: lives === undefined ? undefined : Math.ceil(lives / 1000)
    }
  ];
}

/** What a rule does to a request; its count goes on when the request concerns it. */
function struck(standing: Standing, request: FaultedRequest, now: number): readonly Fault[] {
  const { rule } = standing;
  const lives = lifeLeft(standing, now);
  if ((lives !== undefined && lives <= 0) || !concerns(rule, request)) return [];
  standing.concerned += 1;
  const { concerned } = standing;
  if (concerned < rule.nth || concerned > lastOf(rule)) return [];
  const left = lives === undefined ? undefined : Math.ceil(lives / 1000);
  return rule.faults.map((fault) =>
    fault.kind === 'throttle' ? { ...fault, retryAfter: fault.retryAfter ?? left } : fault
  );
}

function strikeOf(faults: readonly Fault[]): Strike {
  const has = (kind: Fault['kind']): boolean => faults.some((fault) => fault.kind === kind);
  const throttle = faults.flatMap((fault) => (fault.kind === 'throttle' ? [fault] : []))[0];
  return {
    latency: faults.reduce(
      (sum, fault) => sum + (fault.kind === 'latency' ? fault.milliseconds : 0),
      0
    ),
    refusal: throttle && throttled(throttle.status, throttle.retryAfter ?? 1),
    dropsBefore: has('drop-before-commit'),
    afterwards: afterwardsOf(has),
    parts: faults.flatMap((fault) => (fault.kind === 'drop-after-part' ? [fault.part] : []))[0],
    digestExpired: has('digest-expired')
  };
}

function afterwardsOf(has: (kind: Fault['kind']) => boolean): Strike['afterwards'] {
  if (has('drop-after-commit')) return 'dropped';
  return has('lost-answer') ? 'silent' : 'answered';
}

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

/** What goes wrong on this server at the moment. */
export interface Faults {
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
  let script = NO_FAULTS;
  let standings: readonly Standing[] = [];
  let counter: RequestCounter | undefined;
  const begin = (rules: readonly FaultRule[]): readonly Standing[] =>
    rules.map((rule) => ({ rule, began: clock().getTime(), concerned: 0 }));
  const set = (next: FaultScript): void => {
    script = next;
    standings = begin(next.rules);
    counter = next.throttling && requestCounter(next.throttling, clock);
  };
  set(initial);
  const ofRules = (request: FaultedRequest): readonly Fault[] =>
    standings.flatMap((standing) => struck(standing, request, clock().getTime()));
  const ofFunctions = (request: FaultedRequest): readonly Fault[] =>
    functions.flatMap((rule) => rule(request) ?? []);
  return {
    script: () => script,
    set,
    add: (more) => {
      standings = [...standings, ...begin(more.rules)];
      if (more.throttling) counter = requestCounter(more.throttling, clock);
      script = {
        headers: script.headers || more.headers,
        throttling: more.throttling ?? script.throttling,
        rules: [...script.rules, ...more.rules]
      };
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

/** What a rule does to a request; its count goes on when the request concerns it. */
function struck(standing: Standing, request: FaultedRequest, now: number): readonly Fault[] {
  const { rule, began } = standing;
  const lives = rule.seconds === undefined ? undefined : began + rule.seconds * 1000 - now;
  if ((lives !== undefined && lives <= 0) || !concerns(rule, request)) return [];
  standing.concerned += 1;
  const { concerned } = standing;
  const last = rule.times === undefined ? Infinity : rule.nth + rule.times - 1;
  if (concerned < rule.nth || concerned > last) return [];
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

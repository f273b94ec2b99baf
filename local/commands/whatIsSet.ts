import { strings } from './faultsStrings';

type Fault = { readonly kind: string } & Readonly<Record<string, unknown>>;

interface Rule {
  readonly match: {
    readonly method?: string;
    readonly path?: string;
    readonly person?: string;
    readonly nth?: number;
  };
  readonly fault: Fault | readonly Fault[];
  /** How many requests it will still strike; undefined: all. */
  readonly times?: number;
  /** How long it will still live; undefined: until cleared. */
  readonly seconds?: number;
}

/** What `/_local/faults` answers: what is still to go wrong. */
export interface FaultsSet {
  readonly rules: readonly Rule[];
  readonly throttling?: { readonly requests: number; readonly seconds: number };
  readonly headers: boolean;
}

/** A line for each thing that goes wrong on purpose, and what is left of it. */
export function whatIsSet({ rules, throttling, headers }: FaultsSet): string {
  const lines = [
    ...rules.map(lineOf),
    ...(throttling ? [strings.throttling(throttling.requests, throttling.seconds)] : []),
    ...(headers ? [strings.headers] : [])
  ];
  return lines.length === 0 ? strings.none : lines.join('\n');
}

function lineOf({ match, fault, times, seconds }: Rule): string {
  const faults = 'kind' in fault ? [fault] : fault;
  const left = [
    ...(match.nth !== undefined && match.nth > 1 ? [strings.fromNth(match.nth)] : []),
    ...(times === undefined ? [] : [strings.timesLeft(times)]),
    ...(seconds === undefined ? [] : [strings.secondsLeft(seconds)])
  ];
  return strings.rule(
    match.person ?? strings.everybody,
    strings.pathOfRule(match.method, match.path) || strings.anyRequest,
    faults.map(written).join(' + '),
    left.length === 0 ? strings.untilCleared : left.join(', ')
  );
}

const written = ({ kind, ...settings }: Fault): string =>
  strings.fault(
    kind,
    Object.entries(settings)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ')
  );

import { FaultScriptError } from './faultScriptError';
import { strings } from './strings';
import type { Fault, FaultKind } from './fault';

/** A fault with its settings as they were written, by their names in JSON. */
export interface WrittenFault {
  readonly kind: unknown;
  readonly setting: (name: string) => unknown;
}

const KINDS: Readonly<Record<FaultKind, true>> = {
  throttle: true,
  latency: true,
  'drop-before-commit': true,
  'drop-after-commit': true,
  'lost-answer': true,
  'drop-after-part': true,
  'digest-expired': true
};

const isKind = (kind: unknown): kind is FaultKind => typeof kind === 'string' && kind in KINDS;

/** @throws FaultScriptError with one sentence for the person */
export function readFault({ kind, setting }: WrittenFault): Fault {
  if (!isKind(kind)) throw new FaultScriptError(strings.unknownKind(kind, Object.keys(KINDS)));
  switch (kind) {
    case 'throttle': {
      const status = setting('status') ?? 429;
      if (status !== 429 && status !== 503) throw new FaultScriptError(strings.badStatus);
      const retryAfter = setting('retryAfter');
      return {
        kind,
        status,
        retryAfter: retryAfter === undefined ? undefined : wholeNumber('retryAfter', retryAfter, 0)
      };
    }
    case 'latency':
      return { kind, milliseconds: wholeNumber('milliseconds', setting('milliseconds'), 0) };
    case 'drop-after-part':
      return { kind, part: wholeNumber('part', setting('part'), 0) };
    default:
      return { kind };
  }
}

/** A whole number, not below the least and not above a day in milliseconds. */
export function wholeNumber(name: string, value: unknown, least: number): number {
  const isGood = typeof value === 'number' && Number.isInteger(value);
  if (!isGood || value < least || value > 86_400_000) {
    throw new FaultScriptError(strings.badNumber(name, least));
  }
  return value;
}

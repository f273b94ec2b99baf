import type { Directory } from '../principals/directory';
import { withoutClaim } from '../principals/directory';
import { FaultScriptError } from './faultScriptError';
import type { Fault, FaultRule, FaultScript, Throttling } from './fault';
import { readFault, wholeNumber } from './readFault';
import { strings } from './strings';

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads what is to go wrong from JSON:
 * { rules: [{ match: { method, path, person, nth }, fault: { kind, … }, times, seconds }],
 *   throttling: { requests, seconds }, headers }. Everything but a rule's fault may be left out;
 * `fault` may be several. A rule with `nth` strikes once unless it says how often.
 * @throws FaultScriptError with one sentence for the person
 */
export function readScript(json: unknown, directory: Directory): FaultScript {
  const { rules, throttling, headers } = members(json, strings.notAScript, [
    'rules',
    'throttling',
    'headers'
  ]);
  if (rules !== undefined && !Array.isArray(rules)) throw new FaultScriptError(strings.notAScript);
  if (headers !== undefined && typeof headers !== 'boolean') {
    throw new FaultScriptError(strings.badSwitch('headers'));
  }
  return {
    headers: headers === true,
    throttling: throttling === undefined ? undefined : readThrottling(throttling),
    rules: ((rules ?? []) as readonly unknown[]).map((rule) => readRule(rule, directory))
  };
}

function readThrottling(json: unknown): Throttling {
  const { requests, seconds } = members(json, strings.notAScript, ['requests', 'seconds']);
  return {
    requests: wholeNumber('requests', requests, 1),
    seconds: wholeNumber('seconds', seconds, 1)
  };
}

function readRule(json: unknown, directory: Directory): FaultRule {
  const rule = members(json, strings.notARule, ['match', 'fault', 'times', 'seconds']);
  const match = members(rule.match ?? {}, strings.notARule, ['method', 'path', 'person', 'nth']);
  const person = text('person', match.person);
  const nth = match.nth === undefined ? undefined : wholeNumber('nth', match.nth, 1);
  const once = nth === undefined ? undefined : 1;
  return {
    method: text('method', match.method)?.toUpperCase(),
    path: text('path', match.path),
    person: person === undefined ? undefined : loginOf(person, directory),
    nth: nth ?? 1,
    times: rule.times === undefined ? once : wholeNumber('times', rule.times, 1),
    seconds: rule.seconds === undefined ? undefined : wholeNumber('seconds', rule.seconds, 1),
    faults: faultsOf(rule.fault)
  };
}

function faultsOf(json: unknown): readonly Fault[] {
  const written: readonly unknown[] = Array.isArray(json) ? json : [json];
  return written.map((one) => {
    const given = members(one, strings.notARule, [
      'kind',
      'status',
      'retryAfter',
      'milliseconds',
      'part'
    ]);
    return readFault({ kind: given.kind, setting: (name) => given[name] });
  });
}

/** The login of a person who is named by it or as they are called. */
function loginOf(name: string, directory: Directory): string {
  const found =
    directory.byLogin(withoutClaim(name)) ??
    directory.people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  if (found === undefined) throw new FaultScriptError(strings.unknownPerson(name));
  return found.login;
}

function text(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new FaultScriptError(strings.badText(name));
}

/** The members of a JSON object, none of which is unknown. */
function members(json: unknown, otherwise: string, known: readonly string[]): Members {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new FaultScriptError(otherwise);
  }
  const strange = Object.keys(json).find((name) => !known.includes(name));
  if (strange !== undefined) throw new FaultScriptError(strings.unknownMember(strange, known));
  return json as Members;
}

import type { FaultedRequest, FaultRule } from './fault';

/** Whether a rule concerns a request at all, whatever its count. */
export function concerns(rule: FaultRule, { method, path, person }: FaultedRequest): boolean {
  return (
    (rule.method === undefined || rule.method === method.toUpperCase()) &&
    (rule.path === undefined || patternOf(rule.path).test(path)) &&
    (rule.person === undefined || rule.person.toLowerCase() === person?.toLowerCase())
  );
}

/** The whole path, in any case, where * stands for anything. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/\*/g, '.*')}$`, 'is');

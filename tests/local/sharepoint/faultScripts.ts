import type { LocalServer } from '../localServer';

/** Asks the server's own address for faults, as a program does. */
export const askForFaults = (
  server: LocalServer,
  method: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<Response> =>
  fetch(`${server.url}/_local/faults`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) })
  });

/** A script of one rule. */
export const ruleOf = (fault: unknown, match: object = {}, more: object = {}): object => ({
  rules: [{ match, fault, ...more }]
});

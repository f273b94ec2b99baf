import type { Fault } from './fault';
import { readFault } from './readFault';

/** With this header a request asks for its own fault: for tests, and only where it is switched on. */
export const FAULT_HEADER = 'x-local-fault';

/**
 * Reads "throttle; status=503; retryAfter=5, latency; milliseconds=200": kinds as in a script, with
 * their settings, several parted by commas.
 * @throws FaultScriptError with one sentence for the person
 */
export function readFaultHeader(value: string): readonly Fault[] {
  return value.split(',').map((one) => {
    const [kind, ...settings] = one.split(';').map((piece) => piece.trim());
    const given = new Map(
      settings.map((setting): [string, unknown] => {
        const [name = '', text = ''] = setting.split('=').map((piece) => piece.trim());
        return [name, /^\d+$/.test(text) ? Number(text) : text];
      })
    );
    return readFault({ kind, setting: (name) => given.get(name) });
  });
}

import type { FaultScript } from './fault';

/** A script as it would be written to be read again: what is not there is left out of the JSON. */
export const writeScript = ({ headers, throttling, rules }: FaultScript): object => ({
  headers,
  throttling,
  rules: rules.map(({ method, path, person, nth, times, seconds, faults }) => ({
    match: { method, path, person, nth: nth === 1 && times !== 1 ? undefined : nth },
    fault: faults.length === 1 ? faults[0] : faults,
    times,
    seconds
  }))
});

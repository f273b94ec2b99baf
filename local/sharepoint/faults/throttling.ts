import type { Throttling } from './fault';

/** Where a person stands within their window. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the window begins anew; at least 1. */
  readonly reset: number;
  /** This request is above the limit. */
  readonly exceeded: boolean;
}

export interface RequestCounter {
  /** Counts a request of a person; a throttled one counts too, as SharePoint says of its own. */
  readonly count: (person: string) => Allowance;
  /** Where they stand, without counting. */
  readonly standing: (person: string) => Allowance | undefined;
}

interface Window {
  readonly began: number;
  readonly requests: number;
}

/** Counts requests by person; a window begins with a person's first request after the last one. */
export function requestCounter(
  { requests: limit, seconds }: Throttling,
  clock: () => Date
): RequestCounter {
  const windows = new Map<string, Window>();
  const current = (person: string, now: number): Window | undefined => {
    const window = windows.get(person);
    return window && now < window.began + seconds * 1000 ? window : undefined;
  };
  const allowance = ({ began, requests }: Window, now: number): Allowance => ({
    limit,
    remaining: Math.max(0, limit - requests),
    reset: Math.max(1, Math.ceil((began + seconds * 1000 - now) / 1000)),
    exceeded: requests > limit
  });
  return {
    count: (person) => {
      const now = clock().getTime();
      const window = current(person, now) ?? { began: now, requests: 0 };
      const counted = { ...window, requests: window.requests + 1 };
      windows.set(person, counted);
      return allowance(counted, now);
    },
    standing: (person) => {
      const now = clock().getTime();
      const window = current(person, now);
      return window && allowance(window, now);
    }
  };
}

/**
 * The headers by which a client learns to slow down: from 80 % of the limit on. Source: "Avoid getting
 * throttled or blocked in SharePoint Online" (RateLimit fields, draft 03).
 */
export function rateLimitHeaders(
  standing: Allowance | undefined
): Readonly<Record<string, string>> {
  if (standing === undefined || standing.limit - standing.remaining < standing.limit * 0.8)
    return {};
  return {
    'RateLimit-Limit': String(standing.limit),
    'RateLimit-Remaining': String(standing.remaining),
    'RateLimit-Reset': String(standing.reset)
  };
}

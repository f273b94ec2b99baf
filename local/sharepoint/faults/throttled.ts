import type { Answer } from '../http/answer';

/** Requests that SharePoint allows a person in five minutes. Source: sharepoint-rest.md 11. */
const REQUESTS_IN_FIVE_MINUTES = 3000;

/**
 * The answer to a throttled request. Retry-After is always there. The text of the body is what issue 2547
 * of sp-dev-docs shows for 429; that of 503 is not recorded.
 */
export function throttled(
  status: 429 | 503,
  retryAfter: number,
  limit: number = REQUESTS_IN_FIVE_MINUTES
): Answer {
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': String(retryAfter),
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': '0',
      'RateLimit-Reset': String(retryAfter)
    },
    body: status === 429 ? '429 TOO MANY REQUESTS' : '503 SERVICE UNAVAILABLE'
  };
}

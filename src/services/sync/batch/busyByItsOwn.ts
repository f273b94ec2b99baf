/** Throttled or unavailable: nothing of the batch was begun. */
const NOT_BEGUN = [429, 503];

/** How long to wait after the first such answer, the second in a row, and so on; in seconds. */
const OWN_SCHEDULE = [5, 10, 20, 30];

/**
 * A page of another origin cannot read when to ask again (`sharepoint-rest.md`, Cross-origin), so it
 * waits by a schedule of its own: gives an answer that says how long, where a busy one does not.
 */
export function busyByItsOwn(): (answer: Response) => Response {
  let inARow = 0;
  return (answer) => {
    if (!NOT_BEGUN.includes(answer.status)) {
      inARow = 0;
      return answer;
    }
    const seconds = OWN_SCHEDULE[Math.min(inARow, OWN_SCHEDULE.length - 1)];
    inARow += 1;
    if (answer.headers.has('Retry-After')) return answer;
    const headers = new Headers(answer.headers);
    headers.set('Retry-After', String(seconds));
    const { body, status, statusText } = answer;
    return new Response(body, { status, statusText, headers });
  };
}

import { isSiteAway, TrackerError } from './trackerError';

/**
 * Does one step of a save of which something may have arrived already. Without that, a site that does
 * not answer, or is busy, means for certain that nothing was saved; with it, that cannot be said.
 */
export async function unsureAfter<T>(mayBeSaved: boolean, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asUnsure(mayBeSaved, error);
  }
}

/** The error to throw when `error` ended a save of which something may have arrived. */
export function asUnsure(mayBeSaved: boolean, error: unknown): unknown {
  return mayBeSaved && isSiteAway(error) ? new TrackerError('answer lost', error) : error;
}

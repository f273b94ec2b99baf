import { isTrackerError } from '../../../src/services/errors/trackerError';
import { isDateError } from '../../../src/services/records/dates/dateError';
import { isRegistrationError } from '../../../src/services/records/registration/registrationError';
import type { AfterFailure } from './commands';
import type { Person } from './person';

/** Whether an error says a sentence to the person; anything else is a defect. */
export function isForPeople(error: unknown): boolean {
  return isTrackerError(error) || isDateError(error) || isRegistrationError(error);
}

/** Notes an error that no person should see. */
export function noteUnexpected({ log }: Person, error: unknown): void {
  if (!isForPeople(error)) log.unexpected.push(error);
}

/**
 * Sends a form as its screen does: after a failure again with the same ids, or not. Gives what came of
 * it; undefined where the person left.
 */
export async function sendAgain<T>(
  person: Person,
  what: string,
  onFailure: readonly AfterFailure[],
  send: () => Promise<T>
): Promise<T | undefined> {
  const failures = [...onFailure];
  for (;;) {
    person.say(what);
    try {
      const outcome = await send();
      person.say(`is told: ${what} is done`);
      return outcome;
    } catch (error) {
      noteUnexpected(person, error);
      // Others were faster, or it may not be: sending it again changes nothing.
      const next = isTrackerError(error) ? (failures.shift() ?? 'leave') : 'leave';
      person.say(`is told: ${String(error)}; then: ${next}`);
      if (next === 'leave') return undefined;
      if (next === 'reload') person.reload();
    }
  }
}

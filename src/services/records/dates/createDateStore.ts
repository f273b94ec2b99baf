import { onlyReading } from '../../errors/trackerError';
import type { StoreSurroundings } from '../storeSurroundings';
import { askForDate, withdrawDate } from './askForDate';
import type { DateStore } from './dateStore';
import { writeDecidedDates } from './datesOfRow';
import { decideOnDate } from './decideOnDate';
import { reviewReasons } from './reviewReasons';

/** Dates asked for and decided, on one site. */
export function createDateStore(surroundings: StoreSurroundings): DateStore {
  return {
    ask: (request) => askForDate(surroundings, request),
    withdraw: (withdrawal) => withdrawDate(surroundings, withdrawal),
    decide: (decision) => decideOnDate(surroundings, decision),
    move: async (request, decisionId) => {
      await askForDate(surroundings, request);
      return decideOnDate(surroundings, {
        id: decisionId,
        subject: request.subject,
        changeId: request.id,
        outcome: 'agreed',
        dates: request.to
      });
    },
    mend: (subject) => writeDecidedDates(surroundings, subject),
    reasons: (subjectId) => onlyReading(() => reviewReasons(surroundings.sp, subjectId))
  };
}

import { daysUntil } from '../dates/daysUntil';
import { comparePartialDates } from '../dates/partialDate';
import type { IsoDay } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { EntryPart } from '../register/entry';
import { isComplete } from '../status';
import type { OwedStep } from './owedStep';

/** A task or sub-action is pointed out when it is due within so many days. */
export const SOON_DAYS = 30;

/** The open task or sub-action that is due first, where that is soon or past. */
export function partsDueSoon(parts: readonly EntryPart[], day: IsoDay): OwedStep | undefined {
  const due = parts
    .filter(({ action, shown }) => {
      if (action.withdrawn !== undefined || action.done) return false;
      return shown === undefined ? action.kind === 'task' : !isComplete(shown.status);
    })
    .flatMap(({ action }) => {
      const [first] = currentDue(action.deadline);
      return first === undefined ? [] : [{ part: action, due: first }];
    })
    .filter((one) => daysUntil(one.due, day) <= SOON_DAYS)
    .sort((a, b) => comparePartialDates(a.due, b.due));
  return due.length === 0 ? undefined : { kind: 'finish a part', ...due[0] };
}

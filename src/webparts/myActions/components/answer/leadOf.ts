import type { OwedRecord, QuietRecord } from '../../../../domain/owed/actionsList';

/** What of an answer comes first: that which the next step is about. */
export type AnswerLead = 'position' | 'dates' | 'evidence' | 'parts';

/** What the next step on a record is about; the position where nothing is owed. */
export function leadOf(listed: OwedRecord | QuietRecord): AnswerLead {
  if (!('step' in listed)) return 'position';
  switch (listed.step.kind) {
    case 'set a date':
    case 'ask for a date':
    case 'answer a refused date':
      return 'dates';
    case 'add evidence':
    case 'renew evidence':
    case 'answer a verdict':
      return 'evidence';
    case 'finish a part':
      return 'parts';
    default:
      // Whoever answers for a sub-action only begins with it.
      return listed.onlyParts === undefined ? 'position' : 'parts';
  }
}

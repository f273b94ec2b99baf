import { STATUS_ORDER } from '../status';
import type { RecordedStatus } from '../status';
import { statusName } from './statusWord';

const PLAIN: Readonly<Record<RecordedStatus, string>> = {
  RED: 'Red',
  AMBER: 'Amber',
  WHITE: 'White',
  GREEN: 'Green',
  CLOSED: 'Closed'
};

/** A recorded status in the one word that people say aloud: what a drop-down list of a sheet offers. */
export function plainStatusWord(status: RecordedStatus): string {
  return PLAIN[status];
}

/** The five words, in the order in which statuses are listed. */
export const PLAIN_STATUS_WORDS: readonly string[] = STATUS_ORDER.map(plainStatusWord);

/** The status that a typed word means, whatever its letter case: "amber", "Amber, ongoing", "AMBER". */
export function statusTyped(typed: string): RecordedStatus | undefined {
  const word = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  return STATUS_ORDER.find(
    (status) => word === PLAIN[status].toLowerCase() || word === statusName(status).toLowerCase()
  );
}

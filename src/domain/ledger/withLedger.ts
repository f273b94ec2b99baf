import type { DateLedger } from './dateLedger';
import type { DateRecords } from './decidedChanges';
import type { DatedRecord } from './ledgerOf';
import { ledgerOf } from './ledgerOf';
import { withMissedDecision } from './withMissedDecision';

/** A record with the dates that hold, and how they came about. */
export interface WithLedger<Dated> {
  readonly record: Dated;
  readonly ledger: DateLedger;
}

/** Of a record as its row has it; without `records` nothing was asked for or decided here. */
export function withLedger<Dated extends DatedRecord>(
  record: Dated,
  records?: DateRecords
): WithLedger<Dated> {
  if (records === undefined) return { record, ledger: ledgerOf(record) };
  const deadline = withMissedDecision(record.deadline, records);
  return {
    record: deadline === record.deadline ? record : { ...record, deadline },
    ledger: ledgerOf(record, records)
  };
}

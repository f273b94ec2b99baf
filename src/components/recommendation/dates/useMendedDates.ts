import * as React from 'react';
import type { DateFormProps } from './dateForm';

/**
 * Whoever may write the row brings it up to date when they open the record: its date was decided by
 * somebody who may not. Nobody waits for that, and what is shown is the same before and after.
 */
export function useMendedDates({ ledger, rights, store, subject }: DateFormProps): void {
  const { kind, id } = subject;
  const mayWrite = kind === 'action' ? rights.editParts : rights.editAllocation;
  const isBehind = ledger.isRowBehind && mayWrite;
  React.useEffect(() => {
    if (!isBehind) return;
    store.dates
      .mend({ kind, id })
      .catch((error: unknown) => console.warn('A row could not be brought up to date', error));
  }, [isBehind, store, kind, id]);
}

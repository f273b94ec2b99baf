import type { RecordId } from '../records';

/** A record that is added, never changed, and perhaps withdrawn by another. */
export interface Added {
  readonly id: RecordId;
  readonly withdrawsId?: RecordId;
}

/** The ids that another record, or the record itself, withdraws. */
export function withdrawnIds(added: readonly Added[]): ReadonlySet<RecordId | undefined> {
  return new Set(added.map(({ withdrawsId }) => withdrawsId));
}

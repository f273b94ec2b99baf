import type { RecordId } from './records';

/** The ids that records withdraw which are added, never changed, and perhaps withdrawn by another. */
export function withdrawnIds(
  added: readonly { readonly withdrawsId?: RecordId }[]
): ReadonlySet<RecordId | undefined> {
  return new Set(added.map(({ withdrawsId }) => withdrawsId));
}

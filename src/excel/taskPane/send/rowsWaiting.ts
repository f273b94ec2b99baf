import type { RecordId } from '../../../domain/records';
import type { RowReceipt } from '../../../services/sheet/sheetSender';
import type { SentOnce } from '../../work/sheetWork';

export type RowWaiting = Extract<RowReceipt, { readonly kind: 'clash' }>;

/**
 * The rows that wait for a choice after these sends (newest first): those whose last receipt is a clash.
 */
export function rowsWaiting(sends: readonly SentOnce[]): readonly RowWaiting[] {
  const last = new Map<RecordId, RowReceipt>();
  for (const { receipt } of [...sends].reverse()) {
    for (const each of receipt.receipts) last.set(each.id, each);
  }
  return [...last.values()].flatMap((each) => (each.kind === 'clash' ? [each] : []));
}

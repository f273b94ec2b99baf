import type { RecordId } from '../../domain/records';
import type { ColumnKey } from '../../domain/sheet/sheetColumn';
import type { RowReceipt, SheetClash } from '../../services/sheet/sheetSender';

type OfRow = Readonly<Partial<Record<ColumnKey, SheetClash>>>;

/** The clashes that a person was shown last, by row: what they choose is a choice between those. */
export interface ClashesSeen {
  readonly of: (id: RecordId) => OfRow | undefined;
  /** Takes note of what rows came to. */
  readonly show: (receipts: readonly RowReceipt[]) => void;
}

export function clashesSeen(): ClashesSeen {
  const seen = new Map<RecordId, OfRow>();
  return {
    of: (id) => seen.get(id),
    show: (receipts) => {
      for (const receipt of receipts) {
        if (receipt.kind === 'clash') {
          const byColumn = receipt.clashes.map((clash) => [clash.column, clash] as const);
          seen.set(receipt.id, Object.fromEntries(byColumn));
        } else if (receipt.kind !== 'not reached' && receipt.kind !== 'failed') {
          seen.delete(receipt.id);
        }
      }
    }
  };
}

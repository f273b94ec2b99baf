import type { SendReceipt } from '../../work/sheetWork';

/**
 * What became of each row, of several sends together: the last receipt of a row stands, in the place
 * that the row had first. A row that said "nothing to send" keeps the receipt of what was sent before.
 */
export function joinReceipts(before: SendReceipt | undefined, now: SendReceipt): SendReceipt {
  if (before === undefined) return now;
  const latest = new Map(before.receipts.map((receipt) => [receipt.id, receipt]));
  for (const receipt of now.receipts) {
    const known = latest.get(receipt.id);
    if (receipt.kind !== 'nothing to send' || known?.kind !== 'sent') {
      latest.set(receipt.id, receipt);
    }
  }
  return { ...now, receipts: [...latest.values()] };
}

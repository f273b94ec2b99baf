import { EXCEL_SEND } from '../../../components/loc/excelSend';
import type { RowReceipt } from '../../../services/sheet/sheetSender';

export interface SendSummary {
  /** "5 of 6 rows sent". */
  readonly title: string;
  /** "One row waits for you." */
  readonly lines: readonly string[];
}

/** What became of all rows together, in a sentence or two. */
export function sendSummary(receipts: readonly RowReceipt[]): SendSummary {
  const count = (...kinds: readonly RowReceipt['kind'][]): number =>
    receipts.filter(({ kind }) => kinds.includes(kind)).length;
  // What the site says already needs nothing more.
  const sent = count('sent', 'nothing to send');
  const waiting = count('clash');
  const failed = count('failed');
  const notReached = count('not reached');
  return {
    title: EXCEL_SEND.sent(sent, receipts.length),
    lines: [
      ...(waiting > 0 ? [EXCEL_SEND.waiting(waiting)] : []),
      ...(failed > 0 ? [EXCEL_SEND.failed(failed)] : []),
      ...(notReached > 0 ? [EXCEL_SEND.notReached(notReached)] : []),
      failed + notReached > 0 ? EXCEL_SEND.again : EXCEL_SEND.nothingElse
    ]
  };
}

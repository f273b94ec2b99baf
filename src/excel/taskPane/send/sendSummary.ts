import { EXCEL_SEND } from '../../../components/loc/excelSend';
import type { RowReceipt } from '../../../services/sheet/sheetSender';

export interface SendSummary {
  /** "5 of 6 rows sent". */
  readonly title: string;
  /** "One row waits for you." */
  readonly lines: readonly string[];
}

/**
 * What became of the rows of one send, in a sentence or two.
 *
 * @param waiting how many rows wait for a choice, those of earlier sends too; else those of this one
 */
export function sendSummary(
  receipts: readonly RowReceipt[],
  waiting = receipts.filter(({ kind }) => kind === 'clash').length
): SendSummary {
  const count = (...kinds: readonly RowReceipt['kind'][]): number =>
    receipts.filter(({ kind }) => kinds.includes(kind)).length;
  // What the site says already needs nothing more.
  const sent = count('sent', 'nothing to send');
  const failed = count('failed');
  const notReached = count('not reached');
  return {
    title: receipts.length === 0 ? EXCEL_SEND.nothingSent : EXCEL_SEND.sent(sent, receipts.length),
    lines: [
      ...(waiting > 0 ? [EXCEL_SEND.waiting(waiting)] : []),
      ...(failed > 0 ? [EXCEL_SEND.failed(failed)] : []),
      ...(notReached > 0 ? [EXCEL_SEND.notReached(notReached)] : []),
      failed + notReached > 0 ? EXCEL_SEND.again : EXCEL_SEND.nothingElse
    ]
  };
}

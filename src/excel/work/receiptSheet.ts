import { textInCell } from '../../domain/sheet/textInCell';
import { EXCEL_SEND } from '../../components/loc/excelSend';
import { momentWords, receiptLines } from '../words/receiptWords';
import type { ReceiptSheet } from '../workbook/trackerWorkbook';
import type { SendReceipt } from './sheetWork';
import { RECEIPT_SHEET } from './workSentences';

/** Receipts as a sheet says them, in the words of the pane. */
export function receiptSheet({ receipts, kind }: SendReceipt): ReceiptSheet {
  return {
    title: RECEIPT_SHEET.title,
    headings: RECEIPT_SHEET.headings,
    rows: receipts.map((receipt) => [
      String(receipt.rowNumber),
      receipt.name,
      EXCEL_SEND.state[receipt.kind],
      // A field may be as long as a cell by itself.
      textInCell(receiptLines(kind, receipt).join('\n')),
      momentWords(receipt)
    ])
  };
}

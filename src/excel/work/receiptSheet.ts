import { textInCell } from '../../domain/sheet/textInCell';
import { formatMoment } from '../../components/recommendation/formatMoment';
import { receiptLines, stateWords, versionWords } from '../words/receiptWords';
import type { ReceiptSheet } from '../workbook/trackerWorkbook';
import type { SentFromTable } from './sheetWork';
import { RECEIPT_SHEET } from './workSentences';

/**
 * Receipts as a sheet says them, in the words of the pane, newest first. Each row says when, by whom and
 * from which table, so that rows of several sheets can be put together.
 */
export function receiptSheet({ sheetName, sends }: SentFromTable): ReceiptSheet {
  return {
    title: RECEIPT_SHEET.title,
    headings: RECEIPT_SHEET.headings,
    rows: sends.flatMap(({ receipt: { receipts, kind, at }, by }) =>
      receipts.map((receipt) => [
        formatMoment(receipt.kind === 'sent' ? receipt.at : at),
        by ?? '',
        sheetName,
        String(receipt.rowNumber),
        receipt.name,
        stateWords(receipt),
        // A field may be as long as a cell by itself.
        textInCell(receiptLines(kind, receipt).join('\n')),
        versionWords(receipt)
      ])
    )
  };
}

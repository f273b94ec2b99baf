import { EXCEL_REFRESH } from '../../../src/components/loc/excelRefresh';
import { EXCEL_REVIEW } from '../../../src/components/loc/excelReview';
import { EXCEL_SEND } from '../../../src/components/loc/excelSend';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import type { SheetReview } from '../../../src/domain/sheet/sheetReview';
import { sheetHeading } from '../../../src/domain/words/sheetHeadings';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { receiptLines } from '../../../src/excel/words/receiptWords';
import { reviewSummary } from '../../../src/excel/taskPane/review/reviewSummary';
import { sendSummary } from '../../../src/excel/taskPane/send/sendSummary';
import { rowsToSend } from '../../../src/excel/taskPane/send/rowsToSend';
import { valueWords } from '../../../src/excel/words/sheetWords';
import type { RefreshReceipt, SendReceipt } from '../../../src/excel/work/sheetWork';
import type { Told } from './atExcel';

/** What the pane says, without the pane: its own words in its own order, a line each. */
export function reviewTold(review: SheetReview, kind: SheetKind): Told {
  const { title, lines: said } = reviewSummary(review);
  return lines(
    title,
    ...said,
    review.missing.length === 0
      ? ''
      : EXCEL_REVIEW.missing(review.missing.map((key) => sheetHeading(kind, key))),
    review.removed > 0 ? EXCEL_REVIEW.removed(review.removed) : '',
    ...review.rows.flatMap(({ name, changes, problems }) => [
      name,
      ...problems.map((problem) => sheetProblemSentence(problem, kind)),
      ...changes.map(
        ({ column, mine }) =>
          `${sheetHeading(kind, column)}: ` +
          (valueWords(kind, column, mine) || EXCEL_REVIEW.cleared)
      )
    ])
  );
}

/** What the Send tab says before anything is sent. */
export function readyTold(review: SheetReview): Told {
  const { ready, heldBack } = rowsToSend(review);
  return lines(
    ready.length === 0 ? EXCEL_SEND.nothing : '',
    heldBack.length === 0 ? '' : EXCEL_SEND.heldBack(heldBack.length)
  );
}

export function sentTold({ receipts, kind }: SendReceipt): Told {
  if (receipts.length === 0) return EXCEL_SEND.nothing;
  const { title, lines: said } = sendSummary(receipts);
  return lines(
    title,
    ...said,
    ...receipts.flatMap((receipt) => [
      receipt.name,
      ...receiptLines(kind, receipt),
      ...(receipt.kind === 'clash'
        ? receipt.clashes.flatMap(({ column, base, mine, theirs }) =>
            [base, mine, theirs].map((value) => valueWords(kind, column, value))
          )
        : [])
    ])
  );
}

export function refreshTold({ changed, added, kept, left }: RefreshReceipt): Told {
  const isNothing = changed === 0 && added === 0 && kept === 0 && left.length === 0;
  return lines(
    isNothing ? EXCEL_REFRESH.upToDate : '',
    changed > 0 ? EXCEL_REFRESH.changed(changed) : '',
    added > 0 ? EXCEL_REFRESH.added(added) : '',
    kept > 0 ? EXCEL_REFRESH.kept(kept) : '',
    left.length > 0 ? EXCEL_REFRESH.left(left.length) : '',
    ...left.map(({ name }) => name)
  );
}

function lines(...said: readonly string[]): Told {
  return said.filter((one) => one !== '').join('\n');
}

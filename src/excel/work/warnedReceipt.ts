import type { SheetKind } from '../../domain/sheet/sheetKind';
import type { SheetReview } from '../../domain/sheet/sheetReview';
import { sheetProblemSentence } from '../../domain/words/sheetProblemSentence';
import type { RowReceipt } from '../../services/sheet/sheetSender';

/** A receipt with what the review warned of: whoever never looked at it reads it with what was sent. */
export function warnedReceipt(
  receipt: RowReceipt,
  { rows }: Pick<SheetReview, 'rows'>,
  kind: SheetKind
): RowReceipt {
  if (receipt.kind !== 'sent') return receipt;
  const { problems = [] } = rows.find(({ id }) => id === receipt.id) ?? {};
  const isOfPosition = 'position' in receipt.sent || 'status' in receipt.sent;
  const warnings = problems.filter(
    ({ blocks, kind: one }) => blocks === 'nothing' && (one !== 'as at not changed' || isOfPosition)
  );
  if (warnings.length === 0) return receipt;
  const notes = warnings.map((problem) => sheetProblemSentence(problem, kind));
  return { ...receipt, notes: [...receipt.notes, ...notes] };
}

import type { ReviewedRow } from '../../../domain/sheet/sheetReview';

/** Whether something of a row has to be put right before it is sent; else its problems only warn. */
export function holdsAnything({ problems }: Pick<ReviewedRow, 'problems'>): boolean {
  return problems.some(({ blocks }) => blocks === 'the row' || blocks === 'the cell');
}

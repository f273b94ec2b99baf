import { NEW_DATE_COLUMNS } from './checkNewDate';
import type { ColumnKey, SheetFields } from './sheetColumn';
import type { ReviewedRow, SheetProblem } from './sheetReview';

/**
 * What of a reviewed row can be sent; undefined where nothing can. A problem holds back its row, or its
 * cell alone, a warning nothing; a new date, its cause and its reason are held back together.
 */
export function changesToSend({ changes, along, problems }: ReviewedRow): SheetFields | undefined {
  if (problems.some(({ blocks }) => blocks === 'the row')) return undefined;
  const holding = problems.filter(({ blocks }) => blocks === 'the cell');
  const held = new Set<ColumnKey>(holding.flatMap(({ column }) => column ?? []));
  const isDateHeld = NEW_DATE_COLUMNS.some((key) => held.has(key));
  if (isDateHeld) NEW_DATE_COLUMNS.forEach((key) => held.add(key));
  const sent = changes.filter(({ column }) => !held.has(column));
  if (sent.length === 0) return undefined;
  const isDateSent = sent.some(({ column }) => NEW_DATE_COLUMNS.some((key) => key === column));
  return {
    ...(isDateSent ? along : {}),
    ...Object.fromEntries(sent.map(({ column, mine }) => [column, mine]))
  };
}

/** What problems hold back of a row: all of it, also where it has nothing else to send; or cells of it. */
export function whatIsHeld(row: ReviewedRow): SheetProblem['blocks'] {
  if (row.problems.every(({ blocks }) => blocks === 'nothing')) return 'nothing';
  return changesToSend(row) === undefined ? 'the row' : 'the cell';
}

import { formatDate } from '../../../domain/dates/formatDate';
import { currentDue } from '../../../domain/deadline/currentDue';
import { isPast, monthsPastOriginal } from '../../../domain/deadline/lateness';
import type { AsAt, RegisterEntry } from '../../../domain/register/entry';
import { isOpen } from '../../../domain/status';
import { deadlineWords } from '../../../domain/words/deadlineWords';
import { PANEL } from '../../loc/panel';

/** One line of the ledger of dates. */
export interface LedgerLine {
  readonly label: string;
  readonly value: string;
  /** Who set it, or why it was moved. */
  readonly note?: string;
  /** "struck": no longer asked; "now": what is asked; "quiet": a remark. */
  readonly weight: 'struck' | 'now' | 'quiet';
}

/**
 * The dates of a recommendation as a ledger: the original and who set it, each revised date with its
 * reason, what was printed, and how late it is. Late is said in months past the original.
 */
export function ledgerOf(
  { recommendation, report, shown }: RegisterEntry,
  { day }: AsAt
): readonly LedgerLine[] {
  const { deadline } = recommendation;
  const { original, printed, revised, reason } = deadline;
  const due = currentDue(deadline);
  const moved = revised.length > 0;
  const setBy = deadlineWords(deadline, report.publishers);
  const lines: LedgerLine[] = [];
  if (original !== undefined) {
    lines.push({
      label: PANEL.original,
      value: formatDate(original, 'long'),
      ...(setBy !== undefined && { note: setBy }),
      weight: moved ? 'struck' : 'now'
    });
  } else if (deadline.form !== 'words') {
    // What is there instead of a date; words that are no date stand below, as printed.
    lines.push({ label: PANEL.original, value: setBy ?? PANEL.noDate, weight: 'quiet' });
  }
  if (moved) {
    due.forEach((date, index) =>
      lines.push({
        label: PANEL.revised(index + 1, due.length),
        value: formatDate(date, 'long'),
        ...(index === 0 && { note: reason ?? PANEL.noReason }),
        weight: 'now'
      })
    );
  }
  if (printed.length > 0) {
    lines.push({ label: PANEL.asPrinted, value: printed.join(' / '), weight: 'quiet' });
  }
  if (original !== undefined && isOpen(shown.status) && isPast(original, day)) {
    const months = monthsPastOriginal(original, day);
    const value = PANEL.monthsPast(months, formatDate(original, 'long'));
    lines.push({ label: PANEL.late, value, weight: 'quiet' });
  }
  return lines;
}

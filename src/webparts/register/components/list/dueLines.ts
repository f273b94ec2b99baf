import { formatSeveral } from '../../../../domain/dates/formatDate';
import { currentDue } from '../../../../domain/deadline/currentDue';
import type { DateLedger } from '../../../../domain/ledger/dateLedger';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { isComplete } from '../../../../domain/status';
import { slippageInBrief, slippageWords } from '../../../../domain/words/dateWords';
import { deadlineWords, setByWord } from '../../../../domain/words/deadlineWords';

/** "Jan and Jun 2018" stands on one line of every layout; dates of several years do not. */
const ONE_LINE = 16;
/** "Mar 2018": a month leaves room for another one beside it, a day does not. */
const ONE_DATE = 8;

/** The lines of a due cell: two, or three where several dates moved. */
export interface DueLines {
  /** "Jan and Jun 2018"; undefined where no date is set. */
  readonly due?: string;
  /** The original date that was revised, to be struck: "Sep 2017". */
  readonly struck?: string;
  /** Who set it, or the words that did: "internal", "within 6 months". */
  readonly said?: string;
  /** "moved 2×, 5 months past"; undefined where the date never moved. */
  readonly moved?: string;
  /** The same in full: "moved twice, 5 months past the original". */
  readonly slipped?: string;
}

/** Whether the dates need two lines of the cell for themselves. */
export function needsBothLines({ due }: DueLines): boolean {
  return (due?.length ?? 0) > ONE_LINE;
}

/** Whether the original date has room beside what is due now: "Mar 2018 Sep 2017". */
export function fitsBeside({ due }: DueLines): boolean {
  return (due?.length ?? 0) <= ONE_DATE;
}

/** What a row says of its dates: what it is due now, and below where that comes from. */
export function dueLines(entry: RegisterEntry): DueLines {
  const { recommendation, report, due, ledger } = entry;
  const { deadline } = recommendation;
  const shown = due.length > 0 ? { due: formatSeveral(due) } : {};
  if (due.join() !== currentDue(deadline).join()) {
    // The dates are those of its sub-actions; the recommendation's own words would not explain them.
    return { ...shown, ...movesOf(mostMovedPart(entry)) };
  }
  if (deadline.original !== undefined && deadline.revised.length > 0) {
    return {
      ...shown,
      struck: formatSeveral([deadline.original]),
      said: deadline.setBy === 'not said' ? undefined : setByWord(deadline, report.publishers),
      ...movesOf(ledger)
    };
  }
  // "none set" says already that there is no date; what else was printed is worth a line.
  const saysNothingMore = deadline.form === 'none' || deadline.form === 'blank';
  return due.length === 0 && saysNothingMore
    ? shown
    : { ...shown, said: deadlineWords(deadline, report.publishers), ...movesOf(ledger) };
}

function movesOf(ledger: DateLedger | undefined): Pick<DueLines, 'moved' | 'slipped'> {
  const moved = ledger && slippageInBrief(ledger);
  return ledger === undefined || moved === undefined
    ? {}
    : { moved, slipped: slippageWords(ledger) };
}

/** Of the open sub-actions, whose dates stand in the cell, the one that moved most often. */
function mostMovedPart({ parts }: RegisterEntry): DateLedger | undefined {
  const open = parts.filter(({ shown }) => shown !== undefined && !isComplete(shown.status));
  return open
    .map(({ ledger }) => ledger)
    .sort((a, b) => b.moves.length - a.moves.length || b.monthsMoved - a.monthsMoved)[0];
}

import { formatSeveral } from '../../../../domain/dates/formatDate';
import { currentDue } from '../../../../domain/deadline/currentDue';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { deadlineWords, setByWord } from '../../../../domain/words/deadlineWords';

/** "Jan and Jun 2018" stands on one line of every layout; dates of several years do not. */
const ONE_LINE = 16;

/** The two lines of a due cell. */
export interface DueLines {
  /** "Jan and Jun 2018"; undefined where no date is set. */
  readonly due?: string;
  /** The original date that was revised, to be struck: "Sep 2017". */
  readonly struck?: string;
  /** Who set it, or the words that did: "internal", "within 6 months". */
  readonly said?: string;
}

/** Whether the dates need both lines of the cell for themselves. */
export function needsBothLines({ due }: DueLines): boolean {
  return (due?.length ?? 0) > ONE_LINE;
}

/** What a row says of its dates: what it is due now, and below where that comes from. */
export function dueLines({ recommendation, report, due }: RegisterEntry): DueLines {
  const { deadline } = recommendation;
  const shown = due.length > 0 ? { due: formatSeveral(due) } : {};
  if (due.join() !== currentDue(deadline).join()) {
    // The dates are those of its sub-actions; the recommendation's own words would not explain them.
    return shown;
  }
  if (deadline.original !== undefined && deadline.revised.length > 0) {
    return {
      ...shown,
      struck: formatSeveral([deadline.original]),
      said: deadline.setBy === 'not said' ? undefined : setByWord(deadline, report.publishers)
    };
  }
  // "none set" says already that there is no date; what else was printed is worth a line.
  const saysNothingMore = deadline.form === 'none' || deadline.form === 'blank';
  return due.length === 0 && saysNothingMore
    ? shown
    : { ...shown, said: deadlineWords(deadline, report.publishers) };
}

import { formatDate, formatSeveral } from '../../../domain/dates/formatDate';
import type { IsoDay } from '../../../domain/dates/partialDate';
import type { Deadline } from '../../../domain/deadline/deadline';
import { isPast, monthsPastOriginal } from '../../../domain/deadline/lateness';
import type { DateLedger, DateMove } from '../../../domain/ledger/dateLedger';
import { datesOf } from '../../../domain/ledger/dateLedger';
import {
  askedForOthersWords,
  askedWords,
  causeWord,
  decidedWords,
  firstSetWords,
  slippageWords
} from '../../../domain/words/dateWords';
import { deadlineWords } from '../../../domain/words/deadlineWords';
import { plural } from '../../../domain/words/plural';
import type { RecordId } from '../../../domain/records';
import { DATES } from '../../loc/dates';

/** One line of the ledger of dates. */
export interface LedgerLine {
  readonly label: string;
  /** The dates, or what stands in their place, each on a line of its own. */
  readonly values: readonly string[];
  /** Who set it, why it moved, who asked and who decided, each on a line of its own. */
  readonly notes: readonly string[];
  /** "struck": no longer asked; "now": what is asked; "quiet": a remark. */
  readonly weight: 'struck' | 'now' | 'quiet';
}

/** The dates of one record, and what is needed to say them. */
export interface DatesSaid {
  readonly deadline: Deadline;
  readonly ledger: DateLedger;
  /** The report's, as printed: who set the original. */
  readonly publishers: readonly string[];
  /** The as-at day. */
  readonly day: IsoDay;
  /** Whether work on it goes on: only then is it late. */
  readonly isOpen: boolean;
}

/** The original and who set it, and every move with its reason, who asked and who decided. */
export function standingLines({ deadline, ledger, publishers }: DatesSaid): readonly LedgerLine[] {
  const { original, moves, firstSet } = ledger;
  const setBy = deadlineWords(deadline, publishers);
  const lines: LedgerLine[] = [];
  if (original !== undefined) {
    lines.push({
      label: DATES.original,
      values: [formatDate(original, 'long')],
      notes: present([setBy, firstSet?.reason, firstSet && firstSetWords(firstSet)]),
      weight: moves.length > 0 ? 'struck' : 'now'
    });
  } else if (deadline.form !== 'words') {
    // What is there instead of a date; words that are no date stand below, as printed.
    lines.push({
      label: DATES.original,
      values: [setBy ?? DATES.noDate],
      notes: [],
      weight: 'quiet'
    });
  }
  moves.forEach((move, index) =>
    lines.push({
      label: DATES.move(index + 1),
      values: datesOf(move).map((date) => formatDate(date, 'long')),
      notes: moveNotes(move),
      weight: index === moves.length - 1 ? 'now' : 'struck'
    })
  );
  return lines;
}

/** What was not agreed, how far it all slipped, how late it is, and what was printed. */
export function closingLines(
  { deadline, ledger, day, isOpen }: DatesSaid,
  reasons: ReadonlyMap<RecordId, string>
): readonly LedgerLine[] {
  const { original, refused } = ledger;
  const slipped = slippageWords(ledger);
  const isLate = original !== undefined && isOpen && isPast(original, day);
  return [
    ...refused.map((move) => {
      const why = move.decision && reasons.get(move.decision.reviewId);
      return {
        ...quiet(DATES.notAgreed, formatSeveral(move.to, 'long')),
        notes: [...moveNotes(move), ...(why === undefined ? [] : [DATES.becauseOf(why)])]
      };
    }),
    ...(slipped === undefined ? [] : [quiet(DATES.moved, slipped.replace(/^moved /, ''))]),
    ...(isLate ? [quiet(DATES.late, lateWords(original, day))] : []),
    ...(deadline.printed.length > 0 ? [quiet(DATES.asPrinted, deadline.printed.join(' / '))] : [])
  ];
}

/** Why a date moves or moved, and who asked and decided. */
export function moveNotes(move: DateMove): readonly string[] {
  const asked = askedWords(move);
  const decided = decidedWords(move);
  const isOwn = decided?.startsWith('moved') ?? false;
  // A date that came with its record was asked for and decided before anything was recorded here.
  const came = asked === undefined && decided === undefined ? DATES.camePrinted : undefined;
  return present([
    move.reason ?? (came === undefined ? undefined : DATES.noReason),
    move.cause && DATES.cause(causeWord(move.cause).toLowerCase()),
    askedForOthersWords(move),
    isOwn ? undefined : asked,
    decided,
    came
  ]);
}

function quiet(label: string, value: string): LedgerLine {
  return { label, values: [value], notes: [], weight: 'quiet' };
}

function lateWords(original: string, day: IsoDay): string {
  const months = plural(monthsPastOriginal(original, day), 'month', 'months');
  return DATES.monthsPast(months, formatDate(original, 'long'));
}

function present(words: readonly (string | undefined)[]): readonly string[] {
  return words.filter((word): word is string => word !== undefined);
}

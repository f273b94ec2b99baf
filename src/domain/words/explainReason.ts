import { dayAfter, monthsBetween } from '../dates/months';
import { formatDate, formatDayLong, formatSeveral } from '../dates/formatDate';
import { lastDay } from '../dates/partialDate';
import type { IsoDay, PartialDate } from '../dates/partialDate';
import type { Deadline } from '../deadline/deadline';
import { isPast } from '../deadline/lateness';
import type { DateLedger } from '../ledger/dateLedger';
import type { AppliedReason } from '../shownStatus/appliedReason';
import { movedWords } from './dateWords';
import { joinWithAnd } from './joinWords';
import { plural } from './plural';
import { bodyWords } from './statusWord';

/** What one status line, a recommendation's own or a sub-action's, is explained from. */
export interface ExplainedLine {
  readonly reason: AppliedReason;
  readonly deadline: Deadline;
  readonly ledger: Pick<DateLedger, 'moves'>;
  /** The report's, as printed. */
  readonly publishers: readonly string[];
  /** The as-at day. */
  readonly day: IsoDay;
}

/**
 * Why a status line is what it is, as a clause ("September 2017, the internal deadline, passed 2
 * months ago"), and the sentence that says what would or would not change it.
 */
export interface ReasonWords {
  readonly because: string;
  readonly change?: string;
}

/** The words of a reason; never a number of zero, a date that is not there, or an empty quotation. */
export function explainReason(line: ExplainedLine): ReasonWords {
  const { reason } = line;
  switch (reason.kind) {
    case 'overdue':
      return {
        because: `${namedDeadline(line, reason.original)}, passed ${agoWords(reason.original, reason.monthsPast, line.day)}`,
        change: newDateWords(line, reason.revised)
      };
    case 'will not be implemented': {
      const why = clauseOf(reason.why);
      return why === undefined
        ? {
            because: 'it is recorded as not to be implemented',
            change: 'No reason is recorded; the next update has to give one.'
          }
        : { because: `it cannot or will not be implemented: ${why}` };
    }
    case 'ongoing':
      return ongoingWords(line, reason.due);
    case 'ongoing without a date':
      return {
        because: 'work is ongoing',
        change: 'No date is set, so it cannot become overdue.'
      };
    case 'nothing recorded':
      return {
        because: 'it was published and no position has been recorded yet',
        ...turnsRed(line)
      };
    case 'waiting for another body':
      return waitingWords(reason.body);
    case 'implemented':
      return { because: 'it is implemented' };
    case 'pending evidential review':
      return {
        because: 'it was proposed as implemented',
        change: 'No review has verified that yet.'
      };
    case 'closed': {
      const why = clauseOf(reason.why);
      return why === undefined
        ? {
            because: 'it was closed without being implemented',
            change: 'No reason is recorded; the next update has to give one.'
          }
        : { because: `it was closed without being implemented: ${why}` };
    }
  }
}

/** "September 2017, the internal deadline". */
function namedDeadline({ deadline, publishers }: ExplainedLine, original: PartialDate): string {
  const date = formatDate(original, 'long');
  if (deadline.setBy === 'internal') return `${date}, the internal deadline`;
  if (deadline.setBy !== 'inspectorate') return `${date}, its original date`;
  const by = publishers.length > 0 ? joinWithAnd(publishers) : 'the inspectorate';
  return `${date}, the deadline set by ${by}`;
}

/** A date of this very month passed this month, not "1 month ago". */
function agoWords(original: PartialDate, monthsPast: number, day: IsoDay): string {
  return monthsBetween(lastDay(original), day) === 0
    ? 'this month'
    : `${plural(monthsPast, 'month', 'months')} ago`;
}

/** Only the original date counts (`domain.md` rule 1). */
function newDateWords({ ledger }: ExplainedLine, revised: readonly PartialDate[]): string {
  if (revised.length === 0) return 'A new date would not change that.';
  const dates = formatSeveral(revised, 'long');
  if (ledger.moves.length > 1) {
    return `Its date has ${movedWords(ledger) ?? 'moved'}, now to ${dates}; that does not change it.`;
  }
  return revised.length === 1
    ? `The new date, ${dates}, does not change that.`
    : `The new dates, ${dates}, do not change that.`;
}

function ongoingWords(line: ExplainedLine, due: readonly PartialDate[]): ReasonWords {
  if (line.deadline.original !== undefined) {
    const original = namedDeadline(line, line.deadline.original);
    return { because: `work is ongoing and ${original}, has not passed`, ...turnsRed(line) };
  }
  const passed = due.filter((date) => isPast(date, line.day));
  const dates = formatSeveral(passed.length > 0 ? passed : due, 'long');
  const [one, several] = passed.length > 0 ? ['has', 'have'] : ['has not', 'have not'];
  const verb = (passed.length > 0 ? passed : due).length === 1 ? one : several;
  return {
    because: 'work is ongoing',
    change: `${dates} ${verb} passed; no original date is recorded, so it cannot become overdue.`
  };
}

/** When AMBER becomes RED by itself. */
function turnsRed({ deadline, ledger }: ExplainedLine): { readonly change?: string } {
  const { original } = deadline;
  if (original === undefined) return {};
  const day = formatDayLong(dayAfter(original));
  const moved = ledger.moves.length > 0 ? ', although its date has moved' : '';
  return { change: `It turns red on ${day} unless it is complete by then${moved}.` };
}

function waitingWords(body: string | undefined): ReasonWords {
  const because = 'it is not for the force to deliver alone';
  return clauseOf(body) === undefined
    ? { because, change: 'The body that it waits for is not named.' }
    : { because: `${because}: ${clauseOf(bodyWords(body)) ?? ''}` };
}

/** Recorded words as the end of a sentence: without a full stop of their own; none where blank. */
export function clauseOf(words: string | undefined): string | undefined {
  const clause = (words ?? '').trim().replace(/[.\s]+$/, '');
  return clause === '' ? undefined : clause;
}

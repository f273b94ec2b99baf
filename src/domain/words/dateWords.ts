import { formatDate, formatDayLong, formatSeveral } from '../dates/formatDate';
import type { DateChangeCause } from '../dueDateChange';
import type { BarToDeciding } from '../ledger/barToDeciding';
import type { DateLedger, DateMove } from '../ledger/dateLedger';
import type { DateQuestion } from '../ledger/dateQuestions';
import { datesOf } from '../ledger/dateLedger';
import type { DateProblem } from '../ledger/dateProblem';
import { plural } from './plural';
import { dateTypedSentence } from './dateTypedSentence';

/** A cause as it stands in a list of choices: "Waiting for another body". */
export function causeWord(cause: DateChangeCause): string {
  return cause.charAt(0).toUpperCase() + cause.slice(1);
}

/** How often a date moved: "moved once", "moved twice", "moved 3 times"; undefined where it never did. */
export function movedWords({ moves }: Pick<DateLedger, 'moves'>): string | undefined {
  const times = moves.length;
  if (times === 0) return undefined;
  return times < 3 ? `moved ${times === 1 ? 'once' : 'twice'}` : `moved ${times} times`;
}

/** "moved twice, 5 months past the original"; undefined where the date never moved. */
export function slippageWords(ledger: DateLedger): string | undefined {
  const moved = movedWords(ledger);
  if (moved === undefined || ledger.monthsMoved === 0) return moved;
  return `${moved}, ${plural(ledger.monthsMoved, 'month', 'months')} past the original`;
}

/** The same where there is little room: "moved 2×, 5 months past"; undefined where it never moved. */
export function slippageInBrief({
  moves,
  monthsMoved
}: Pick<DateLedger, 'moves' | 'monthsMoved'>): string | undefined {
  if (moves.length === 0) return undefined;
  const moved = `moved ${moves.length}\u00d7`;
  return monthsMoved === 0 ? moved : `${moved}, ${plural(monthsMoved, 'month', 'months')} past`;
}

/** "asked for by Owen Pryce on 13 November 2017"; undefined where neither is known. */
export function askedWords({ askedBy, askedOn }: DateMove): string | undefined {
  return doneWords('asked for', askedBy, askedOn);
}

/**
 * Who decided and when: "agreed by Priya Raman on 15 November 2017". What an owner asked for and agreed
 * in one go is a move: "moved by Ellen Marsh on 20 November 2017". Undefined while nothing is decided.
 */
export function decidedWords({ askedBy, decision }: DateMove): string | undefined {
  if (decision === undefined) return undefined;
  const { outcome, by, on } = decision;
  const isOwn = outcome === 'agreed' && by !== undefined && by === askedBy;
  return doneWords(isOwn ? 'moved' : outcome, by, on) ?? outcome;
}

/** How the first date of a record came to be set: "set by Ellen Marsh on 20 November 2017". */
export function firstSetWords({ askedBy, decision }: DateMove): string | undefined {
  if (decision === undefined) return undefined;
  const { by, on } = decision;
  const isOwn = by !== undefined && by === askedBy;
  const asked = isOwn || askedBy === undefined ? '' : `, asked for by ${askedBy}`;
  const set = doneWords(isOwn ? 'set' : 'agreed', by, on);
  return set === undefined ? undefined : `${set}${asked}`;
}

/** "asked for May 2018": what was asked for, where other dates were agreed. */
export function askedForOthersWords(move: DateMove): string | undefined {
  const isSame = datesOf(move).join() === move.to.join();
  return isSame ? undefined : `asked for ${formatSeveral(move.to, 'long')}`;
}

function doneWords(
  what: string,
  by: string | undefined,
  on: string | undefined
): string | undefined {
  if (by === undefined && on === undefined) return undefined;
  const who = by === undefined ? '' : ` by ${by}`;
  return on === undefined ? `${what}${who}` : `${what}${who} on ${formatDayLong(on)}`;
}

/** What is wrong with a new date or a decision, as a sentence. */
export function dateProblemSentence(problem: DateProblem): string {
  switch (problem.kind) {
    case 'needs a date':
      return 'Give a month or a day, such as March 2018.';
    case 'no such date':
      return dateTypedSentence(problem.typed);
    case 'same date twice':
      return `${formatDate(problem.date, 'long')} is given twice.`;
    case 'not after the original':
      return (
        `A new date stands after the original: ${formatDate(problem.date, 'long')} ` +
        `is not after ${formatDate(problem.original, 'long')}.`
      );
    case 'stands already':
      return `These are the dates that stand already: ${formatSeveral(problem.dates, 'long')}.`;
    case 'one first date':
      return 'The first date becomes the original, so give one date. Others can be asked for after it.';
    case 'needs a cause':
      return 'Choose the cause.';
    case 'needs a reason for the new date':
      return 'Say why the date moves.';
    case 'needs an outcome':
      return 'Choose an answer.';
    case 'needs a reason for not agreeing':
      return 'Say why it is not agreed.';
  }
}

/** A question about a date that is asked for, as sentences. */
export function dateQuestionSentence(question: DateQuestion): string {
  switch (question.kind) {
    case 'asked already': {
      const { to } = question.asked;
      const who = askedWords(question.asked) ?? 'asked for';
      return (
        `${formatSeveral(to, 'long')} is ${who} already, and not decided yet. ` +
        'What you ask for stands beside it: withdraw one of the two unless both are meant.'
      );
    }
    case 'earlier than what stands':
      return (
        `${formatDate(question.date, 'long')} is earlier than what stands now, ` +
        `${formatDate(question.stands, 'long')}. Is that meant?`
      );
  }
}

/** Why somebody may not decide on a date, as a sentence. */
export function barSentence(bar: BarToDeciding): string {
  switch (bar.kind) {
    case 'asked for it themselves':
      return 'You asked for this date, so somebody else decides on it.';
    case 'moved as often as allowed':
      return (
        `This date has moved as often as this site allows (${plural(bar.most, 'time', 'times')}), ` +
        'so an administrator decides on it.'
      );
  }
}

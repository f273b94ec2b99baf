import { formatDate, formatSeveral } from '../dates/formatDate';
import type { PartialDate } from '../dates/partialDate';
import { isPast } from '../deadline/lateness';
import type { AsAt, RegisterEntry, ShownStatus } from '../register/entry';
import type { AppliedReason } from '../shownStatus/appliedReason';
import type { StatusReason } from '../shownStatus/statusReason';
import { plural } from './plural';
import { bodyWords, statusName } from './statusWord';

/**
 * Why an entry has the status that it shows, in one or two sentences: "Red, because it is 2 months
 * past its original date, September 2017. The new date, March 2018, does not change that."
 */
export function explainStatus(entry: RegisterEntry, asAt: AsAt): string {
  const { shown } = entry;
  const { reason } = shown;
  if (reason.kind === 'rolled up') return explainRollUp(shown, reason, asAt);
  const sentences = [explainReason(reason, shown, asAt)];
  const { reason: recordedReason } = entry.position ?? {};
  if (reason.kind === 'overdue' && shown.recorded === 'RED' && recordedReason) {
    sentences.push(`The reason recorded: ${asClause(recordedReason)}.`);
  }
  if (shown.status !== shown.recorded) {
    const day = formatDate(asAt.day, 'long');
    sentences.push(
      `It is recorded as ${inSentence(statusName(shown.recorded))}; as at ${day} it is late.`
    );
  }
  return sentences.join(' ');
}

function explainReason(reason: AppliedReason, shown: ShownStatus, asAt: AsAt): string {
  switch (reason.kind) {
    case 'overdue': {
      const months = plural(reason.monthsPast, 'month', 'months');
      const late = `Red, because it is ${months} past its original date, ${formatDate(reason.original, 'long')}.`;
      return reason.revised.length > 0 ? `${late} ${revisedWords(reason.revised)}` : late;
    }
    case 'will not be implemented':
      return `Red, because it cannot or will not be implemented: ${asClause(reason.why ?? 'no reason is recorded')}.`;
    case 'ongoing':
      return ongoingWords(reason.due, asAt);
    case 'ongoing without a date':
      return 'Amber, because work is ongoing. No date is set, so it cannot become overdue.';
    case 'nothing recorded':
      return 'Amber, because it was published and no position has been recorded yet.';
    case 'waiting for another body':
      return `White, because it is not for the force to deliver alone: ${asClause(bodyWords(reason.body))}.`;
    case 'implemented':
      return 'Green, because it is implemented.';
    case 'pending evidential review':
      return 'Green, because the lead proposed it as implemented. No review has verified that yet.';
    case 'closed': {
      const closed = `Closed without being implemented: ${asClause(reason.why ?? 'no reason is recorded')}.`;
      return shown.pendingReview ? `${closed} No review has verified that yet.` : closed;
    }
  }
}

function revisedWords(revised: readonly PartialDate[]): string {
  const dates = formatSeveral(revised, 'long');
  return revised.length === 1
    ? `The new date, ${dates}, does not change that.`
    : `The new dates, ${dates}, do not change that.`;
}

/** Only an original date makes a record overdue (`domain.md` rule 1): a new one alone may have passed. */
function ongoingWords(due: readonly PartialDate[], { day }: AsAt): string {
  const passed = due.filter((date) => isPast(date, day));
  if (passed.length > 0) {
    const dates = formatSeveral(passed, 'long');
    return `Amber, because work is ongoing. ${dates} ${passed.length === 1 ? 'has' : 'have'} passed, but no original date is recorded.`;
  }
  const dates = formatSeveral(due, 'long');
  return due.length === 1
    ? `Amber, because work is ongoing and its date, ${dates}, has not passed.`
    : `Amber, because work is ongoing and its dates, ${dates}, have not passed.`;
}

function explainRollUp(
  shown: ShownStatus,
  reason: Extract<StatusReason, { kind: 'rolled up' }>,
  asAt: AsAt
): string {
  const parts = plural(reason.parts, 'sub-action', 'sub-actions');
  const decided = explainReason(reason.decidedBy, shown, asAt);
  if (shown.status === 'GREEN' || shown.status === 'CLOSED') {
    const all = reason.parts === 1 ? 'its only sub-action is' : `all of its ${parts} are`;
    return `${statusName(shown.status)}, because ${all} complete.`;
  }
  const rest = reason.parts - reason.open;
  const open = `${reason.open} of its ${parts} ${reason.open === 1 ? 'is' : 'are'} open`;
  return reason.open === 0 || rest === 0
    ? `The most urgent of its ${parts} decides. ${decided}`
    : `${open}, and the most urgent decides. ${decided}`;
}

function inSentence(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Recorded words as the end of a sentence: without a full stop of their own. */
function asClause(words: string): string {
  return words.trim().replace(/\.$/, '');
}

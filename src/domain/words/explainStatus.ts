import { formatDate, formatSeveral } from '../dates/formatDate';
import type { AsAt, RegisterEntry, ShownStatus } from '../register/entry';
import type { AppliedReason } from '../shownStatus/appliedReason';
import type { StatusReason } from '../shownStatus/statusReason';
import { plural } from './plural';
import { bodyWords, statusName } from './statusWord';

/**
 * Why an entry has the status that it shows, in one or two sentences: "Red, because September 2017
 * passed 2 months ago. A new date does not change that; it is now due in January and June 2018."
 */
export function explainStatus(entry: RegisterEntry, asAt: AsAt): string {
  const { shown } = entry;
  const { reason } = shown;
  if (reason.kind === 'rolled up') return explainRollUp(entry, reason);
  const sentences = [explainReason(reason, shown, entry)];
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

function explainReason(reason: AppliedReason, shown: ShownStatus, entry: RegisterEntry): string {
  const due = formatSeveral(entry.due, 'long');
  switch (reason.kind) {
    case 'overdue': {
      const months = plural(reason.monthsPast, 'month', 'months');
      const late = `Red, because it is ${months} past its original date, ${formatDate(reason.original, 'long')}.`;
      return reason.redated ? `${late} The new date, ${due}, does not change that.` : late;
    }
    case 'will not be implemented':
      return `Red, because it cannot or will not be implemented: ${asClause(reason.why ?? 'no reason is recorded')}.`;
    case 'ongoing':
      return `Amber, because work is ongoing and its date, ${due}, has not passed.`;
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

function explainRollUp(
  entry: RegisterEntry,
  reason: Extract<StatusReason, { kind: 'rolled up' }>
): string {
  const { shown } = entry;
  const parts = plural(reason.parts, 'sub-action', 'sub-actions');
  const decided = explainReason(reason.decidedBy, shown, entry);
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

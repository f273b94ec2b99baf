import type { IsoDay } from '../dates/partialDate';
import type { AsAt, EntryPart, RegisterEntry, ShownStatus } from '../register/entry';
import type { StatusReason } from '../shownStatus/statusReason';
import { isComplete } from '../status';
import type { RecordedStatus } from '../status';
import type { ExplainedLine } from './explainReason';
import { clauseOf, explainReason } from './explainReason';
import { partName } from './partName';
import { plural } from './plural';
import { statusName } from './statusWord';

type RolledUp = Extract<StatusReason, { kind: 'rolled up' }>;

const COLOURS: Readonly<Record<RecordedStatus, string>> = {
  RED: 'Red',
  AMBER: 'Amber',
  WHITE: 'White',
  GREEN: 'Green',
  CLOSED: 'Closed'
};

/**
 * Why an entry has the status that it shows, from what, and what would change it, in a sentence or
 * two: "Red because September 2017, the internal deadline, passed 2 months ago. The new date, January
 * 2018, does not change that."
 */
export function explainStatus(entry: RegisterEntry, { day }: AsAt): string {
  const { shown, position, recommendation, ledger, report } = entry;
  const { reason } = shown;
  if (reason.kind === 'rolled up') return explainRollUp(entry, reason, day);
  const line: ExplainedLine = {
    reason,
    deadline: recommendation.deadline,
    ledger,
    publishers: report.publishers,
    day
  };
  return sentencesOf(line, shown, position !== undefined, position?.reason);
}

/** Why a sub-action has the status that it shows; undefined for parts without one. */
export function explainPart(
  { action, shown, ledger }: EntryPart,
  publishers: readonly string[],
  { day }: AsAt
): string | undefined {
  if (shown === undefined || shown.reason.kind === 'rolled up') return undefined;
  const line: ExplainedLine = {
    reason: shown.reason,
    deadline: action.deadline,
    ledger,
    publishers,
    day
  };
  return sentencesOf(line, shown, true, action.reason);
}

function sentencesOf(
  line: ExplainedLine,
  shown: ShownStatus,
  isRecorded: boolean,
  recordedReason: string | undefined
): string {
  const { because, change } = explainReason(line);
  const colour = COLOURS[shown.status];
  const although = recordedWords(shown, isRecorded);
  const sentences = [`${colour} because ${because}${although}.`];
  if (change !== undefined) sentences.push(change);
  const why = clauseOf(recordedReason);
  if (line.reason.kind === 'overdue' && shown.recorded === 'RED' && why !== undefined) {
    sentences.push(`The reason recorded: ${why}.`);
  }
  if (line.reason.kind === 'closed' && shown.pendingReview) {
    sentences.push('No review has verified that yet.');
  }
  return sentences.join(' ');
}

/** A status that is derived and not written says what is written. */
function recordedWords({ status, recorded }: ShownStatus, isRecorded: boolean): string {
  if (status === recorded) return '';
  return isRecorded
    ? `; recorded is ${inSentence(statusName(recorded))}`
    : '; no position has been recorded';
}

/** The parts decide (`domain.md` 3.7): says which one, and how many others there are. */
function explainRollUp(entry: RegisterEntry, reason: RolledUp, day: IsoDay): string {
  const { shown, parts, report } = entry;
  const colour = COLOURS[shown.status];
  const count = plural(reason.parts, 'sub-action', 'sub-actions');
  if (isComplete(shown.status)) {
    const all = reason.parts === 1 ? 'its only sub-action is' : `all of its ${count} are`;
    const how = shown.status === 'CLOSED' ? 'closed without being implemented' : 'complete';
    const verified = shown.pendingReview ? ' No review has verified that yet.' : '';
    return `${colour} because ${all} ${how}.${verified}`;
  }
  const deciding = parts.find((part) => part.shown?.reason === reason.decidedBy);
  if (deciding === undefined) return `${colour} because the most urgent of its ${count} is.`;
  const { action, ledger } = deciding;
  const { because, change } = explainReason({
    reason: reason.decidedBy,
    deadline: action.deadline,
    ledger,
    publishers: report.publishers,
    day
  });
  const name = reason.parts === 1 ? 'its only sub-action' : partName(action);
  return [
    `${colour} because of ${name}: ${because}.`,
    ...(change === undefined ? [] : [change]),
    ...(reason.parts === 1 ? [] : [openWords(reason)])
  ].join(' ');
}

function openWords({ parts, open }: RolledUp): string {
  if (open === 0) return `None of its ${parts} sub-actions is open.`;
  if (open === parts) return `All ${parts} sub-actions are open; the most urgent decides.`;
  return `${open} of ${parts} sub-actions ${open === 1 ? 'is' : 'are'} open; the most urgent decides.`;
}

function inSentence(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

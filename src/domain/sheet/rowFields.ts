import { formatSeveral } from '../dates/formatDate';
import type { PartialDate } from '../dates/partialDate';
import type { Deadline } from '../deadline/deadline';
import type { DateLedger, DateMove } from '../ledger/dateLedger';
import { isOwnRequest } from '../ledger/barToDeciding';
import type { Update } from '../records';
import type { EntryPart, RegisterEntry } from '../register/entry';
import { slippageWords } from '../words/dateWords';
import { deadlineWords } from '../words/deadlineWords';
import { firstWords } from '../words/partName';
import { standingWords } from '../words/standingWords';
import type { FieldValue, SheetFields } from './sheetColumn';

/** What a row of recommendations shows. `me` is the person whose own request for a date is shown. */
export function fieldsOfRecommendation(entry: RegisterEntry, me: string): SheetFields {
  const { report, recommendation, position, shown, due, ledger } = entry;
  return {
    report: report.title,
    ref: recommendation.ref,
    wording: recommendation.wording,
    // What is recorded of a finding without a position counts as ongoing (`domain.md` rule 5).
    status: position?.status ?? 'AMBER',
    standing: standingWords(shown),
    reason: position?.reason,
    waitingFor: position?.waitingFor,
    isNew: yes(isChanged(entry)),
    dueOriginal: recommendation.deadline.original,
    due: dueText(due, recommendation.deadline, report.publishers),
    moves: slippageWords(ledger),
    directorate: recommendation.directorate,
    leadPost: recommendation.leadPost,
    leadOfficer: recommendation.leadOfficer,
    position: position?.text,
    asAt: position?.asAt,
    lastUpdate: entry.lastUpdate,
    ...fieldsOfRequest(ownRequest(ledger, me))
  };
}

/** What a row of sub-actions shows. */
export function fieldsOfPart(
  { report, recommendation }: RegisterEntry,
  { action, shown, ledger }: EntryPart
): SheetFields {
  return {
    report: report.title,
    ref: recommendation.ref,
    label: action.label,
    wording: action.text,
    status: action.status,
    standing: shown && standingWords(shown),
    reason: action.reason,
    waitingFor: action.waitingFor,
    isNew: yes(shown?.changed === true),
    dueOriginal: action.deadline.original,
    due: dueText(ledger.due, action.deadline, report.publishers),
    moves: slippageWords(ledger),
    leadPost: action.leadPost,
    leadOfficer: action.leadOfficer,
    position: action.position,
    asAt: action.asAt
  };
}

/** What a row of tasks shows. */
export function fieldsOfTask(
  { report, recommendation }: RegisterEntry,
  { action, ledger }: EntryPart
): SheetFields {
  return {
    report: report.title,
    ref: recommendation.ref,
    label: action.label,
    wording: action.text,
    due: dueText(ledger.due, action.deadline, report.publishers),
    leadPost: action.leadPost,
    leadOfficer: action.leadOfficer,
    done: yes(action.done),
    doneBy: action.doneBy,
    doneOn: action.doneOn
  };
}

/** What a row of updates shows. */
export function fieldsOfUpdate(
  { report, recommendation }: RegisterEntry,
  update: Update
): SheetFields {
  return {
    report: report.title,
    ref: recommendation.ref,
    wording: recommendation.wording,
    position: update.text,
    status: update.status,
    reason: update.reason,
    waitingFor: update.waitingFor,
    asAt: update.asAt,
    author: update.author,
    lastUpdate: update.created?.slice(0, 10)
  };
}

/** The last of a person's own requests that nobody has decided; undefined where there is none. */
export function ownRequest({ asked }: DateLedger, me: string): DateMove | undefined {
  return [...asked].reverse().find((move) => isOwnRequest(move, me));
}

/** "Effectiveness 2016, 10"; its first words where it has no number. */
export function nameOfRow({ report, ref, wording }: SheetFields): string {
  const which = ref?.trim() || firstWords(wording ?? '');
  return [report?.trim() ?? '', which].filter((word) => word !== '').join(', ');
}

function fieldsOfRequest(move: DateMove | undefined): SheetFields {
  if (move === undefined) return {};
  return {
    newDate: datesText(move.to),
    newDateCause: move.cause,
    newDateReason: move.reason
  };
}

/** One date as it is, several in words, none with what is said instead of it. */
function dueText(
  dates: readonly PartialDate[],
  deadline: Deadline,
  publishers: readonly string[]
): FieldValue {
  return dates.length === 0 ? deadlineWords(deadline, publishers) : datesText(dates);
}

function datesText(dates: readonly PartialDate[]): FieldValue {
  return dates.length === 1 ? dates[0] : formatSeveral(dates);
}

function isChanged({ shown, parts }: RegisterEntry): boolean {
  return shown.changed || parts.some((part) => part.shown?.changed === true);
}

function yes(holds: boolean): FieldValue {
  return holds ? 'yes' : undefined;
}

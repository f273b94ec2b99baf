import { comparePartialDates } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { DueDateChange } from '../dueDateChange';
import type { DateRecords } from '../ledger/ledgerOf';
import { ledgerOf, withMissedDecision } from '../ledger/ledgerOf';
import type { Action, Position, Recommendation, RecordId, Report, Update } from '../records';
import { rolledUpStatus } from '../shownStatus/rollUp';
import { showStatus } from '../shownStatus/showStatus';
import type { OwnShownStatus } from '../shownStatus/showStatus';
import { updateBehindStatus } from '../shownStatus/updateBehindStatus';
import type { Review } from '../review';
import { isComplete } from '../status';
import { REPORT_NOT_FOUND } from '../words/labels';
import type { AsAt, EntryPart, RegisterEntry } from './entry';
import { standingUpdates } from './standingUpdates';

/** The records of a site that make up its register. */
export interface RegisterRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  /** Dates asked for, and what was decided on them; left out where there are none. */
  readonly dateChanges?: readonly DueDateChange[];
  readonly reviews?: readonly Review[];
}

/**
 * Joins each recommendation with all that is known about it on the as-at day, in the order of the
 * reports and then of the recommendations. A recommendation whose report is not there is kept, last,
 * under a report that says so. One pass over each kind of record: 20,000 are joined at once.
 */
export function joinEntries(records: RegisterRecords, asAt: AsAt): RegisterEntry[] {
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  const positions = new Map(records.positions.map((position) => [position.id, position]));
  const actions = groupBy(records.actions, (action) => action.recommendationId);
  const updates = standingUpdates(records.updates);
  const dates = dateRecordsBySubject(records.dateChanges ?? [], records.reviews ?? []);
  return records.recommendations
    .map((recommendation) =>
      joinEntry(
        reports.get(recommendation.reportId) ?? reportNotFound(recommendation.reportId),
        withDates(recommendation, dates),
        positions.get(recommendation.id),
        (actions.get(recommendation.id) ?? []).map((action) => withDates(action, dates)),
        updates.get(recommendation.id) ?? [],
        dates,
        asAt
      )
    )
    .sort(inRegisterOrder);
}

function joinEntry(
  report: Report,
  recommendation: Recommendation,
  position: Position | undefined,
  actions: readonly Action[],
  updates: readonly Update[],
  dates: ReadonlyMap<RecordId, DateRecords>,
  asAt: AsAt
): RegisterEntry {
  const latestPlace = updates.findIndex(({ id }) => id === position?.latestUpdateId);
  const fromLatest = updates.slice(Math.max(0, latestPlace));
  const latest: Update | undefined = fromLatest[0];
  const behind = updateBehindStatus(fromLatest, position?.status);
  const withStatus: OwnShownStatus[] = [];
  const parts: readonly EntryPart[] = inOrder(actions).map((action) => {
    const ledger = ledgerOf(action, dates.get(action.id));
    if (action.kind !== 'sub-action' || action.status === undefined) return { action, ledger };
    const shown = showStatus(
      {
        recorded: action.status,
        statusSince: action.statusSince,
        deadline: action.deadline,
        reason: action.reason,
        waitingFor: action.waitingFor
      },
      asAt
    );
    withStatus.push(shown);
    return { action, shown, ledger };
  });
  const writtenHere = behind !== undefined && behind.sourcePaper === undefined;
  const shown =
    rolledUpStatus(withStatus, position?.status, writtenHere) ??
    showStatus(
      {
        recorded: position?.status,
        statusSince: position?.statusSince,
        deadline: recommendation.deadline,
        reason: position?.reason,
        waitingFor: position?.waitingFor,
        latestUpdate: behind
      },
      asAt
    );
  const lastUpdate = latest?.asAt ?? latest?.created?.slice(0, 10) ?? position?.asAt;
  return {
    report,
    recommendation,
    ...(position && { position }),
    parts,
    updates,
    shown,
    due: dueOf(recommendation, parts),
    ledger: ledgerOf(recommendation, dates.get(recommendation.id)),
    ...(lastUpdate !== undefined && { lastUpdate })
  };
}

/**
 * When a recommendation is due: the dates of its open sub-actions (R10/1 is due when its sub-action IV
 * is), or its own where no open sub-action has a date.
 */
function dueOf(
  recommendation: Recommendation,
  parts: readonly EntryPart[]
): readonly PartialDate[] {
  const ofParts = parts
    .filter(({ shown }) => shown !== undefined && !isComplete(shown.status))
    .flatMap(({ action }) => currentDue(action.deadline));
  if (ofParts.length === 0) return currentDue(recommendation.deadline);
  return Array.from(new Set(ofParts)).sort(comparePartialDates);
}

function reportNotFound(id: string): Report {
  return { id, title: REPORT_NOT_FOUND, publishers: [], order: Number.MAX_SAFE_INTEGER };
}

/** The record with the dates that were decided last, where its row does not show them yet. */
function withDates<Dated extends Pick<Recommendation, 'id' | 'deadline'>>(
  record: Dated,
  dates: ReadonlyMap<RecordId, DateRecords>
): Dated {
  const own = dates.get(record.id);
  const deadline = own === undefined ? record.deadline : withMissedDecision(record.deadline, own);
  return deadline === record.deadline ? record : { ...record, deadline };
}

function dateRecordsBySubject(
  changes: readonly DueDateChange[],
  reviews: readonly Review[]
): ReadonlyMap<RecordId, DateRecords> {
  const ofChanges = groupBy(changes, ({ subjectId }) => subjectId);
  const ofReviews = groupBy(
    reviews.filter(({ kind }) => kind === 'decision on a date'),
    ({ subjectId }) => subjectId
  );
  const subjects = new Set([...ofChanges.keys(), ...ofReviews.keys()]);
  return new Map(
    [...subjects].map((id) => [
      id,
      { changes: ofChanges.get(id) ?? [], decisions: ofReviews.get(id) ?? [] }
    ])
  );
}

function inRegisterOrder(a: RegisterEntry, b: RegisterEntry): number {
  if (a.report.order !== b.report.order) return a.report.order - b.report.order;
  // Two reports of one order must not mix: groups are runs of one report.
  if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1;
  return a.recommendation.order - b.recommendation.order;
}

function inOrder(actions: readonly Action[]): readonly Action[] {
  return actions.length < 2 ? actions : [...actions].sort((a, b) => a.order - b.order);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

import { comparePartialDates } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { DueDateChange } from '../dueDateChange';
import type { DateRecords } from '../ledger/decidedChanges';
import type { WithLedger } from '../ledger/withLedger';
import { withLedger } from '../ledger/withLedger';
import type { Action, Position, Recommendation, RecordId, Report, Update } from '../records';
import { standingRecords } from '../registration/standingRecords';
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
 * under a report that says so. One pass over each kind of record: 20,000 are joined at once. What
 * was withdrawn as a mistake is left out.
 */
export function joinEntries(records: RegisterRecords, asAt: AsAt): RegisterEntry[] {
  return joined(standingRecords(records), asAt);
}

/** As `joinEntries`, for what was withdrawn as a mistake, by itself or with its report. */
export function joinWithdrawn(records: RegisterRecords, asAt: AsAt): RegisterEntry[] {
  const standing = new Set(standingRecords(records).recommendations);
  const recommendations = records.recommendations.filter((one) => !standing.has(one));
  return recommendations.length === 0 ? [] : joined({ ...records, recommendations }, asAt);
}

function joined(records: RegisterRecords, asAt: AsAt): RegisterEntry[] {
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  const positions = new Map(records.positions.map((position) => [position.id, position]));
  const actions = groupBy(records.actions, (action) => action.recommendationId);
  const updates = standingUpdates(records.updates);
  const dates = dateRecordsBySubject(records.dateChanges ?? [], records.reviews ?? []);
  return records.recommendations
    .map((recommendation) =>
      joinEntry(
        reports.get(recommendation.reportId) ?? reportNotFound(recommendation.reportId),
        withLedger(recommendation, dates.get(recommendation.id)),
        positions.get(recommendation.id),
        inOrder(actions.get(recommendation.id) ?? []).map((action) =>
          withLedger(action, dates.get(action.id))
        ),
        updates.get(recommendation.id) ?? [],
        asAt
      )
    )
    .sort(inRegisterOrder);
}

function joinEntry(
  report: Report,
  { record: recommendation, ledger }: WithLedger<Recommendation>,
  position: Position | undefined,
  actions: readonly WithLedger<Action>[],
  updates: readonly Update[],
  asAt: AsAt
): RegisterEntry {
  const latestPlace = updates.findIndex(({ id }) => id === position?.latestUpdateId);
  const fromLatest = updates.slice(Math.max(0, latestPlace));
  const latest: Update | undefined = fromLatest[0];
  const behind = updateBehindStatus(fromLatest, position?.status);
  const withStatus: OwnShownStatus[] = [];
  const withdrawn = actions.map(({ record }) => record).filter(isWithdrawn);
  const standing = actions.filter(({ record }) => !isWithdrawn(record));
  const parts: readonly EntryPart[] = standing.map((part) => {
    const { record: action } = part;
    if (action.kind !== 'sub-action' || action.status === undefined) {
      return { action, ledger: part.ledger };
    }
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
    return { action, shown, ledger: part.ledger };
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
    ...(withdrawn.length > 0 && { withdrawnParts: withdrawn }),
    updates,
    shown,
    due: dueOf(recommendation, parts),
    ledger,
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

function isWithdrawn({ withdrawn }: Action): boolean {
  return withdrawn !== undefined;
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

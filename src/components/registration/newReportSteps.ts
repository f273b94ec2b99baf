import { isKeptDate } from '../../domain/dates/partialDate';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { RecordId, Report } from '../../domain/records';
import type { FieldProblem, ReportField, RowField } from '../../domain/registration/checkNewReport';
import { checkReportFacts, checkRow } from '../../domain/registration/checkNewReport';
import type { NewRow } from '../../domain/registration/newRow';
import {
  publishersOf,
  recommendationsToAdd,
  reportToAdd,
  waitingFor
} from '../../domain/registration/newRow';
import type { ReportsLike } from '../../domain/registration/sameReport';
import { reportsLike } from '../../domain/registration/sameReport';
import type { DeadlineSource } from '../../domain/registration/proposedDeadline';
import { isRegistrationError } from '../../services/records/registration/registrationError';
import type { NewReport } from '../../services/records/registration/registrationStore';
import type { SiteRecords } from '../../services/records/trackerStore';
import { isTrackerError } from '../../services/errors/trackerError';
import type { NewReportDraft } from './newReportDraft';

type Known = Pick<SiteRecords, 'reports' | 'recommendations'>;

/** What stands in the way of adding what was entered. */
export interface NewReportProblems {
  readonly report: readonly FieldProblem<ReportField>[];
  /** The report is on the site already, and not chosen. */
  readonly isThere: boolean;
  readonly rows: ReadonlyMap<RecordId, readonly FieldProblem<RowField>[]>;
  /** How many things are to be mended. */
  readonly count: number;
}

/** The report that recommendations are added to, where it is on the site. */
export function existingReport(draft: NewReportDraft, { reports }: Known): Report | undefined {
  return reports.find(({ id }) => id === draft.existing);
}

/** Reports on the site that the new one may be; none while an existing one is chosen or it was sent. */
export function likeNewReport(draft: NewReportDraft, { reports }: Known): ReportsLike {
  if (draft.existing !== undefined || draft.sent) return { alike: [] };
  return reportsLike(draft.facts.title, draft.facts.published, reports);
}

/** What a row's deadline is understood from. */
export function deadlineSource(draft: NewReportDraft, row: NewRow, known: Known): DeadlineSource {
  const there = existingReport(draft, known);
  const published = there === undefined ? publishedOf(draft) : there.published;
  return {
    wording: row.wording,
    publishers: there?.publishers ?? publishersOf(draft.facts.publishers),
    ...(published !== undefined && { published })
  };
}

/**
 * A date that cannot be kept leads to no other date: its own field says what is wrong. Once the report is
 * on the site that field is closed, and what it leads to is mended in the rows.
 */
function publishedOf({ facts, sent }: NewReportDraft): PartialDate | undefined {
  const { published } = facts;
  return sent || (published !== undefined && isKeptDate(published)) ? published : undefined;
}

/** What is on the site already is not to be mended here. */
export function problemsOf(draft: NewReportDraft, known: Known): NewReportProblems {
  const there = new Set(draft.sent ? known.recommendations.map(({ id }) => id) : []);
  const isSaved = draft.sent && known.reports.some(({ id }) => id === draft.reportId);
  const report = draft.existing === undefined && !isSaved ? checkReportFacts(draft.facts) : [];
  const isThere = likeNewReport(draft, known).same !== undefined;
  const taken = refsThere(draft, known);
  const rows = new Map(
    draft.rows.flatMap((row) => {
      if (there.has(row.id)) return [];
      const others = draft.rows.filter((other) => other !== row);
      const numbers = [...taken, ...others.map(({ ref }) => ref ?? '')];
      const problems = checkRow(row, numbers, deadlineSource(draft, row, known));
      return problems.length === 0 ? [] : [[row.id, problems] as const];
    })
  );
  const inRows = [...rows.values()].reduce((sum, problems) => sum + problems.length, 0);
  return { report, isThere, rows, count: report.length + (isThere ? 1 : 0) + inRows };
}

/** What is sent. The same ids give the same records, however often it is asked for. */
export function newReportOf(draft: NewReportDraft, known: Known): NewReport {
  const own = new Set(draft.rows.map(({ id }) => id));
  const there = existingReport(draft, known);
  const others = known.reports.filter(({ id }) => id !== draft.reportId);
  const report = there ?? reportToAdd(draft.reportId, draft.facts, others);
  const before = known.recommendations.filter(
    ({ id, reportId }) => reportId === report.id && !own.has(id)
  );
  return {
    report,
    isThere: there !== undefined,
    recommendations: recommendationsToAdd(report, draft.rows, before),
    waiting: waitingFor(draft.rows)
  };
}

/**
 * Whether a failure left nothing on the site for certain, so that what was entered may be changed. Of a
 * report that is `new` nothing is there where SharePoint refused the first record, the report itself.
 */
export function isNothingSaved(
  error: unknown,
  saved: number,
  report: 'new' | 'on the site' = 'on the site'
): boolean {
  if (saved > 0) return false;
  return (
    (report === 'new' && isTrackerError(error, 'refused')) ||
    isRegistrationError(error, 'report is there') ||
    isTrackerError(error, 'site did not answer') ||
    isTrackerError(error, 'site busy') ||
    isTrackerError(error, 'not allowed')
  );
}

function refsThere(draft: NewReportDraft, { recommendations }: Known): readonly string[] {
  const own = new Set(draft.rows.map(({ id }) => id));
  return recommendations
    .filter(
      ({ id, reportId, withdrawn }) =>
        reportId === draft.existing && withdrawn === undefined && !own.has(id)
    )
    .flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
}

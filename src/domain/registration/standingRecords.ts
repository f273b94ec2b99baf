import type { Recommendation, RecordId, Report } from '../records';

interface WithdrawableRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
}

/**
 * The records that count: those withdrawn as a mistake are left out, and so is all that a withdrawn
 * report holds. The same object where nothing was withdrawn.
 */
export function standingRecords<Records extends WithdrawableRecords>(records: Records): Records {
  const gone = withdrawnReports(records);
  if (gone.size === 0 && records.recommendations.every(({ withdrawn }) => !isSaid(withdrawn))) {
    return records;
  }
  return {
    ...records,
    reports: records.reports.filter(({ id }) => !gone.has(id)),
    recommendations: records.recommendations.filter(
      ({ withdrawn, reportId }) => !isSaid(withdrawn) && !gone.has(reportId)
    )
  };
}

/** What was withdrawn by itself, each with its report; what went with its report is not named again. */
export interface WithdrawnRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly {
    readonly recommendation: Recommendation;
    /** Undefined where the report is not on the site. */
    readonly report?: Report;
  }[];
}

/** What owners withdrew as a mistake and can bring back. */
export function withdrawnRecords(records: WithdrawableRecords): WithdrawnRecords {
  const gone = withdrawnReports(records);
  const reports = new Map(records.reports.map((report) => [report.id, report]));
  return {
    reports: records.reports.filter(({ id }) => gone.has(id)),
    recommendations: records.recommendations
      .filter(({ withdrawn }) => isSaid(withdrawn))
      .map((recommendation) => {
        const report = reports.get(recommendation.reportId);
        return { recommendation, ...(report && { report }) };
      })
  };
}

function withdrawnReports({ reports }: WithdrawableRecords): ReadonlySet<RecordId> {
  return new Set(reports.filter(({ withdrawn }) => isSaid(withdrawn)).map(({ id }) => id));
}

function isSaid(reason: string | undefined): boolean {
  return reason !== undefined && reason.trim() !== '';
}

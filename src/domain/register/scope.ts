import type { Recommendation, RecordId, Report } from '../records';

/** What a register is kept to: everything, the recommendations of one report, or of one directorate. */
export type RegisterScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'report'; readonly reportId: RecordId }
  | { readonly kind: 'directorate'; readonly directorate: string };

/** A register of everything. */
export const WHOLE_REGISTER: RegisterScope = { kind: 'all' };

interface ScopedRecords {
  readonly reports: readonly Report[];
  readonly recommendations: readonly Recommendation[];
}

/** The records that lie in a scope: recommendations, and the reports that they belong to. */
export function inScope<Records extends ScopedRecords>(
  records: Records,
  scope: RegisterScope
): Records {
  if (scope.kind === 'all') {
    return records;
  }
  const isIn = ({ reportId, directorate }: Recommendation): boolean =>
    scope.kind === 'report' ? reportId === scope.reportId : directorate === scope.directorate;
  const recommendations = records.recommendations.filter(isIn);
  const reportIds = new Set(recommendations.map(({ reportId }) => reportId));
  return {
    ...records,
    recommendations,
    reports: records.reports.filter(({ id }) => reportIds.has(id))
  };
}

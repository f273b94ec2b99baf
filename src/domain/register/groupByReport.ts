import type { RecordId, Report } from '../records';
import type { RegisterEntry } from './entry';

/** The entries of one report that are shown, out of all that it has. */
export interface ReportGroup {
  readonly report: Report;
  /** In the order given: sorted within each report. */
  readonly entries: readonly RegisterEntry[];
  /** How many the report has when nothing is filtered. */
  readonly total: number;
}

/**
 * Groups entries by report, like the paper: groups in the order of the reports, entries in the order
 * given. `all` are the entries before filtering, for "1 of 9"; reports with nothing to show are left out.
 */
export function groupByReport(
  entries: readonly RegisterEntry[],
  all: readonly RegisterEntry[] = entries
): readonly ReportGroup[] {
  const totals = new Map<RecordId, number>();
  for (const { report } of all) totals.set(report.id, (totals.get(report.id) ?? 0) + 1);
  const groups = new Map<
    RecordId,
    { readonly report: Report; readonly entries: RegisterEntry[] }
  >();
  for (const entry of entries) {
    const group = groups.get(entry.report.id);
    if (group) group.entries.push(entry);
    else groups.set(entry.report.id, { report: entry.report, entries: [entry] });
  }
  return Array.from(groups.values())
    .sort((a, b) => a.report.order - b.report.order)
    .map((group) => ({ ...group, total: totals.get(group.report.id) ?? group.entries.length }));
}

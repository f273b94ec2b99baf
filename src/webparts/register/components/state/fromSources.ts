import type { SiteRecords } from '../../../../services/records/trackerStore';

/** The papers named in a web part's property *Sources*: "01; 02" -> 01 and 02. Empty means all. */
export function sourcesOf(property: string): readonly string[] {
  return property
    .split(/[;,]/)
    .map((source) => source.trim())
    .filter((source) => source !== '');
}

/** The records that came from these papers (`screens.md`, "As at and sources"). No papers: all. */
export function fromSources(records: SiteRecords, sources: readonly string[]): SiteRecords {
  if (sources.length === 0) {
    return records;
  }
  const named = new Set(sources);
  const isNamed = (record: { readonly sourcePaper?: string }): boolean =>
    record.sourcePaper !== undefined && named.has(record.sourcePaper);
  const recommendations = records.recommendations.filter(isNamed);
  const reportIds = new Set(recommendations.map(({ reportId }) => reportId));
  return {
    ...records,
    recommendations,
    reports: records.reports.filter((report) => isNamed(report) || reportIds.has(report.id))
  };
}

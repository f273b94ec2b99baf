/** Records that say which paper they were read from. */
interface FromPaper {
  readonly sourcePaper?: string;
}

interface SourcedRecords {
  readonly reports: readonly (FromPaper & { readonly id: string })[];
  readonly recommendations: readonly (FromPaper & { readonly reportId: string })[];
}

/** The papers named in a web part's property *Sources*: "01; 02" -> 01 and 02. Empty means all. */
export function sourcesOf(property: string): readonly string[] {
  return property
    .split(/[;,]/)
    .map((source) => source.trim())
    .filter((source) => source !== '');
}

/**
 * The records that came from these papers (`screens.md`, "As at and sources"). No papers: all. What was
 * registered here came from no paper, and stands beside those of every paper.
 */
export function fromSources<Records extends SourcedRecords>(
  records: Records,
  sources: readonly string[]
): Records {
  if (sources.length === 0) {
    return records;
  }
  const named = new Set(sources);
  const isNamed = ({ sourcePaper }: FromPaper): boolean =>
    sourcePaper !== undefined && named.has(sourcePaper);
  const recommendations = records.recommendations.filter(
    (recommendation) => recommendation.sourcePaper === undefined || isNamed(recommendation)
  );
  const reportIds = new Set(recommendations.map(({ reportId }) => reportId));
  return {
    ...records,
    recommendations,
    reports: records.reports.filter((report) => isNamed(report) || reportIds.has(report.id))
  };
}

import type { RecordId } from '../../../domain/records';
import { fromSources, sourcesOf } from '../../../domain/sources/fromSources';
import type { SiteRecords } from '../../../services/records/trackerStore';
import type { RegisterWebPartProperties } from '../registerProperties';

/** The reports and directorates that a register can be kept to. */
export interface ScopeChoices {
  readonly reports: readonly { readonly id: RecordId; readonly title: string }[];
  readonly directorates: readonly string[];
}

/**
 * What the site's records offer to choose from: reports in their order, of the papers that the page
 * shows; directorates in the order of the site's settings, then those that records alone name. What is
 * chosen stays among them.
 */
export function scopeChoices(
  records: SiteRecords,
  { sources, scopeReport, scopeDirectorate }: RegisterWebPartProperties
): ScopeChoices {
  const offered = fromSources(records, sourcesOf(sources ?? ''));
  const withRecommendations = new Set(offered.recommendations.map(({ reportId }) => reportId));
  const { directorates } = records.settings.vocabularies;
  const named = offered.recommendations.flatMap(({ directorate }) => directorate ?? []);
  const further = [...named, scopeDirectorate ?? ''].filter(
    (name) => name !== '' && !directorates.includes(name)
  );
  return {
    reports: records.reports
      .filter(({ id }) => withRecommendations.has(id) || id === scopeReport)
      .sort((a, b) => a.order - b.order)
      .map(({ id, title }) => ({ id, title })),
    directorates: [...directorates, ...Array.from(new Set(further)).sort()]
  };
}

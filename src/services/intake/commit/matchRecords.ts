import { monthOf } from '../../../domain/dates/partialDate';
import type { Recommendation, Report } from '../../../domain/records';
import { comparable, likeness } from './similarText';

/** Two texts that share this much of their word pairs are about the same matter. */
const ALIKE = 0.5;

function publishersOf({ publishers }: Report): string {
  return publishers.map(comparable).sort().join(';');
}

/** The report of a site that a report of a paper is: publishers, month and title agree. */
export function matchReport(read: Report, existing: readonly Report[]): Report | undefined {
  return existing.find(
    (report) =>
      comparable(report.title) === comparable(read.title) &&
      publishersOf(report) === publishersOf(read) &&
      (report.published && monthOf(report.published)) ===
        (read.published && monthOf(read.published))
  );
}

/**
 * Matches the recommendations of one report. Numbers decide; where the paper or the site has none, the
 * text most alike does, and where neither has one, after that the place in the report: other words at
 * the same place are a change, never a new recommendation.
 */
export function matchRecommendations(
  read: readonly Recommendation[],
  existing: readonly Recommendation[]
): ReadonlyMap<Recommendation, Recommendation> {
  const matches = new Map<Recommendation, Recommendation>();
  const free = new Set(existing);
  const take = (item: Recommendation, found: Recommendation | undefined): void => {
    if (found === undefined || matches.has(item)) return;
    matches.set(item, found);
    free.delete(found);
  };
  const unnumbered = read.filter(({ ref }) => ref === undefined);
  for (const item of read.filter(({ ref }) => ref !== undefined)) {
    take(
      item,
      Array.from(free).find(({ ref }) => ref === item.ref)
    );
  }
  const numbered = read.filter((item) => item.ref !== undefined && !matches.has(item));
  for (const item of [...unnumbered, ...numbered]) {
    const alike = Array.from(free)
      .filter(({ ref }) => ref === undefined || item.ref === undefined)
      .map((other) => ({ other, likeness: likeness(item.wording, other.wording) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (alike !== undefined && alike.likeness >= ALIKE) take(item, alike.other);
  }
  for (const item of unnumbered) {
    take(
      item,
      Array.from(free).find(({ ref, order }) => ref === undefined && order === item.order)
    );
  }
  return matches;
}

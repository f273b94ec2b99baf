import { monthOf } from '../../../domain/dates/partialDate';
import type { Recommendation, Report } from '../../../domain/records';
import { comparable, likeness } from '../../../domain/likeness/similarText';

/** Two texts that share this much of their word pairs are about the same matter. */
const ALIKE = 0.5;

/**
 * What is enough where the place agrees too: more than recommendations share by the phrases that all
 * of them use ("the force should ensure that").
 */
const ALIKE_IN_PLACE = 0.25;

function publishersOf({ publishers }: Report): string {
  return publishers.map(comparable).sort().join(';');
}

/**
 * The report of a site that a report of a paper is: publishers, month and title agree. A paper that
 * prints neither publisher nor month is matched by title, where one report only has it.
 */
export function matchReport(read: Report, existing: readonly Report[]): Report | undefined {
  const titled = existing.filter(({ title }) => comparable(title) === comparable(read.title));
  if (read.publishers.length === 0 && read.published === undefined) {
    return titled.length === 1 ? titled[0] : undefined;
  }
  return titled.find(
    (report) =>
      publishersOf(report) === publishersOf(read) &&
      (report.published && monthOf(report.published)) ===
        (read.published && monthOf(read.published))
  );
}

/** How the recommendations of a paper stand to those of a site; what is in neither map is new. */
export interface RecommendationMatches {
  readonly same: ReadonlyMap<Recommendation, Recommendation>;
  /** Other words at the same place, and no number on either side: for a person to say. */
  readonly possiblySame: ReadonlyMap<Recommendation, Recommendation>;
}

/**
 * Matches the recommendations of one report. Numbers decide; where the paper or the site has none, the
 * text most alike does, and where neither has one, after that the place in the report together with
 * some likeness of the words (`architecture.md`, identity at intake). Words too different to tell are
 * neither taken for a change nor for a new recommendation.
 */
export function matchRecommendations(
  read: readonly Recommendation[],
  existing: readonly Recommendation[]
): RecommendationMatches {
  const same = new Map<Recommendation, Recommendation>();
  const possiblySame = new Map<Recommendation, Recommendation>();
  const free = new Set(existing);
  const take = (item: Recommendation, found: Recommendation | undefined): void => {
    if (found === undefined || same.has(item)) return;
    same.set(item, found);
    free.delete(found);
  };
  const unnumbered = read.filter(({ ref }) => ref === undefined);
  for (const item of read.filter(({ ref }) => ref !== undefined)) {
    take(
      item,
      Array.from(free).find(({ ref }) => ref === item.ref)
    );
  }
  const numbered = read.filter((item) => item.ref !== undefined && !same.has(item));
  for (const item of [...unnumbered, ...numbered]) {
    const alike = Array.from(free)
      .filter(({ ref }) => ref === undefined || item.ref === undefined)
      .map((other) => ({ other, likeness: likeness(item.wording, other.wording) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (alike !== undefined && alike.likeness >= ALIKE) take(item, alike.other);
  }
  for (const item of unnumbered.filter((each) => !same.has(each))) {
    const there = Array.from(free).find(
      ({ ref, order }) => ref === undefined && order === item.order
    );
    if (there === undefined) continue;
    if (likeness(item.wording, there.wording) >= ALIKE_IN_PLACE) take(item, there);
    else possiblySame.set(item, there);
  }
  return { same, possiblySame };
}

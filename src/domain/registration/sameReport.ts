import type { PartialDate } from '../dates/partialDate';
import { comparable } from '../likeness/similarText';
import { mayNameTheSame, tellingWords } from '../likeness/similarTitle';
import type { Report } from '../records';

export interface ReportsLike {
  /** Of the same title and year, as far as the years are known: it is there already. */
  readonly same?: Report;
  /** Their titles share nearly all words, in the same year: a person says whether they are the same. */
  readonly alike: readonly Report[];
}

const MOST_ALIKE = 5;

/**
 * The reports on the site that a new one may be (`architecture.md`, "Sources are many": title and year
 * propose a match, a person confirms). Withdrawn ones are no match.
 */
export function reportsLike(
  title: string,
  published: PartialDate | undefined,
  reports: readonly Report[]
): ReportsLike {
  const wanted = comparable(title);
  if (wanted === '') return { alike: [] };
  const words = tellingWords(title);
  const there = reports.filter(
    (report) => report.withdrawn === undefined && sameYear(report.published, published)
  );
  const same = there.find((report) => comparable(report.title) === wanted);
  const alike = there
    .filter((report) => report !== same && mayNameTheSame(words, tellingWords(report.title)))
    .slice(0, MOST_ALIKE);
  return { ...(same && { same }), alike };
}

function sameYear(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  return one === undefined || other === undefined || one.slice(0, 4) === other.slice(0, 4);
}

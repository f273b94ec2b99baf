import type { Report } from '../../../domain/records';
import type { CandidatePlan } from './candidatePlans';
import { comparable } from './similarText';

const YEAR_IN_BRACKETS = /\s*\(((?:19|20)\d{2}[^)]*)\)/;

/** The years that a plan's year names: "2018/19" is 2018 and 2019. */
function yearsIn(year: string | undefined): readonly string[] {
  const [first, second] = (year ?? '').split(/\s*[/–-]\s*/);
  if (first === undefined || first === '') return [];
  const last = second === undefined ? first : first.slice(0, 4 - second.length) + second;
  return first === last ? [first] : [first, last];
}

function withoutYear(title: string): string {
  return comparable(title.replace(YEAR_IN_BRACKETS, ''));
}

function yearsOfReport({ published, title }: Report): readonly string[] {
  return published === undefined
    ? yearsIn(YEAR_IN_BRACKETS.exec(title)?.[1])
    : [published.slice(0, 4)];
}

function titlesOf({ title, plan }: Report): readonly string[] {
  return plan?.title === undefined ? [title] : [plan.title, title];
}

/** A report as plans are compared with it. */
interface There {
  readonly report: Report;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly bare: string;
  readonly years: readonly string[];
}

function thereOf(report: Report): There {
  const titles = titlesOf(report);
  return {
    report,
    titles,
    names: titles.map(comparable),
    bare: withoutYear(report.title),
    years: yearsOfReport(report)
  };
}

type Agrees = (read: CandidatePlan, there: There) => boolean;

const sameAsPrinted: Agrees = (read, { titles }) =>
  titles.includes(read.printedTitle) || titles.includes(read.report.title);

const sameName: Agrees = (read, { names }) => names.includes(comparable(read.report.title));

const sameOrder: Agrees = (read, { report }) => report.plan?.order === read.report.plan.order;

/** A report known from elsewhere: the title without its year, and the year of publication. */
const sameTitleAndYear: Agrees = (read, { bare, years }) =>
  yearsIn(read.year).some((year) => years.includes(year)) &&
  bare === withoutYear(read.report.title);

/** What makes a report of the site the one that a plan is for, the surest first. */
const WAYS: readonly Agrees[] = [
  (read, there) => sameOrder(read, there) && sameAsPrinted(read, there),
  sameAsPrinted,
  (read, there) => sameOrder(read, there) && sameName(read, there),
  sameName,
  sameTitleAndYear
];

/**
 * Matches the plans of a review with the reports of a site. Each report is taken once, because two
 * plans may have the same name but for case and stops (`domain.md` 1.10); what is not in the map is new.
 */
export function matchPlans(
  read: readonly CandidatePlan[],
  existing: readonly Report[]
): ReadonlyMap<CandidatePlan, Report> {
  const matched = new Map<CandidatePlan, Report>();
  const free = new Set(existing.map(thereOf));
  for (const agrees of WAYS) {
    for (const plan of read.filter((each) => !matched.has(each))) {
      const there = Array.from(free).find((each) => agrees(plan, each));
      if (there === undefined) continue;
      matched.set(plan, there.report);
      free.delete(there);
    }
  }
  return matched;
}

import type { Report } from '../../../domain/records';
import type { CandidatePlan } from './candidatePlans';
import { comparable } from './similarText';
import { mayNameTheSame } from './similarTitle';

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

const YEARS = /\b(?:19|20)\d{2}(?:\s*[/–-]\s*(?:\d{4}|\d{2}))?\b/g;

/** Every year that the words of a title name: "PEEL 2018/19" names 2018 and 2019. */
function yearsNamedIn(title: string): readonly string[] {
  return (title.match(YEARS) ?? []).flatMap(yearsIn);
}

/** The years that a report's own title names; where it names none, the year of publication. */
function yearsMeant({ titles, years }: There): readonly string[] {
  const named = titles.flatMap(yearsNamedIn);
  return named.length === 0 ? years : named;
}

/** Nearly the same title, and no year on either side that says otherwise: for a person to say. */
const mayBeTheSame: Agrees = (read, there) => {
  const [own, others] = [yearsNamedIn(read.report.title), yearsMeant(there)];
  const isOtherYear =
    own.length > 0 && others.length > 0 && own.every((year) => !others.includes(year));
  return !isOtherYear && there.titles.some((title) => mayNameTheSame(read.report.title, title));
};

/** How the plans of a review stand to the reports of a site; what is in neither map is new. */
export interface PlanMatches {
  readonly same: ReadonlyMap<CandidatePlan, Report>;
  /** A report under nearly the same title: neither taken for the plan's own nor passed over. */
  readonly possiblySame: ReadonlyMap<CandidatePlan, Report>;
}

/**
 * Matches the plans of a review with the reports of a site. Each report is taken once, because two
 * plans may have the same name but for case and stops (`domain.md` 1.10).
 */
export function matchPlans(
  read: readonly CandidatePlan[],
  existing: readonly Report[]
): PlanMatches {
  const same = new Map<CandidatePlan, Report>();
  const possiblySame = new Map<CandidatePlan, Report>();
  const free = new Set(existing.map(thereOf));
  const takeWhere = (agrees: Agrees, into: Map<CandidatePlan, Report>): void => {
    for (const plan of read.filter((each) => !same.has(each))) {
      const there = Array.from(free).find((each) => agrees(plan, each));
      if (there === undefined) continue;
      into.set(plan, there.report);
      free.delete(there);
    }
  };
  for (const agrees of WAYS) takeWhere(agrees, same);
  takeWhere(mayBeTheSame, possiblySame);
  return { same, possiblySame };
}

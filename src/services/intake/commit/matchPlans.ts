import type { Report } from '../../../domain/records';
import { yearsPrintedIn } from '../recognise/plans/planTitle';
import type { CandidatePlan } from './candidatePlans';
import { comparable } from '../../../domain/likeness/similarText';
import { mayNameTheSame, tellingWords } from '../../../domain/likeness/similarTitle';

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

/** A report of the site as plans are compared with it. */
interface There {
  readonly report: Report;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly bare: string;
  readonly years: readonly string[];
  /** The years that the titles name; where they name none, the year of publication. */
  readonly yearsMeant: readonly string[];
  readonly telling: readonly ReadonlySet<string>[];
}

/** A plan of a review as it is compared with reports. */
interface Read {
  readonly plan: CandidatePlan;
  readonly titles: readonly string[];
  readonly name: string;
  readonly bare: string;
  readonly years: readonly string[];
  readonly yearsNamed: readonly string[];
  readonly telling: ReadonlySet<string>;
}

function yearsNamedIn(title: string): readonly string[] {
  return yearsPrintedIn(title).flatMap(yearsIn);
}

function thereOf(report: Report): There {
  const titles = titlesOf(report);
  const years = yearsOfReport(report);
  const named = titles.flatMap(yearsNamedIn);
  return {
    report,
    titles,
    names: titles.map(comparable),
    bare: withoutYear(report.title),
    years,
    yearsMeant: named.length === 0 ? years : named,
    telling: titles.map(tellingWords)
  };
}

function readOf(plan: CandidatePlan): Read {
  const { title } = plan.report;
  return {
    plan,
    titles: [plan.printedTitle, title],
    name: comparable(title),
    bare: withoutYear(title),
    years: yearsIn(plan.year),
    yearsNamed: yearsNamedIn(title),
    telling: tellingWords(title)
  };
}

type Agrees = (read: Read, there: There) => boolean;

const sameAsPrinted: Agrees = (read, { titles }) =>
  read.titles.some((title) => titles.includes(title));

const sameName: Agrees = ({ name }, { names }) => names.includes(name);

const sameOrder: Agrees = ({ plan }, { report }) => report.plan?.order === plan.report.plan.order;

/** A report known from elsewhere: the title without its year, and the year of publication. */
const sameTitleAndYear: Agrees = (read, { bare, years }) =>
  bare === read.bare && read.years.some((year) => years.includes(year));

/** What makes a report of the site the one that a plan is for, the surest first. */
const WAYS: readonly Agrees[] = [
  (read, there) => sameOrder(read, there) && sameAsPrinted(read, there),
  sameAsPrinted,
  (read, there) => sameOrder(read, there) && sameName(read, there),
  sameName,
  sameTitleAndYear
];

/** Nearly the same title, and no year on either side that says otherwise: for a person to say. */
const mayBeTheSame: Agrees = ({ yearsNamed, telling }, there) => {
  const isOtherYear =
    yearsNamed.length > 0 &&
    there.yearsMeant.length > 0 &&
    yearsNamed.every((year) => !there.yearsMeant.includes(year));
  return !isOtherYear && there.telling.some((words) => mayNameTheSame(telling, words));
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
  let unmatched = read.map(readOf);
  const takeWhere = (agrees: Agrees, into: Map<CandidatePlan, Report>): void => {
    unmatched = unmatched.filter((each) => {
      for (const there of Array.from(free)) {
        if (!agrees(each, there)) continue;
        into.set(each.plan, there.report);
        free.delete(there);
        return false;
      }
      return true;
    });
  };
  for (const agrees of WAYS) takeWhere(agrees, same);
  takeWhere(mayBeTheSame, possiblySame);
  return { same, possiblySame };
}

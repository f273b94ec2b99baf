import { checksOf, planReviewChecks } from '../../src/services/intake';
import type { CommittedIntake, IntakePlan, PaperReading } from '../../src/services/intake';
import { strings } from './intakeStrings';

function counted(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

/** The reports with their recommendations, and the status lines of both. */
function recommendationsInWords(reading: PaperReading): readonly string[] {
  const checks = checksOf(reading);
  const tasks = reading.recommendations.reduce((sum, item) => sum + item.tasks.length, 0);
  return [
    strings.reports(checks.reports, checks.findings, checks.statusLines),
    ...reading.reports.map(({ key, title, published }) =>
      strings.reportLine(
        key,
        title,
        published ?? strings.noMonth,
        checks.findingsByReport[key] ?? 0
      )
    ),
    strings.statuses(counted(checks.statusLinesByStatus)),
    ...(tasks === 0 ? [] : [strings.tasks(tasks)])
  ];
}

/** The plans of a review, with their totals. */
function plansInWords(reading: PaperReading): readonly string[] {
  const { rows, open, closed, byTier, totalAFIs, totalRecommendations, totalCausesOfConcern } =
    planReviewChecks(reading);
  return [
    strings.plans(rows, open, closed),
    ...(reading.review?.plans ?? []).map(({ row, title }) => strings.planLine(row, title)),
    strings.tiers(counted(byTier)),
    strings.planTotals(totalAFIs, totalRecommendations, totalCausesOfConcern)
  ];
}

/** What was read, in lines for a person. */
export function readingInWords(reading: PaperReading): readonly string[] {
  return [
    ...(reading.title === undefined ? [] : [reading.title]),
    ...(reading.review === undefined ? recommendationsInWords(reading) : plansInWords(reading)),
    ...(reading.warnings.length === 0 ? [] : [strings.warnings(reading.warnings.length)]),
    ...reading.warnings.map(({ at, what, kept }) => strings.warning(at, what, kept))
  ];
}

const LONGEST_QUOTE = 80;

/** The beginning of a wording, by which a person finds it again. */
function quoted(wording: string): string {
  const words = wording.replace(/\s+/g, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
}

function addedInWords(committed: CommittedIntake): string {
  const { added } = strings;
  return [
    { count: committed.reports, said: added.reports },
    { count: committed.recommendations, said: added.recommendations },
    { count: committed.actions, said: added.actions },
    { count: committed.updates, said: added.updates },
    { count: committed.positions, said: added.positions }
  ]
    .flatMap(({ count, said }) => (count === 0 ? [] : [said(count)]))
    .join(', ');
}

/** What was written and what was left, in lines for a person. */
export function commitInWords(
  site: string,
  plan: IntakePlan,
  committed: CommittedIntake
): readonly string[] {
  const { unchanged, toConfirm, withoutStatus } = plan;
  const differing = toConfirm.filter(({ kind }) => kind === 'differs');
  const possible = toConfirm.flatMap((each) => (each.kind === 'possibly the same' ? [each] : []));
  const reports = toConfirm.flatMap((each) =>
    each.kind === 'possibly the same report' ? [each] : []
  );
  const added = addedInWords(committed);
  const waits = possible.length > 0 || reports.length > 0 || withoutStatus.length > 0;
  const nothing = waits ? strings.nothingCertain : strings.nothingNew;
  return [
    added === '' ? nothing : strings.committed(site, added),
    strings.unchanged(unchanged.reports, unchanged.recommendations),
    ...(differing.length === 0 ? [] : [strings.toConfirm(differing.length)]),
    ...differing.map(({ name, differences }) =>
      strings.difference(name, differences.map(({ field }) => field).join(', '))
    ),
    ...(possible.length === 0 ? [] : [strings.possiblySame(possible.length)]),
    ...possible.map(({ name, at, as }) =>
      strings.possiblySameAs(name, at, as.order, quoted(as.wording))
    ),
    ...(reports.length === 0 ? [] : [strings.possiblySameReports(reports.length)]),
    ...reports.map(({ name, at, as }) => strings.possiblySameReport(name, at, as.title)),
    ...withoutStatus.map(({ name, at }) => strings.withoutStatus(name, at))
  ];
}

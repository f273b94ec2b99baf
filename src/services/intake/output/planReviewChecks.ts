import { formatMonthLong } from '../../../domain/dates/formatDate';
import { monthOf } from '../../../domain/dates/partialDate';
import type { PartialDate } from '../../../domain/dates/partialDate';
import type { PaperReading, ReadPlan } from '../reading';
import { countBy } from './countBy';
import { isConfirmedByInspectorate, lineNumber, progressName } from './planJson';

type Counts = Readonly<Record<string, number>>;

interface LevelTotals {
  readonly rows: number;
  readonly afis: number;
  readonly recommendations: number;
}

/**
 * The counts of a review of action plans (kind 02), with the keys of the ground truth. Two more keys
 * name the month that the paper describes: "overdueAsAtAugust2023" and "dueAugust2023", the rows whose
 * completion has passed or falls in it. Totals are least numbers: a lost count adds nothing.
 */
export interface PlanReviewChecks {
  readonly rows: number;
  readonly byLevel: Counts;
  readonly byProgressPrinted: Counts;
  readonly byTier: Counts;
  readonly closed: number;
  readonly open: number;
  readonly closedConfirmedByHMICFRS: number;
  readonly closedRows: readonly number[];
  readonly openByTier: Counts;
  readonly completionPrinted: Counts;
  readonly completionMonthsOpen: Counts;
  readonly totalAFIs: number;
  readonly totalRecommendations: number;
  readonly totalCausesOfConcern: number;
  readonly openAFIs: number;
  readonly openRecommendations: number;
  readonly rowsWithLostRecommendationCount: readonly number[];
  readonly openWithNoCompletionDate: readonly number[];
  readonly totalsByLevel: Readonly<Record<string, LevelTotals>>;
  /** Where footers stand among the words of this file: lines of plain text, else places. */
  readonly footers: Readonly<Record<string, readonly (number | string)[]>>;
  readonly [ofTheMonth: string]: unknown;
}

const BLANK = '(blank)';
const GARBLED_FOOTER = 'garbled footer';

function sumOf(
  plans: readonly ReadPlan[],
  kind: 'afis' | 'recommendations' | 'causesOfConcern'
): number {
  return plans.reduce((sum, plan) => sum + (plan[kind] ?? 0), 0);
}

function rowsOf(plans: readonly ReadPlan[]): readonly number[] {
  return plans.map(({ row }) => row);
}

/** "2023-08" as a key is written: "August2023". */
function asKey(month: PartialDate): string {
  return formatMonthLong(month).replace(/\s+/g, '');
}

function ofTheMonth(
  open: readonly ReadPlan[],
  asAt: PartialDate | undefined
): Readonly<Record<string, readonly number[]>> {
  if (asAt === undefined) return {};
  const within = (keep: (month: PartialDate) => boolean): readonly number[] =>
    rowsOf(open.filter(({ completion }) => completion !== undefined && keep(monthOf(completion))));
  return {
    [`overdueAsAt${asKey(asAt)}`]: within((month) => month < asAt),
    [`due${asKey(asAt)}`]: within((month) => month === asAt)
  };
}

function totalsByLevel(plans: readonly ReadPlan[]): Readonly<Record<string, LevelTotals>> {
  const levels = Array.from(new Set(plans.map(({ level }) => level)));
  return Object.fromEntries(
    levels.map((level) => {
      const own = plans.filter((plan) => plan.level === level);
      const totals: LevelTotals = {
        rows: own.length,
        afis: sumOf(own, 'afis'),
        recommendations: sumOf(own, 'recommendations')
      };
      return [level === undefined ? BLANK : String(level), totals];
    })
  );
}

function footersOf({ review }: PaperReading): PlanReviewChecks['footers'] {
  const places: Record<string, (number | string)[]> = {};
  for (const { at, text, garbled } of review?.footers ?? []) {
    const name = garbled ? GARBLED_FOOTER : text;
    places[name] = [...(places[name] ?? []), lineNumber(at) ?? at];
  }
  return places;
}

/** Counts the reading of a plan review. `checks.ts` says which counts differ by file. */
export function planReviewChecks(reading: PaperReading): PlanReviewChecks {
  const plans = reading.review?.plans ?? [];
  const open = plans.filter(({ closed }) => !closed);
  const closed = plans.filter((plan) => plan.closed);
  const month = ({ completion, completionToBeConfirmed }: ReadPlan): string =>
    completionToBeConfirmed ? 'TBC' : completion === undefined ? BLANK : monthOf(completion);
  return {
    rows: plans.length,
    byLevel: countBy(plans, ({ level }) => (level === undefined ? BLANK : `Level ${level}`)),
    byProgressPrinted: countBy(plans, ({ progressPrinted }) => progressPrinted ?? BLANK),
    byTier: countBy(plans, (plan) => progressName(plan) ?? BLANK),
    closed: closed.length,
    open: open.length,
    closedConfirmedByHMICFRS: closed.filter(isConfirmedByInspectorate).length,
    closedRows: rowsOf(closed),
    openByTier: countBy(open, (plan) => progressName(plan) ?? BLANK),
    completionPrinted: countBy(plans, ({ completionPrinted }) => completionPrinted ?? BLANK),
    completionMonthsOpen: countBy(open, month),
    totalAFIs: sumOf(plans, 'afis'),
    totalRecommendations: sumOf(plans, 'recommendations'),
    totalCausesOfConcern: sumOf(plans, 'causesOfConcern'),
    openAFIs: sumOf(open, 'afis'),
    openRecommendations: sumOf(open, 'recommendations'),
    rowsWithLostRecommendationCount: rowsOf(
      plans.filter(({ recommendations }) => recommendations === undefined)
    ),
    ...ofTheMonth(open, reading.asAt),
    openWithNoCompletionDate: rowsOf(open.filter(({ completion }) => completion === undefined)),
    totalsByLevel: totalsByLevel(plans),
    footers: footersOf(reading)
  };
}

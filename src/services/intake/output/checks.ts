import type { ReadLine, ReadRecommendation, ReadReport, PaperReading } from '../reading';
import { actionPlanChecks } from './actionPlanChecks';
import type { ActionPlanChecks } from './actionPlanChecks';
import { countBy } from './countBy';
import { planReviewChecks } from './planReviewChecks';
import type { PlanReviewChecks } from './planReviewChecks';

type Counts = Readonly<Record<string, number>>;

/** The counts of a reading, with the keys of the ground truth that readings are compared with. */
export interface Checks {
  readonly reports: number;
  readonly findings: number;
  readonly statusLines: number;
  readonly statusLinesByStatus: Counts;
  readonly statusLinesNormalised: Counts;
  readonly newMarkers: Counts;
  readonly findingsByReport: Counts;
  readonly statusLinesByReport: Readonly<Record<string, Counts>>;
  readonly findingsByKind: Counts;
  readonly findingsWithNoPrintedRef: number;
  readonly refInsideTextCell: number;
  readonly findingsWithParts: Counts;
  readonly linesWithRevisedDate: number;
  readonly duePrintedForms: Counts;
  /** Heading rows as this file prints them, a "⇥" before each further column. */
  readonly headingRows: Counts;
  readonly headingRowsTotal: number;
  readonly statedTotalsSum: { readonly note: string; readonly total: number };
  readonly findingsNotListed: Readonly<Record<string, readonly string[]>>;
}

/** "1-6" for three and more in a row, single numbers otherwise. */
function asRanges(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(String) : [`${run[0]}-${run[run.length - 1]}`]
  );
}

/**
 * The numbers that a report states and does not list. Asked only where its sentence leaves a gap:
 * it lists fewer than it states, or states that a part of them only is for the force.
 */
function notListed(
  report: ReadReport,
  items: readonly ReadRecommendation[]
): readonly string[] | undefined {
  const { total, force, national } = report.stated;
  if (total === undefined) return undefined;
  const accountedFor = (force ?? total) + (national ?? 0) >= total;
  if (accountedFor && items.length >= total) return undefined;
  const listed = new Set(items.map(({ position }) => position));
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  return asRanges(numbers.filter((number) => !listed.has(number)));
}

function statedTotalsSum(reports: readonly ReadReport[]): Checks['statedTotalsSum'] {
  const stating = reports.filter(({ stated }) => stated.total !== undefined);
  const silent = reports.filter(({ stated }) => stated.total === undefined).map(({ key }) => key);
  const verb = silent.length === 1 ? 'states' : 'state';
  const note = `sum over ${stating.length} reports that state a total`;
  return {
    note: silent.length === 0 ? note : `${note} (${silent.join(', ')} ${verb} none)`,
    total: stating.reduce((sum, { stated }) => sum + (stated.total ?? 0), 0)
  };
}

/**
 * Counts a reading by its kind of paper, with the keys of the ground truth. A few checks count what
 * stands in the file, not what the paper says. Plain text of a printed paper repeats headings and
 * footers on every page and cuts rows there; a Word document or workbook whose pages were joined does
 * not. So the same paper gives, and each is true of its file:
 * - 01 `headingRows`, `headingRowsTotal`: 32 as .txt, 14 as .docx and .xlsx;
 * - 00 `repeatedHeadingRows`, `headingVariants`: 10 in four spellings as .txt, 1 otherwise;
 * - 00 `continuationRowsWithNoRef`: 12 lines as .txt, none otherwise;
 * - 02 `footers`: four lines as .txt, none in the text of the .docx, one row of the .xlsx.
 */
export function checksOfKind(reading: PaperReading): Checks | ActionPlanChecks | PlanReviewChecks {
  if (reading.paper === '00') return actionPlanChecks(reading);
  return reading.paper === '02' ? planReviewChecks(reading) : checksOf(reading);
}

/** Counts the recommendations of a reading and their status lines, from its items alone. */
export function checksOf({ reports, recommendations }: PaperReading): Checks {
  const lines: readonly ReadLine[] = recommendations.flatMap((item) => item.lines);
  const itemsOf = ({ key }: ReadReport): readonly ReadRecommendation[] =>
    recommendations.filter((item) => item.report === key);
  const printed = ({ statusPrinted }: ReadLine): string => statusPrinted || '(blank)';
  const headingRows = reports.flatMap((report) => report.headingRows);
  return {
    reports: reports.length,
    findings: recommendations.length,
    statusLines: lines.length,
    statusLinesByStatus: countBy(lines, printed),
    statusLinesNormalised: countBy(lines, ({ status }) => status ?? '(none)'),
    newMarkers: countBy(
      lines.filter(({ isNew }) => isNew),
      printed
    ),
    findingsByReport: countBy(recommendations, ({ report }) => report),
    statusLinesByReport: Object.fromEntries(
      reports.map((report) => [
        report.key,
        countBy(
          itemsOf(report).flatMap((item) => item.lines),
          printed
        )
      ])
    ),
    findingsByKind: countBy(recommendations, ({ kind }) => kind),
    findingsWithNoPrintedRef: recommendations.filter(({ ref }) => ref === undefined).length,
    refInsideTextCell: recommendations.filter(({ refInText }) => refInText).length,
    findingsWithParts: Object.fromEntries(
      recommendations
        .filter((item) => item.lines.length > 1)
        .map((item) => [`${item.report}/${item.ref ?? item.position}`, item.lines.length])
    ),
    linesWithRevisedDate: lines.filter(({ deadline }) => deadline.revised.length > 0).length,
    duePrintedForms: countBy(lines, ({ duePrinted }) => duePrinted.join(' / ') || '(blank)'),
    headingRows: countBy(headingRows, (row) => row.replace(/\t/g, '⇥')),
    headingRowsTotal: headingRows.length,
    statedTotalsSum: statedTotalsSum(reports),
    findingsNotListed: Object.fromEntries(
      reports.flatMap((report) => {
        const numbers = notListed(report, itemsOf(report));
        return numbers === undefined ? [] : [[report.key, numbers]];
      })
    )
  };
}

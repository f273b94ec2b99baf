import type { PaperReading } from '../reading';
import { countBy } from './countBy';
import { lineNumber } from './planJson';

type Counts = Readonly<Record<string, number>>;

/** The counts of an action plan with tasks (kind 00), with the keys of the ground truth. */
export interface ActionPlanChecks {
  readonly findings: number;
  readonly byStatus: Counts;
  readonly byKind: Counts;
  readonly byLeadAfterInheritance: Counts;
  readonly leadBlankAsPrinted: number;
  readonly duePrintedForms: Counts;
  readonly dueNormalised: Counts;
  readonly tasksTotal: number;
  readonly tasksByRef: Counts;
  /** Heading rows that this file prints: one a page in plain text, one a table where pages were joined. */
  readonly repeatedHeadingRows: number;
  readonly headingVariants: Counts;
  /** Lines (or places) of rows that go on with the one above; none where pages were joined. */
  readonly continuationRowsWithNoRef: readonly (number | string)[];
}

/** Counts the reading of an action plan with tasks. `checks.ts` says which counts differ by file. */
export function actionPlanChecks({ reports, recommendations }: PaperReading): ActionPlanChecks {
  const headings = reports.flatMap(({ textHeadings }) => textHeadings);
  return {
    findings: recommendations.length,
    byStatus: countBy(recommendations, ({ status }) => status ?? '(none)'),
    byKind: countBy(recommendations, ({ kind }) => kind),
    byLeadAfterInheritance: countBy(recommendations, ({ lead }) => lead ?? '(none)'),
    leadBlankAsPrinted: recommendations.filter(({ leadPrinted }) => leadPrinted === undefined)
      .length,
    duePrintedForms: countBy(
      recommendations,
      ({ duePrinted }) => duePrinted.join(' / ') || '(blank)'
    ),
    dueNormalised: countBy(recommendations, ({ deadline }) => deadline.original ?? '(none)'),
    tasksTotal: recommendations.reduce((sum, { tasks }) => sum + tasks.length, 0),
    tasksByRef: Object.fromEntries(
      recommendations.map(({ ref, position, tasks }) => [ref ?? String(position), tasks.length])
    ),
    repeatedHeadingRows: headings.length,
    headingVariants: countBy(headings, (words) => words.replace(/\t/g, '⇥')),
    continuationRowsWithNoRef: recommendations.flatMap(({ rows }) =>
      rows.slice(1).map((at) => lineNumber(at) ?? at)
    )
  };
}

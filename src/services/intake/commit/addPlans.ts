import type { Report, Update } from '../../../domain/records';
import type { PaperReading } from '../reading';
import { candidatePlans } from './candidatePlans';
import type { CandidatePlan } from './candidatePlans';
import type { CandidateMaking } from './candidateRecords';
import { planDifferences, updateDifferences } from './compareRecords';
import type { Difference } from './compareRecords';
import { matchPlans } from './matchPlans';

/** What the plans of a review change: reports and updates to add, and what differs. */
export interface PlansToAdd {
  readonly reports: readonly Report[];
  readonly updates: readonly Update[];
  readonly differing: readonly {
    readonly name: string;
    readonly at: string;
    readonly differences: readonly Difference[];
  }[];
  /** Plans that are not added, because a report of nearly the same title may be theirs. */
  readonly possiblySame: readonly {
    readonly name: string;
    readonly at: string;
    readonly differences: readonly Difference[];
    readonly as: PossiblySameReport;
  }[];
  readonly unchanged: number;
}

/** A report of the site, as a person finds it there. */
export type PossiblySameReport = Pick<Report, 'id' | 'title'>;

/** The records of a site that plans are compared with. */
interface SiteReports {
  readonly reports: readonly Report[];
  readonly updates: readonly Update[];
}

/** What of a plan that is there is still to add, and what of it differs. */
function compareWith(
  read: CandidatePlan,
  here: Report,
  { updates }: SiteReports
): { readonly missing?: Update; readonly differences: readonly Difference[] } {
  const differences = planDifferences(here, read.report);
  if (read.update === undefined) return { differences };
  const { sourcePaper, asAt } = read.update;
  const sent = updates.find(
    (update) =>
      update.subjectId === here.id && update.sourcePaper === sourcePaper && update.asAt === asAt
  );
  if (sent !== undefined) {
    return { differences: [...differences, ...updateDifferences(sent, read.update)] };
  }
  // After an interruption the report may be there without its update; a report that came from
  // elsewhere is left alone until a person has confirmed that the plan is for it.
  const isOurs = here.plan !== undefined && differences.length === 0;
  return isOurs
    ? { missing: { ...read.update, subjectId: here.id }, differences }
    : { differences: [...differences, ...updateDifferences(undefined, read.update)] };
}

/** Compares the plans of a review with the reports of a site. Pure: nothing is written. */
export function addPlans(
  reading: PaperReading,
  existing: SiteReports,
  lastOrder: number,
  making: CandidateMaking
): PlansToAdd {
  const read = candidatePlans(reading, making);
  const matches = matchPlans(read, existing.reports);
  const reports: Report[] = [];
  const updates: Update[] = [];
  const differing: PlansToAdd['differing'][number][] = [];
  const possiblySame: PlansToAdd['possiblySame'][number][] = [];
  let unchanged = 0;
  for (const plan of read) {
    const here = matches.same.get(plan);
    const possible = matches.possiblySame.get(plan);
    const { title: name } = plan.report;
    if (here === undefined && possible !== undefined) {
      const { id, title } = possible;
      const { differences } = compareWith(plan, possible, existing);
      possiblySame.push({ name, at: plan.at, differences, as: { id, title } });
      continue;
    }
    if (here === undefined) {
      reports.push({ ...plan.report, order: lastOrder + plan.report.order });
      if (plan.update !== undefined) updates.push(plan.update);
      continue;
    }
    const { missing, differences } = compareWith(plan, here, existing);
    if (missing !== undefined) updates.push(missing);
    if (differences.length === 0) unchanged += 1;
    else differing.push({ name, at: plan.at, differences });
  }
  return { reports, updates, differing, possiblySame, unchanged };
}

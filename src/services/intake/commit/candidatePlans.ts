import type { ActionPlan, PlanClosure } from '../../../domain/actionPlan';
import { latinLookAlikes } from '../../../domain/deadline/lookAlikes';
import type { Report, Update } from '../../../domain/records';
import type { PaperReading, ReadPlan } from '../reading';
import type { CandidateMaking } from './candidateRecords';

/** A plan of a plan review as the records it becomes. Their ids are new. */
export interface CandidatePlan {
  /** Where it was read: "line 20". */
  readonly at: string;
  /** The title as printed. */
  readonly printedTitle: string;
  /** "2021", "2018/19". */
  readonly year?: string;
  /** The report that the plan is for, known by its counts only. */
  readonly report: Report & { readonly plan: ActionPlan };
  /** What the review says of it in words. */
  readonly update?: Update;
}

function closureOf({ closed, confirmedBy, supersededBy }: ReadPlan): PlanClosure | undefined {
  return closed ? { state: 'closed', confirmedBy, supersededBy } : undefined;
}

function planOf(plan: ReadPlan, paper: string | undefined): ActionPlan {
  return {
    title: plan.title === plan.name ? undefined : plan.title,
    order: plan.row,
    level: plan.level,
    tier: plan.tier,
    afis: plan.afis,
    recommendations: plan.recommendations,
    causesOfConcern: plan.causesOfConcern,
    completionPrinted: plan.completionPrinted && latinLookAlikes(plan.completionPrinted),
    completion: plan.completion,
    closure: closureOf(plan),
    rag: plan.rag,
    ragExpected: plan.ragExpected,
    ragExpectedBy: plan.ragExpectedBy,
    directorates: plan.directorates,
    sourcePaper: paper
  };
}

/** The records that the plans of a review become, in its order: a report each, with its plan. */
export function candidatePlans(
  { review, paper, asAt }: PaperReading,
  { newId }: CandidateMaking
): readonly CandidatePlan[] {
  return (review?.plans ?? []).map((plan) => {
    const id = newId();
    const text = plan.update.join('\n');
    return {
      at: plan.at,
      printedTitle: plan.title,
      year: plan.year,
      report: {
        id,
        title: plan.name,
        publishers: [],
        order: plan.row,
        plan: planOf(plan, paper),
        sourcePaper: paper
      },
      update:
        text === '' ? undefined : { id: newId(), subjectId: id, text, asAt, sourcePaper: paper }
    };
  });
}

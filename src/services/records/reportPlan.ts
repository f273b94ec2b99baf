import type { ActionPlan, PlanClosure } from '../../domain/actionPlan';
import { CLOSURE_STATES, PLAN_RAGS } from '../site/lists/reportPlanFields';
import { dateOnlyOf } from './dateOnly';
import { linesFor } from './lines';
import type { RowReader } from './rowReader';

/** Columns that say that somebody meant a plan. */
const SIGNS_OF_A_PLAN = ['PlanLevel', 'PlanTier', 'PlanCompletion', 'PlanClosureState'];

/**
 * The plan in the columns of its report; a row without an order holds none. Where other columns say
 * that there should be one, the missing order is noted.
 */
export function readPlan(read: RowReader): ActionPlan | undefined {
  const order = read.number('PlanOrder');
  if (order === undefined) {
    const isMeant = SIGNS_OF_A_PLAN.some((name) => read.text(name) !== undefined);
    if (isMeant) read.neededText('PlanOrder');
    return undefined;
  }
  return {
    title: read.text('PlanTitle'),
    order,
    level: read.number('PlanLevel'),
    tier: read.number('PlanTier'),
    afis: read.number('PlanAfis'),
    recommendations: read.number('PlanRecommendations'),
    causesOfConcern: read.number('PlanCausesOfConcern'),
    completionPrinted: read.text('PlanCompletionPrinted'),
    completion: read.date('PlanCompletion'),
    closure: readClosure(read),
    rag: read.oneOf('PlanRag', PLAN_RAGS),
    ragExpected: read.oneOf('PlanRagExpected', PLAN_RAGS),
    ragExpectedBy: read.date('PlanRagExpectedBy'),
    directorates: read.severalTexts('PlanDirectorates', '\n'),
    sourcePaper: read.text('PlanSourcePaper')
  };
}

function readClosure(read: RowReader): PlanClosure | undefined {
  const state = read.oneOf('PlanClosureState', CLOSURE_STATES);
  if (state === undefined) return undefined;
  return {
    state,
    asked: read.date('PlanClosureAsked'),
    closed: read.date('PlanClosedOn'),
    confirmedBy: read.text('PlanClosureConfirmedBy'),
    supersededBy: read.text('PlanSupersededBy'),
    proof: read.text('PlanClosureProof')
  };
}

/** The columns of a plan as they are written; all empty where there is none. */
export function planRow(plan: ActionPlan | undefined) {
  const closure = plan?.closure;
  return {
    PlanOrder: plan?.order ?? null,
    PlanTitle: plan?.title ?? null,
    PlanLevel: plan?.level ?? null,
    PlanTier: plan?.tier ?? null,
    PlanAfis: plan?.afis ?? null,
    PlanRecommendations: plan?.recommendations ?? null,
    PlanCausesOfConcern: plan?.causesOfConcern ?? null,
    PlanCompletionPrinted: plan?.completionPrinted ?? null,
    PlanCompletion: plan?.completion ?? null,
    PlanCompletionDate: plan?.completion === undefined ? null : dateOnlyOf(plan.completion),
    PlanClosureState: closure?.state ?? null,
    PlanClosureAsked: closure?.asked ?? null,
    PlanClosedOn: closure?.closed ?? null,
    PlanClosureConfirmedBy: closure?.confirmedBy ?? null,
    PlanSupersededBy: closure?.supersededBy ?? null,
    PlanClosureProof: closure?.proof ?? null,
    PlanRag: plan?.rag ?? null,
    PlanRagExpected: plan?.ragExpected ?? null,
    PlanRagExpectedBy: plan?.ragExpectedBy ?? null,
    PlanDirectorates: linesFor(plan?.directorates),
    PlanSourcePaper: plan?.sourcePaper ?? null
  };
}

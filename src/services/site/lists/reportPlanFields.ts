import { choice, date, longText, number, text } from '../declaration/field';
import { partialDateField } from './sharedFields';

export const PLAN_RAGS = ['RED', 'AMBER', 'GREEN'] as const;

export const CLOSURE_STATES = ['asked for', 'closed'] as const;

const counted = (title: string, what: string): ReturnType<typeof number> =>
  number({ title, description: `How many ${what} it holds; empty when that is not known.` });

/** The columns of a report's action plan (`domain.md` 1.10); a plan has an order. */
export const planFields = {
  PlanOrder: number({
    title: 'Plan, order',
    description: 'Place in the review of action plans, from 1; empty where there is no plan.',
    indexed: true
  }),
  PlanTitle: text({
    title: 'Plan, title',
    description: 'Name of the plan in the review, where it differs from the title of the report.'
  }),
  PlanLevel: number({ title: 'Plan, level', description: 'Level 1, 2 or 3.', indexed: true }),
  PlanTier: number({
    title: 'Plan, tier',
    description: 'How far it is on its way to closure: 1, 2 or 3.',
    indexed: true
  }),
  PlanAfis: counted('Plan, AFIs', 'areas for improvement'),
  PlanRecommendations: counted('Plan, recommendations', 'recommendations'),
  PlanCausesOfConcern: counted('Plan, causes of concern', 'causes of concern'),
  PlanCompletionPrinted: text({
    title: 'Plan, completion as printed',
    description: 'The completion date as the review prints it.'
  }),
  PlanCompletion: partialDateField('Plan, completion', 'The completion date'),
  PlanCompletionDate: date({
    title: 'Plan, complete by',
    description: 'The last day of the completion date. Filled in from "Plan, completion".',
    indexed: true
  }),
  PlanClosureState: choice({
    title: 'Plan, closure',
    description: 'Whether closure was asked for or the plan is closed; empty while it is open.',
    choices: CLOSURE_STATES,
    indexed: true
  }),
  PlanClosureAsked: partialDateField('Plan, closure asked for', 'When closure was asked for'),
  PlanClosedOn: partialDateField('Plan, closed on', 'When it was closed'),
  PlanClosureConfirmedBy: text({
    title: 'Plan, closure confirmed by',
    description: 'Who confirmed the closure, as printed; empty where nobody is named.'
  }),
  PlanSupersededBy: text({
    title: 'Plan, superseded by',
    description: 'What took its place, in words.'
  }),
  PlanClosureProof: longText({
    title: 'Plan, proof of closure',
    description: 'What shows that it was confirmed: a minute, a letter.'
  }),
  PlanRag: choice({
    title: 'Plan, colour',
    description: 'The colour recorded for it.',
    choices: PLAN_RAGS
  }),
  PlanRagExpected: choice({
    title: 'Plan, colour expected next',
    description: 'The colour that it is expected to have next.',
    choices: PLAN_RAGS
  }),
  PlanRagExpectedBy: partialDateField('Plan, colour expected by', 'When it is expected'),
  PlanDirectorates: longText({
    title: 'Plan, directorates',
    description: 'Directorates that answer for it, one a line.'
  }),
  PlanSourcePaper: text({
    title: 'Plan, source paper',
    description: 'The review that the plan was read from, for example 02.'
  })
};

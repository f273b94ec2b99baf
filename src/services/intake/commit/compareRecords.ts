import type { Action, Position, Recommendation, Report, Update } from '../../../domain/records';
import { comparable } from '../../../domain/likeness/similarText';

/** A field in which a paper and the site differ; it is for a person to confirm. */
export interface Difference {
  /** What is different: "wording", "status", "due". */
  readonly field: string;
  readonly here: string;
  readonly paper: string;
}

type Field<Kept> = readonly [name: string, valueOf: (record: Kept) => string | undefined];

const REPORT_FIELDS: readonly Field<Report>[] = [
  ['scope', (report) => report.scope],
  ['byline', (report) => report.byline],
  ['stated sentence', (report) => report.statedSentence],
  ['stated total', (report) => report.stated?.total?.toString()]
];

const RECOMMENDATION_FIELDS: readonly Field<Recommendation>[] = [
  ['number', (recommendation) => recommendation.ref],
  ['kind', (recommendation) => recommendation.kind],
  ['wording', (recommendation) => recommendation.wording],
  ['topic', (recommendation) => recommendation.topic],
  ['due date', (recommendation) => recommendation.deadline.original],
  ['revised due date', (recommendation) => recommendation.deadline.revised.join('; ')],
  ['lead', (recommendation) => recommendation.leadPost]
];

const POSITION_FIELDS: readonly Field<Position>[] = [
  ['status', (position) => position.status],
  ['current position', (position) => position.text]
];

const ACTION_FIELDS: readonly Field<Action>[] = [
  ['status', (action) => action.status],
  ['due date', (action) => action.deadline.original],
  ['revised due date', (action) => action.deadline.revised.join('; ')],
  ['current position', (action) => action.position]
];

const PLAN_FIELDS: readonly Field<Report>[] = [
  ['plan level', ({ plan }) => plan?.level?.toString()],
  ['plan tier', ({ plan }) => plan?.tier?.toString()],
  ['plan areas for improvement', ({ plan }) => plan?.afis?.toString()],
  ['plan recommendations', ({ plan }) => plan?.recommendations?.toString()],
  ['plan causes of concern', ({ plan }) => plan?.causesOfConcern?.toString()],
  ['plan completion', ({ plan }) => plan?.completion ?? plan?.completionPrinted],
  ['plan closure', ({ plan }) => plan?.closure?.state],
  ['plan closure confirmed by', ({ plan }) => plan?.closure?.confirmedBy]
];

const TASK_FIELDS: readonly Field<Pick<Action, 'text'>>[] = [['task', (action) => action.text]];

const UPDATE_FIELDS: readonly Field<Pick<Update, 'text'>>[] = [
  ['corporate update', (update) => update.text]
];

/** The fields that differ. What the paper does not say is no difference. */
function differences<Kept>(
  fields: readonly Field<Kept>[],
  here: Kept,
  paper: Kept,
  prefix = ''
): readonly Difference[] {
  return fields.flatMap(([name, valueOf]) => {
    const [before, after] = [valueOf(here) ?? '', valueOf(paper) ?? ''];
    const same = after === '' || comparable(before) === comparable(after);
    return same ? [] : [{ field: prefix + name, here: before, paper: after }];
  });
}

export function reportDifferences(here: Report, paper: Report): readonly Difference[] {
  return differences(REPORT_FIELDS, here, paper);
}

export function recommendationDifferences(
  here: Recommendation,
  paper: Recommendation
): readonly Difference[] {
  return differences(RECOMMENDATION_FIELDS, here, paper);
}

export function positionDifferences(here: Position, paper: Position): readonly Difference[] {
  return differences(POSITION_FIELDS, here, paper);
}

export function actionDifferences(here: Action, paper: Action): readonly Difference[] {
  return differences(ACTION_FIELDS, here, paper, `part ${paper.label ?? paper.order}: `);
}

/** How the plan of a report differs; a report without one differs in all that the paper says of it. */
export function planDifferences(here: Report, paper: Report): readonly Difference[] {
  return differences(PLAN_FIELDS, here, paper);
}

export function taskDifferences(here: Action | undefined, paper: Action): readonly Difference[] {
  return differences(TASK_FIELDS, here ?? {}, paper).map((found) => ({
    ...found,
    field: `${found.field} ${paper.order}`
  }));
}

export function updateDifferences(here: Update | undefined, paper: Update): readonly Difference[] {
  return differences(UPDATE_FIELDS, here ?? { text: '' }, paper);
}

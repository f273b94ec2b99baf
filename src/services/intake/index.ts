/**
 * Papers in: a file becomes a neutral document (`readers/`), a kind of paper is recognised in it
 * (`recognise/`), the reading is printed as JSON (`output/`) or matched with the records of a site
 * and written (`commit/`). All of it runs in the browser and in Node; nothing is written by reading.
 */
export { readPaper } from './readPaper';
export { checkBeforeReading } from './readers/readDocument';
export type { PaperFile } from './readers/readDocument';
export { IntakeError } from './intakeError';
export type { IntakeProblem } from './intakeError';
export type {
  PaperReading,
  ReadLine,
  ReadPlan,
  ReadRecommendation,
  ReadReport,
  Warning
} from './reading';
export { paperJson } from './output/paperJson';
export type { PaperJson } from './output/paperJson';
export { checksOf, checksOfKind } from './output/checks';
export type { Checks } from './output/checks';
export type { ActionPlanChecks } from './output/actionPlanChecks';
export { planReviewChecks } from './output/planReviewChecks';
export type { PlanReviewChecks } from './output/planReviewChecks';
export { mayCommit } from './commit/mayCommit';
export { planIntake } from './commit/planIntake';
export type { ExistingRecords, IntakePlan, PossiblySame, ToConfirm } from './commit/planIntake';
export { commitIntake } from './commit/commitIntake';
export type { CommittedIntake } from './commit/commitIntake';

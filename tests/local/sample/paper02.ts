import * as fs from 'node:fs';
import * as path from 'node:path';

/** Paper 02 and what is known to be in it; they stand beside the repository, not in it. */
const papers = path.resolve(__dirname, '../../../../shared/papers');
const source = path.join(papers, '02-action-plan-review-august-2023.txt');
const groundTruth = path.join(papers, 'ground-truth/02.json');

export const paper02IsHere = fs.existsSync(source) && fs.existsSync(groundTruth);

/** A row of the plan review in the ground truth; null is unknown or not printed. */
export interface TruePlan {
  readonly row: number;
  readonly title: string;
  readonly level: number;
  readonly afis: number | null;
  readonly recommendations: number | null;
  readonly causesOfConcern: number;
  readonly tier: number | null;
  readonly completionPrinted: string | null;
  readonly completionNormalised?: string;
  readonly completion: string | null;
  readonly closed: boolean;
  readonly closedConfirmedByHMICFRS: boolean;
}

export function readTruePlans(): readonly TruePlan[] {
  const truth = JSON.parse(fs.readFileSync(groundTruth, 'utf8')) as {
    readonly planReview: readonly TruePlan[];
  };
  return truth.planReview;
}

export function readPaper02(): string {
  return fs.readFileSync(source, 'utf8');
}

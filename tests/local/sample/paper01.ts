import * as fs from 'node:fs';
import * as path from 'node:path';

/** Paper 01 and what is known to be in it; they stand beside the repository, not in it. */
const papers = path.resolve(__dirname, '../../../../shared/papers');
const source = path.join(papers, '01-hmicfrs-recommendations.txt');
const groundTruth = path.join(papers, 'ground-truth/01.json');

export const paperIsHere = fs.existsSync(source) && fs.existsSync(groundTruth);

/** A status line of the ground truth: a finding without parts, or one of its parts. */
export interface TrueLine {
  readonly status: string;
  readonly isNew: boolean;
  readonly duePrinted: readonly string[];
  readonly dueOriginal: string | null;
  readonly dueRevised: readonly string[] | null;
}

export interface TrueFinding extends TrueLine {
  readonly report: string;
  readonly ref: string | null;
  readonly position: number;
  readonly kind: string;
  readonly parts?: readonly TrueLine[];
}

export interface TrueReport {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly stated: Readonly<Record<string, number | boolean | null>>;
}

export interface GroundTruth {
  readonly reports: readonly TrueReport[];
  readonly findings: readonly TrueFinding[];
}

export function readGroundTruth(): GroundTruth {
  return JSON.parse(fs.readFileSync(groundTruth, 'utf8')) as GroundTruth;
}

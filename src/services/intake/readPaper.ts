import type { PaperDocument } from './document/documentModel';
import { IntakeError } from './intakeError';
import type { PaperReading, ReadPlan } from './reading';
import { readDocument } from './readers/readDocument';
import type { PaperFile } from './readers/readDocument';
import { readActionPlanReview } from './recognise/plans/actionPlanReview';
import { readRecommendationsByReport } from './recognise/recommendationsByReport';
import { problems } from './strings';

/** Gives a reading where it recognises the document as its kind of paper. */
type Recogniser = (document: PaperDocument) => PaperReading | undefined;

/** The kinds of paper that are known; a further kind is one more entry. */
const RECOGNISERS: readonly Recogniser[] = [readActionPlanReview, readRecommendationsByReport];

/** Whether anything but a title was read for a plan. */
function saysSomething(plan: ReadPlan): boolean {
  const { level, tier, afis, recommendations, completion, closed } = plan;
  return (
    closed || [level, tier, afis, recommendations, completion].some((fact) => fact !== undefined)
  );
}

function recordsIn({ recommendations, review }: PaperReading): number {
  return recommendations.length + (review?.plans ?? []).filter(saysSomething).length;
}

/**
 * Reads a file (.docx, .xlsx, .txt) into candidate records with warnings. Nothing is written. Where a
 * document can be read as two kinds of paper, as one with a summary table may be, the reading with
 * more records holds; of two that are even, the first in `RECOGNISERS`.
 * @throws IntakeError with one sentence where the file cannot be read or is no paper
 */
export async function readPaper(file: PaperFile): Promise<PaperReading> {
  const document = await readDocument(file);
  const readings = RECOGNISERS.flatMap((recognise) => recognise(document) ?? []);
  const [fullest] = [...readings].sort((a, b) => recordsIn(b) - recordsIn(a));
  if (fullest === undefined) throw new IntakeError('no paper', problems.noPaper(file.name));
  return fullest;
}

import type { PaperDocument } from './document/documentModel';
import { IntakeError } from './intakeError';
import type { PaperReading } from './reading';
import { readDocument } from './readers/readDocument';
import type { PaperFile } from './readers/readDocument';
import { readRecommendationsByReport } from './recognise/recommendationsByReport';
import { problems } from './strings';

/** Gives a reading where it recognises the document as its kind of paper. */
type Recogniser = (document: PaperDocument) => PaperReading | undefined;

/** The kinds of paper that are known, tried in turn; a further kind is one more entry. */
const RECOGNISERS: readonly Recogniser[] = [readRecommendationsByReport];

/**
 * Reads a file (.docx, .xlsx, .txt) into candidate records with warnings. Nothing is written.
 * @throws IntakeError with one sentence where the file cannot be read or is no paper
 */
export async function readPaper(file: PaperFile): Promise<PaperReading> {
  const document = await readDocument(file);
  for (const recognise of RECOGNISERS) {
    const reading = recognise(document);
    if (reading !== undefined) return reading;
  }
  throw new IntakeError('no paper', problems.noPaper(file.name));
}

import { checkEvidenceFile } from '../../domain/evidence/checkEvidenceFile';
import { checkReplacement } from '../../domain/evidence/checkFileName';
import { fileProblemSentence } from '../../domain/words/evidenceWords';
import { endsOfFile } from '../../services/records/evidence/endsOfFile';

/**
 * Why a chosen file may not be evidence, in sentences; empty when it may. Only its ends are read, and
 * nothing is where its name or size say enough.
 * @param replaced the name of the file that it takes the place of
 */
export async function fileReasons(file: File, replaced?: string): Promise<readonly string[]> {
  const { name, size } = file;
  const outside = [
    ...checkEvidenceFile(name, size),
    ...(replaced === undefined ? [] : checkReplacement(name, replaced))
  ];
  if (outside.length > 0) return outside.map(fileProblemSentence);
  const { head, tail, contentTypes } = await endsOfFile(file, name);
  return checkEvidenceFile(name, size, head, tail, contentTypes).map(fileProblemSentence);
}

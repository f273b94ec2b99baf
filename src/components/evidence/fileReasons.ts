import { checkEvidenceFile } from '../../domain/evidence/checkEvidenceFile';
import { HEAD_BYTES, TAIL_BYTES } from '../../domain/evidence/fileContents';
import { fileProblemSentence } from '../../domain/words/evidenceWords';

/**
 * Why a chosen file may not be evidence, in sentences; empty when it may. Only its ends are read, and
 * nothing is where its name or size say enough.
 */
export async function fileReasons(file: File): Promise<readonly string[]> {
  const { name, size } = file;
  const outside = checkEvidenceFile(name, size);
  if (outside.length > 0) return outside.map(fileProblemSentence);
  const [head, tail] = await Promise.all([
    file.slice(0, HEAD_BYTES).arrayBuffer(),
    file.slice(Math.max(0, size - TAIL_BYTES)).arrayBuffer()
  ]);
  const problems = checkEvidenceFile(name, size, new Uint8Array(head), new Uint8Array(tail));
  return problems.map(fileProblemSentence);
}

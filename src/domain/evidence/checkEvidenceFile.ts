import { checkFileName } from './checkFileName';
import type { EvidenceFileProblem } from './evidenceFileProblem';
import { endingOf, kindNamed } from './evidenceKinds';
import { contentsOf } from './fileContents';
import { LARGEST_FILE } from './fileLimits';

/**
 * What keeps a file from being evidence; empty when nothing does. Without `head` and `tail` only name
 * and size are looked at, which is all that can be told before a file is read.
 * @param size in bytes
 * @param head at least the first `HEAD_BYTES` of the file, or all of it
 * @param tail at least the last `TAIL_BYTES` of the file, or all of it
 * @param contentTypes what the part that `partToRead` names holds
 */
export function checkEvidenceFile(
  name: string,
  size: number,
  head?: Uint8Array,
  tail?: Uint8Array,
  contentTypes?: Uint8Array
): readonly EvidenceFileProblem[] {
  const problems = [...checkFileName(name)];
  if (size === 0) problems.push({ kind: 'empty', name });
  if (size > LARGEST_FILE) problems.push({ kind: 'too large', name, size, limit: LARGEST_FILE });
  const kind = kindNamed(name);
  if (kind !== undefined && size > 0 && head !== undefined && tail !== undefined) {
    const found = contentsOf(kind.knownBy, { head, tail, size, contentTypes });
    if (found === 'macros') problems.push({ kind: 'holds macros', name });
    if (found === 'something else') {
      problems.push({ kind: 'contents differ', name, ending: endingOf(name) });
    }
  }
  return problems;
}

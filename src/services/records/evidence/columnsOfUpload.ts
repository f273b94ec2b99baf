import type { EvidenceFile } from '../../../domain/evidence/evidence';
import { keptText } from '../positionFields';
import type { FileColumns } from './editableFile';
import { isNothingYet } from './evidenceSentences';
import type { UnfinishedUpload } from './evidenceStore';

/**
 * What an upload writes on its file's row. A restricted file keeps there what the open list of uses must
 * not hold: what it proves, its period and its marking. Of a file that is replaced, what was not said
 * anew stays.
 */
export function columnsOfUpload(
  { request, sha256 }: Pick<UnfinishedUpload, 'request' | 'sha256'>,
  there?: EvidenceFile
): FileColumns {
  const { said, library } = request;
  const describes = keptText(said.proves);
  const before = isNothingYet(there?.describes) ? undefined : there?.describes;
  const isRestricted = library === 'RestrictedEvidence';
  return {
    Sha256: sha256,
    ...(before !== undefined && !isRestricted ? {} : { Describes: withLine(before, describes) }),
    ...(said.marking === undefined ? {} : { Marking: said.marking }),
    ...(said.effectiveFrom === undefined ? {} : { EffectiveFrom: said.effectiveFrom }),
    ...(said.effectiveTo === undefined ? {} : { EffectiveTo: said.effectiveTo })
  };
}

/** The words with one more line; the same words are not said twice. */
export function withLine(words: string | undefined, line: string | undefined): string | null {
  if (line === undefined || words === line || words?.includes(line) === true) return words ?? null;
  return words === undefined ? line : `${words}\n${line}`;
}

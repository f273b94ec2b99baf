import type { EvidenceFileProblem } from './evidenceFileProblem';
import type { InsteadOfKind } from './evidenceKinds';
import { endingOf, kindNamed, NOT_ALLOWED_BUT } from './evidenceKinds';
import { LONGEST_FILE_NAME } from './fileLimits';

/**
 * What keeps a file from taking the place of another: a file keeps its name when its contents are
 * replaced, so they must be of the kind that the name says.
 */
export function checkReplacement(name: string, replaced: string): readonly EvidenceFileProblem[] {
  const isSameKind = kindNamed(name) !== undefined && kindNamed(name) === kindNamed(replaced);
  return isSameKind ? [] : [{ kind: 'another kind than replaced', name, replaced }];
}

/** What is wrong with the name of a file: its ending, and what SharePoint does not take. */
export function checkFileName(name: string): readonly EvidenceFileProblem[] {
  const problems: EvidenceFileProblem[] = [];
  if (kindNamed(name) === undefined) problems.push(endingNotAllowed(name));
  const characters = charactersRefused(name);
  if (characters.length > 0) problems.push({ kind: 'characters in name', name, characters });
  if (name.length > LONGEST_FILE_NAME) {
    const limit = LONGEST_FILE_NAME;
    problems.push({ kind: 'name too long', name, length: name.length, limit });
  }
  if (isRefusedWhole(name)) problems.push({ kind: 'name not possible', name });
  return problems;
}

function endingNotAllowed(name: string): EvidenceFileProblem {
  const ending = endingOf(name);
  const instead = (Object.keys(NOT_ALLOWED_BUT) as InsteadOfKind[]).find((way) =>
    NOT_ALLOWED_BUT[way].includes(ending)
  );
  return {
    kind: 'ending not allowed',
    name,
    ending,
    ...(instead === undefined ? {} : { instead })
  };
}

/**
 * What SharePoint refuses (Microsoft, "Restrictions and limitations in OneDrive and SharePoint"), and
 * what would make a name look like another one: marks that turn the direction of writing, half a
 * character.
 */
const REFUSED = /^["*:<>?/\\|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]$/u;
const SEEN = /^["*:<>?/\\|]$/;

function charactersRefused(name: string): readonly string[] {
  // Taken apart by whole characters, so that only half of one stands alone.
  const refused = Array.from(name).filter((one) => REFUSED.test(one));
  return [...new Set(refused)].map((one) =>
    SEEN.test(one) ? one : `U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  );
}

const RESERVED = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)(\..*)?$/i;

function isRefusedWhole(name: string): boolean {
  return (
    name !== name.trim() ||
    name.endsWith('.') ||
    name.startsWith('~$') ||
    name.toLowerCase().includes('_vti_') ||
    RESERVED.test(name)
  );
}

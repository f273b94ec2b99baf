import type { InsteadOfKind } from './evidenceKinds';
import { endingOf, kindNamed, NOT_ALLOWED_BUT } from './evidenceKinds';
import { contentsOf } from './fileContents';

/** The largest file that is taken, in bytes: 250 MB. */
export const LARGEST_FILE = 250 * 1024 * 1024;

/** SharePoint takes 255 characters in a name and 400 in the whole address; 180 leave room for both. */
export const LONGEST_FILE_NAME = 180;

/** What keeps a file from being evidence; `words/evidenceWords.ts` says it in a sentence. */
export type EvidenceFileProblem =
  | { readonly kind: 'empty'; readonly name: string }
  /** Both in bytes. */
  | {
      readonly kind: 'too large';
      readonly name: string;
      readonly size: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'ending not allowed';
      readonly name: string;
      /** Empty where it has none. */
      readonly ending: string;
      readonly instead?: InsteadOfKind;
    }
  | { readonly kind: 'contents differ'; readonly name: string; readonly ending: string }
  | { readonly kind: 'holds macros'; readonly name: string }
  | {
      readonly kind: 'characters in name';
      readonly name: string;
      /** As a person sees them; those that cannot be seen as U+202E. */
      readonly characters: readonly string[];
    }
  | { readonly kind: 'name not possible'; readonly name: string }
  | {
      readonly kind: 'name too long';
      readonly name: string;
      readonly length: number;
      readonly limit: number;
    };

/**
 * What keeps a file from being evidence; empty when nothing does. Without `head` and `tail` only name
 * and size are looked at, which is all that can be told before a file is read.
 * @param size in bytes
 * @param head at least the first `HEAD_BYTES` of the file, or all of it
 * @param tail at least the last `TAIL_BYTES` of the file, or all of it
 */
export function checkEvidenceFile(
  name: string,
  size: number,
  head?: Uint8Array,
  tail?: Uint8Array
): readonly EvidenceFileProblem[] {
  const problems = [...checkFileName(name)];
  if (size === 0) problems.push({ kind: 'empty', name });
  if (size > LARGEST_FILE) problems.push({ kind: 'too large', name, size, limit: LARGEST_FILE });
  const kind = kindNamed(name);
  if (kind !== undefined && size > 0 && head !== undefined && tail !== undefined) {
    const found = contentsOf(kind.knownBy, { head, tail, size });
    if (found === 'macros') problems.push({ kind: 'holds macros', name });
    if (found === 'something else') {
      problems.push({ kind: 'contents differ', name, ending: endingOf(name) });
    }
  }
  return problems;
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

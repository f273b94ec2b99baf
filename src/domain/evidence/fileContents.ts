import type { BytesAt, KnownBy } from './evidenceKinds';
import { CONTENT_TYPES, typesOfPackage } from './contentTypes';
import type { ZipEntry } from './zipEntries';
import { zipEntries } from './zipEntries';

/** What the first and last bytes of a file say of its contents. */
export type ContentsFound = 'as its ending says' | 'something else' | 'macros';

/** The bytes at both ends of a file. */
export interface FileEnds {
  /** At least the first `HEAD_BYTES`, or all. */
  readonly head: Uint8Array;
  /** At least the last `TAIL_BYTES`, or all. */
  readonly tail: Uint8Array;
  /** Bytes of the whole file. */
  readonly size: number;
  /** What the part that `partToRead` names holds, unpacked; undefined where it cannot be. */
  readonly contentTypes?: Uint8Array | undefined;
}

/** How much of a file is looked at: enough for its first bytes, and for the directory of a package. */
export const HEAD_BYTES = 4096;
export const TAIL_BYTES = 1_048_576;

const PACKAGE = { at: 0, bytes: 'PK\x03\x04' };
/** Macros of VBA, and the sheets of Excel 4 that run as they do. */
const MACROS = /(^|[\\/])(vbaproject\.bin|vbadata\.xml|macrosheets[\\/])/i;
/** How pages, drawings, scripts and programs begin, whatever their ending. */
const BEGINS_AS_CODE =
  /^\s*(<(!doctype|html|head|body|script|svg|\?xml|\?php|iframe|!--|hta:|%)|#!|mz[^a-z ,;\t]|\x7felf)/i;
const HEADER_LINE = /^(from |[!-9;-~]+:)/i;

/** Whether the contents are what the kind says. */
export function contentsOf(knownBy: KnownBy, ends: FileEnds): ContentsFound {
  const { head } = ends;
  switch (knownBy.kind) {
    case 'first bytes':
      return found(knownBy.oneOf.some((all) => all.every((bytes) => stands(head, bytes))));
    case 'office package':
      return packageOf(knownBy.folder, ends);
    case 'words':
      return found(wordsIn(head) !== undefined);
    case 'message':
      return found(HEADER_LINE.test(wordsIn(head) ?? ''));
  }
}

/**
 * By the names of its parts and by what its content types say of them: a part that holds macros may have
 * any name. Where those types cannot be read the package is none.
 */
function packageOf(folder: string, ends: FileEnds): ContentsFound {
  const names = entriesOf(ends)?.map(({ name }) => name);
  if (names === undefined) return 'something else';
  if (names.some((name) => MACROS.test(name))) return 'macros';
  if (names.filter(isContentTypes).length !== 1 || ends.contentTypes === undefined) {
    return 'something else';
  }
  const said = typesOfPackage(ends.contentTypes);
  if (said === 'macros') return 'macros';
  return found(said === 'no macros' && names.some((name) => name.startsWith(folder)));
}

/**
 * The part of a file that has to be read and unpacked before `contentsOf` can judge it: the content
 * types of a package of Office.
 */
export function partToRead(knownBy: KnownBy, ends: FileEnds): ZipEntry | undefined {
  if (knownBy.kind !== 'office package') return undefined;
  return entriesOf(ends)?.find(({ name }) => isContentTypes(name));
}

function isContentTypes(name: string): boolean {
  return name.toLowerCase() === CONTENT_TYPES.toLowerCase();
}

function entriesOf({ head, tail, size }: FileEnds): readonly ZipEntry[] | undefined {
  return stands(head, PACKAGE) ? zipEntries(tail, size) : undefined;
}

function found(isThere: boolean): ContentsFound {
  return isThere ? 'as its ending says' : 'something else';
}

function stands(head: Uint8Array, { at, bytes }: BytesAt): boolean {
  return [...bytes].every((character, index) => head[at + index] === character.charCodeAt(0));
}

/** The first bytes as text, a byte a character; undefined where they are none that a person wrote. */
function wordsIn(head: Uint8Array): string | undefined {
  const first = head.subarray(0, HEAD_BYTES);
  const [one, two, three] = first;
  const isWide = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff);
  const mark = isWide ? 2 : one === 0xef && two === 0xbb && three === 0xbf ? 3 : 0;
  const bytes = first.subarray(mark).filter((byte) => !isWide || byte !== 0);
  if (bytes.includes(0)) return undefined;
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return BEGINS_AS_CODE.test(text) ? undefined : text;
}

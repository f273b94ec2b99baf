import type { BytesAt, KnownBy } from './evidenceKinds';
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
export function contentsOf(knownBy: KnownBy, { head, tail, size }: FileEnds): ContentsFound {
  switch (knownBy.kind) {
    case 'first bytes':
      return found(knownBy.oneOf.some((all) => all.every((bytes) => stands(head, bytes))));
    case 'office package': {
      const names = stands(head, PACKAGE)
        ? zipEntries(tail, size)?.map(({ name }) => name)
        : undefined;
      if (names === undefined) return 'something else';
      if (names.some((name) => MACROS.test(name))) return 'macros';
      const isPackage = names.includes('[Content_Types].xml');
      return found(isPackage && names.some((name) => name.startsWith(knownBy.folder)));
    }
    case 'words':
      return found(wordsIn(head) !== undefined);
    case 'message':
      return found(HEADER_LINE.test(wordsIn(head) ?? ''));
  }
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

import { Inflate } from 'fflate';
import type { ZipEntry } from '../../../domain/evidence/zipEntries';

/** Local file header (APPNOTE.TXT 4.3.7); what follows it is its name, more fields, and the contents. */
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Name and more fields before the contents have at most so many bytes; Office writes a few dozen. */
const LONGEST_HEADER = 4096;
const STORED = 0;
const DEFLATED = 8;

/** A piece of a file. */
export interface FilePiece {
  /** Where it begins in the whole file. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Where a part of a zip stands in the whole file, its header included: from a byte to before another. */
export function placeOfPart(
  { at, packed }: ZipEntry,
  size: number
): { readonly from: number; readonly to: number } {
  return { from: at, to: Math.min(size, at + LOCAL_LENGTH + LONGEST_HEADER + packed) };
}

/**
 * What a part of a zip holds. Undefined where the piece does not hold it whole, where it is packed in a
 * way that Office does not use, and where more comes out than `most` bytes or than the zip says.
 */
export function unpackedPart(
  entry: ZipEntry,
  { at, bytes }: FilePiece,
  most: number
): Uint8Array | undefined {
  const place = entry.at - at;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (place < 0 || place + LOCAL_LENGTH > bytes.length) return undefined;
  if (view.getUint32(place, true) !== LOCAL || entry.unpacked > most) return undefined;
  const nameLength = view.getUint16(place + 26, true);
  const extra = view.getUint16(place + 28, true);
  const begin = place + LOCAL_LENGTH + nameLength + extra;
  const packed = bytes.subarray(begin, begin + entry.packed);
  if (packed.length !== entry.packed) return undefined;
  if (entry.method === STORED) return packed.length === entry.unpacked ? packed : undefined;
  return entry.method === DEFLATED ? inflated(packed, entry.unpacked) : undefined;
}

/** Unpacks in slices and stops where more comes out than is said. */
function inflated(packed: Uint8Array, expected: number): Uint8Array | undefined {
  const whole = new Uint8Array(expected);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= expected) whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let begin = 0; begin < packed.length && length <= expected; begin += SLICE) {
      inflate.push(packed.subarray(begin, begin + SLICE), begin + SLICE >= packed.length);
    }
  } catch {
    // The only thing that it throws says that these are no packed bytes.
    return undefined;
  }
  return length === expected ? whole : undefined;
}

const SLICE = 16 * 1024;

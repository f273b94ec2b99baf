/** End of central directory record and its comment (APPNOTE.TXT 4.3.16). */
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** Central directory file header (APPNOTE.TXT 4.3.12). */
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** What may stand between the directory and its end: records of zip64 (4.3.14, 4.3.15). */
const BETWEEN = [0x06064b50, 0x07064b50];

/** A file in a zip. */
export interface ZipEntry {
  readonly name: string;
  /** CRC-32 of what was packed. */
  readonly crc: number;
  /** Where its local header begins in the whole file. */
  readonly at: number;
  /** Bytes, as packed and as they were. */
  readonly packed: number;
  readonly unpacked: number;
  /** How it was packed (APPNOTE.TXT 4.4.5): 0 stored, 8 deflated. */
  readonly method: number;
}

/**
 * What a zip holds, from its last bytes: its directory stands at the end. Undefined where the bytes are
 * not the end of a zip, or do not reach back to where the directory begins.
 * @param size of the whole file, in bytes
 */
export function zipEntries(tail: Uint8Array, size: number): readonly ZipEntry[] | undefined {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const tailBegins = size - tail.length;
  let place = view.getUint32(end + 16, true) - tailBegins;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (place < 0 || place + ENTRY_LENGTH > end) return undefined;
    if (view.getUint32(place, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(place + 28, true);
    const name = tail.subarray(place + ENTRY_LENGTH, place + ENTRY_LENGTH + nameLength);
    entries.push({
      name: String.fromCharCode(...name),
      crc: view.getUint32(place + 16, true),
      at: view.getUint32(place + 42, true),
      packed: view.getUint32(place + 20, true),
      unpacked: view.getUint32(place + 24, true),
      method: view.getUint16(place + 10, true)
    });
    const extra = view.getUint16(place + 30, true);
    const comment = view.getUint16(place + 32, true);
    place += ENTRY_LENGTH + nameLength + extra + comment;
  }
  // More entries than were counted would hide names from whoever trusts the count.
  const isWhole = place === end || (place < end && BETWEEN.includes(view.getUint32(place, true)));
  return isWhole ? entries : undefined;
}

/** Where the last record begins: searched from behind, because a comment may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  for (let place = view.byteLength - END_LENGTH; place >= 0; place -= 1) {
    const isEnd =
      view.getUint32(place, true) === END_OF_DIRECTORY &&
      view.getUint16(place + 20, true) === view.byteLength - place - END_LENGTH;
    if (isEnd) return place;
  }
  return undefined;
}

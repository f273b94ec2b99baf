import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { IntakeError } from '../intakeError';
import { LARGEST_UNPACKED, MOST_MERGED_CELLS } from '../limits';
import { problems } from '../strings';

/** The parts of a Word or Excel file by their path. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

/** Compressed bytes taken at a time: what is unpacked between two checks of the limit stays small. */
const SLICE = 32 * 1024;

/** Text is in XML parts and their relations; pictures, fonts and macros are not unpacked. */
const NEEDED = /\.(xml|rels)$/i;

/** "PK\x05\x06" ends every zip file; a file that was cut short lacks it. */
function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= from; at -= 1) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 5 &&
      bytes[at + 3] === 6
    ) {
      return true;
    }
  }
  return false;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Unpacks the XML parts of a Word or Excel file, counting what comes out rather than trusting the
 * sizes that the file states.
 * @throws IntakeError `damaged` for a broken zip, `unsafe` past the limit or for a document type
 */
export function openOfficePackage(name: string, bytes: Uint8Array): OfficeParts {
  if (!hasEnd(bytes)) throw new IntakeError('damaged', problems.damaged(name));
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let unfinished = 0;
  const unzip = new Unzip((part) => {
    if (!NEEDED.test(part.name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    unfinished += 1;
    part.ondata = (failed, chunk, final) => {
      if (failed instanceof IntakeError) throw failed;
      if (failed !== null) throw new IntakeError('damaged', problems.damaged(name), failed);
      unpacked += chunk.length;
      length += chunk.length;
      if (unpacked > LARGEST_UNPACKED)
        throw new IntakeError('unsafe', problems.unpacksTooLarge(name));
      chunks.push(chunk);
      if (!final) return;
      unfinished -= 1;
      parts.set(part.name, joined(chunks, length));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch (failed) {
    if (failed instanceof IntakeError) throw failed;
    throw new IntakeError('damaged', problems.damaged(name), failed);
  }
  if (unfinished > 0) throw new IntakeError('damaged', problems.damaged(name));
  parts.forEach((part) => refuseDocumentType(name, part));
  return parts;
}

/** Office files hold no document type; entities are declared in one (external ones, "billion laughs"). */
function refuseDocumentType(name: string, part: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(part.subarray(0, 4096)).replace(/\0/g, '');
  if (/<!DOCTYPE/i.test(start)) throw new IntakeError('unsafe', problems.unsafe(name));
}

/** Packs parts again, so that a reader sees what was checked and nothing else. */
export function packAgain(parts: OfficeParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Begins what hangs on a sheet besides its cells: pictures, rules, tables. Readers trip over them. */
const BESIDE_CELLS =
  /<((?:\w+:)?(?:dataValidations|conditionalFormatting|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst))\b[^<>]*>/g;

/**
 * A sheet without what hangs on it, read once from front to end: an element that is opened and never
 * closed ends the reading, or a small file of nothing else would be searched for hours.
 */
function withoutBesides(name: string, sheet: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const opening of sheet.matchAll(BESIDE_CELLS)) {
    const at = opening.index ?? 0;
    if (at < from) continue;
    kept.push(sheet.slice(from, at));
    from = at + opening[0].length;
    if (opening[0].endsWith('/>')) continue;
    const closing = `</${opening[1]}>`;
    const end = sheet.indexOf(closing, from);
    if (end < 0) throw new IntakeError('damaged', problems.damaged(name));
    from = end + closing.length;
  }
  return [...kept, sheet.slice(from)].join('');
}

/** "A1:C3" -> 9; a range that cannot be read counts nothing. */
function cellsInRange(range: string): number {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (match === null) return 0;
  const column = (letters: string): number =>
    Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  const columns = column(match[3]) - column(match[1]) + 1;
  return columns * (Number(match[4]) - Number(match[2]) + 1);
}

/**
 * The parts of a workbook that hold its cells. Merged ranges are counted first, because they are
 * laid out cell by cell: a range over a whole sheet would never end.
 */
export function cellsOnly(name: string, parts: OfficeParts): OfficeParts {
  let merged = 0;
  const kept = new Map<string, Uint8Array>();
  parts.forEach((part, path) => {
    if (!/worksheets\/[^/]+\.xml$/i.test(path)) {
      if (!/\/(drawings|tables|comments|charts|media|pivot)/i.test(path)) kept.set(path, part);
      return;
    }
    const sheet = new TextDecoder().decode(part);
    for (const [, range] of sheet.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?ref="([^"<]*)"/g)) {
      merged += cellsInRange(range);
    }
    if (merged > MOST_MERGED_CELLS) throw new IntakeError('unsafe', problems.unsafe(name));
    kept.set(path, new TextEncoder().encode(withoutBesides(name, sheet)));
  });
  return kept;
}

import { MOST_CONTENT_TYPES } from '../../../domain/evidence/contentTypes';
import { kindNamed } from '../../../domain/evidence/evidenceKinds';
import type { FileEnds } from '../../../domain/evidence/fileContents';
import { HEAD_BYTES, partToRead, TAIL_BYTES } from '../../../domain/evidence/fileContents';
import { placeOfPart, unpackedPart } from './unpackPart';

/** Reads bytes of a file, from a place to before another. */
export type ReadBytes = (from: number, to: number) => Promise<Uint8Array>;

/**
 * Both ends of a file, and what else has to be read of its kind before it can be judged. The kind is the
 * one that the name says; without a name only the ends are read.
 */
export async function endsRead(read: ReadBytes, size: number, name?: string): Promise<FileEnds> {
  const tail = await read(Math.max(0, size - TAIL_BYTES), size);
  const head = size <= TAIL_BYTES ? tail : await read(0, HEAD_BYTES);
  const ends = { head: head.subarray(0, HEAD_BYTES), tail, size };
  const knownBy = name === undefined ? undefined : kindNamed(name)?.knownBy;
  const part = knownBy && partToRead(knownBy, ends);
  if (part === undefined || part.packed > MOST_CONTENT_TYPES) return ends;
  const atEnd = { at: size - tail.length, bytes: tail };
  const { from, to } = placeOfPart(part, size);
  const piece = from >= atEnd.at ? atEnd : { at: from, bytes: await read(from, to) };
  return { ...ends, contentTypes: unpackedPart(part, piece, MOST_CONTENT_TYPES) };
}

/** The same of a file on the person's machine. Errors are the browser's own. */
export async function endsOfFile(file: Blob, name?: string): Promise<FileEnds> {
  const read: ReadBytes = async (from, to) =>
    new Uint8Array(await file.slice(from, to).arrayBuffer());
  return endsRead(read, file.size, name);
}

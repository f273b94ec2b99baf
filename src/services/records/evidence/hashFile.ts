import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { pageTurns } from '../../export/pageTurns';
import { unlessUnreadable } from './fileEnds';

/** Bytes that are read at a time, and bytes that are hashed before the page is asked for its turn. */
const READ_AT_A_TIME = 4 * 1024 * 1024;
const HASHED_AT_A_TIME = 256 * 1024;

/**
 * The SHA-256 of a file, in lower-case hexadecimal, in slices between which the page lives on. Throws an
 * AbortError where `signal` stops it, an `EvidenceRefused` where the file cannot be read (any more).
 * @param onProgress is told the bytes that are done
 */
export async function hashFile(
  file: Blob,
  onProgress: (done: number) => void = () => undefined,
  signal?: AbortSignal
): Promise<string> {
  const hash = sha256.create();
  const turns = pageTurns(signal);
  signal?.throwIfAborted();
  for (let begin = 0; begin < file.size; begin += READ_AT_A_TIME) {
    const slice = file.slice(begin, begin + READ_AT_A_TIME);
    const bytes = new Uint8Array(await unlessUnreadable(() => slice.arrayBuffer()));
    for (let at = 0; at < bytes.length; at += HASHED_AT_A_TIME) {
      hash.update(bytes.subarray(at, at + HASHED_AT_A_TIME));
      if (turns.isDue()) await turns.give();
    }
    signal?.throwIfAborted();
    onProgress(Math.min(begin + READ_AT_A_TIME, file.size));
  }
  return bytesToHex(hash.digest());
}

import type { RecordId } from '../records';
import type { HashText } from './hashOf';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BYTES = 16;

/**
 * An id made from what it stands for, so that the same sheet sent twice, or sent again after Excel was
 * closed in the middle, adds nothing twice: a GUID of version 8 (RFC 9562, 5.8) from a hash of the parts.
 * Different parts give different ids, however they are cut.
 */
export function attemptIdOf(parts: readonly string[], hash: HashText): RecordId {
  const bytes = bytesOf(hash(parts.map((part) => `${part.length}:${part}`).join('')));
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20)
  ].join('-');
}

/** The first 16 bytes of base64url: four characters of six bits make three bytes. */
function bytesOf(base64url: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of base64url) {
    bits = ((bits << 6) | Math.max(0, BASE64URL.indexOf(character))) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
    if (bytes.length === BYTES) return bytes;
  }
  throw new RangeError('A hash of fewer than 128 bits makes no id.');
}

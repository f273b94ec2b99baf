import { createHash } from 'node:crypto';
import type { RecordId } from '../../src/domain/records';

/** Namespace of the sample's record ids; any fixed GUID will do. */
const NAMESPACE = Buffer.from('6f0f4c1e3b7a4d52920c8a5d1e7b9f34', 'hex');

/**
 * The id of a sample record: a name-based GUID (RFC 9562, version 5), so that loading the sample
 * again finds the records that are already there.
 *
 * @param key names the record, for example `paper01/R7/10`
 */
export function recordIdOf(key: string): RecordId {
  const bytes = createHash('sha1').update(NAMESPACE).update(key, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20)
  ].join('-');
}

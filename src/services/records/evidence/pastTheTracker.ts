import type { RecordId } from '../../../domain/records';
import type { EvidenceRecords } from './evidenceStore';

/**
 * The files in use that came into a library past the Tracker, which shows by a fingerprint that is
 * missing: what the Tracker uploads it looks into before.
 */
export function pastTheTracker({ uses, files }: EvidenceRecords): ReadonlySet<RecordId> {
  const used = new Set(uses.map(({ evidenceId }) => evidenceId));
  return new Set(
    files.filter(({ id, sha256 }) => sha256 === undefined && used.has(id)).map(({ id }) => id)
  );
}

import type { Rights } from '../../services/records/trackerStore';
import { SCHEMA_VERSION } from '../../services/site/schemaVersion';

const NO_RIGHTS: Rights = {
  editPosition: false,
  editAllocation: false,
  editParts: false,
  askForDate: false,
  review: false,
  addEvidence: false,
  addRestrictedEvidence: false
};

/**
 * What the person may edit here: nothing until the site has said what they may do, and nothing on a
 * site of a newer Tracker, which is read and not written (`architecture.md`, Schema version).
 */
export function rightsOnSite(rights: Rights | undefined, schemaVersion: number): Rights {
  return rights === undefined || schemaVersion > SCHEMA_VERSION ? NO_RIGHTS : rights;
}

import type { SPFI } from '@pnp/sp';
import { allocationFields } from './allocation';
import { beginPositionEdit } from './beginPositionEdit';
import { readHistory } from './history';
import { createDateStore } from './dates/createDateStore';
import { createEvidenceStore } from './evidence/createEvidenceStore';
import { createPartStore } from './parts/createPartStore';
import { createRegistrationStore } from './registration/createRegistrationStore';
import { onlyReading } from '../errors/trackerError';
import { createReadAll } from './readAll';
import { readRights } from './rights';
import type { SentEdits } from './rowEdit';
import { beginRowEdit, saveRowEdit } from './rowEdit';
import { savePosition } from './savePosition';
import type { StoreSurroundings } from './storeSurroundings';
import type { AllocationFields, TrackerStore } from './trackerStore';

/**
 * The records of one site. `sp` comes from `connectToSite`, which repeats no write that may have been
 * done; clock and ids are the host's.
 */
export function createTrackerStore(sp: SPFI, options: Omit<StoreSurroundings, 'sp'>): TrackerStore {
  const surroundings: StoreSurroundings = { sp, ...options };
  const sentAllocations: SentEdits<AllocationFields> = new Map();
  return {
    readAll: createReadAll(sp),
    rights: () => readRights(sp),
    beginPositionEdit: (id) => onlyReading(() => beginPositionEdit(surroundings, id)),
    savePosition: (edit) => savePosition(surroundings, edit),
    beginAllocationEdit: (id) =>
      onlyReading(() => beginRowEdit(surroundings, allocationFields, id)),
    saveAllocation: (edit) => saveRowEdit(surroundings, allocationFields, sentAllocations, edit),
    history: (id) => readHistory(sp, id),
    dates: createDateStore(surroundings),
    evidence: createEvidenceStore(surroundings),
    parts: createPartStore(surroundings),
    registration: createRegistrationStore(surroundings)
  };
}

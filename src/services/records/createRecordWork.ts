import { onlyReading } from '../errors/trackerError';
import { allocationFields } from './allocation';
import { beginPositionEdit } from './beginPositionEdit';
import { createDateStore } from './dates/createDateStore';
import { createEvidenceStore } from './evidence/createEvidenceStore';
import { readHistory } from './history';
import { createPartStore } from './parts/createPartStore';
import { createRegistrationStore } from './registration/createRegistrationStore';
import type { SentEdits } from './rowEdit';
import { beginRowEdit, saveRowEdit } from './rowEdit';
import { savePosition } from './savePosition';
import type { StoreSurroundings } from './storeSurroundings';
import type { AllocationFields, TrackerStore } from './trackerStore';

/** What is done with one record at a time. A list of records is shown without it. */
export type RecordWork = Omit<TrackerStore, 'readAll' | 'rights'>;

/** Everything of a store but reading the whole site; a chunk of its own. */
export function createRecordWork(surroundings: StoreSurroundings): RecordWork {
  const sentAllocations: SentEdits<AllocationFields> = new Map();
  return {
    beginPositionEdit: (id) => onlyReading(() => beginPositionEdit(surroundings, id)),
    savePosition: (edit) => savePosition(surroundings, edit),
    beginAllocationEdit: (id) =>
      onlyReading(() => beginRowEdit(surroundings, allocationFields, id)),
    saveAllocation: (edit) => saveRowEdit(surroundings, allocationFields, sentAllocations, edit),
    history: (id) => readHistory(surroundings.sp, id),
    dates: createDateStore(surroundings),
    evidence: createEvidenceStore(surroundings),
    parts: createPartStore(surroundings),
    registration: createRegistrationStore(surroundings)
  };
}

import type { SPFI } from '@pnp/sp';
import type { SentAllocations } from './allocation';
import { beginAllocationEdit, saveAllocation } from './allocation';
import { beginPositionEdit } from './beginPositionEdit';
import { readHistory } from './history';
import { onlyReading } from '../errors/trackerError';
import { readAll } from './readAll';
import { readRights } from './rights';
import { savePosition } from './savePosition';
import type { StoreSurroundings } from './storeSurroundings';
import type { TrackerStore } from './trackerStore';

/**
 * The records of one site. `sp` comes from `connectToSite`, which repeats no write that may have been
 * done; clock and ids are the host's.
 */
export function createTrackerStore(sp: SPFI, options: Omit<StoreSurroundings, 'sp'>): TrackerStore {
  const surroundings: StoreSurroundings = { sp, ...options };
  const sentAllocations: SentAllocations = new Map();
  return {
    readAll: (readOptions) => readAll(sp, readOptions),
    rights: () => readRights(sp),
    beginPositionEdit: (id) => onlyReading(() => beginPositionEdit(surroundings, id)),
    savePosition: (edit) => savePosition(surroundings, edit),
    beginAllocationEdit: (id) => onlyReading(() => beginAllocationEdit(surroundings, id)),
    saveAllocation: (edit) => saveAllocation(surroundings, sentAllocations, edit),
    history: (id) => readHistory(sp, id)
  };
}

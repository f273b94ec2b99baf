import { notBuilt } from '../notBuilt';
import type { StoreSurroundings } from '../storeSurroundings';
import type { DateStore } from './dateStore';

export function createDateStore(_surroundings: StoreSurroundings): DateStore {
  return { ask: notBuilt, withdraw: notBuilt, decide: notBuilt, move: notBuilt, mend: notBuilt };
}

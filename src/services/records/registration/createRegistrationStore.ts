import { notBuilt } from '../notBuilt';
import type { StoreSurroundings } from '../storeSurroundings';
import type { RegistrationStore } from './registrationStore';

export function createRegistrationStore(_surroundings: StoreSurroundings): RegistrationStore {
  return {
    add: notBuilt,
    beginReportEdit: notBuilt,
    saveReport: notBuilt,
    beginEdit: notBuilt,
    save: notBuilt,
    reallocate: notBuilt,
    posts: notBuilt
  };
}

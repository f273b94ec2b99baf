import { notBuilt } from '../notBuilt';
import type { StoreSurroundings } from '../storeSurroundings';
import type { EvidenceStore } from './evidenceStore';

export function createEvidenceStore(_surroundings: StoreSurroundings): EvidenceStore {
  return {
    readOf: notBuilt,
    readAll: notBuilt,
    upload: notBuilt,
    unfinished: () => [],
    resume: notBuilt,
    cancel: notBuilt,
    use: notBuilt,
    addLink: notBuilt,
    withdrawUse: notBuilt,
    judge: notBuilt,
    viewerAddress: (file) => file.path
  };
}

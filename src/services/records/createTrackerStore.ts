import type { SPFI } from '@pnp/sp';
import { TrackerError } from '../errors/trackerError';
import type { RecordWork } from './createRecordWork';
import { viewerAddress } from './evidence/viewerAddress';
import { webUrlOf } from './evidence/webUrlOf';
import { createReadAll } from './readAll';
import { readRights } from './rights';
import type { StoreSurroundings } from './storeSurroundings';
import type { TrackerStore } from './trackerStore';

/**
 * The records of one site. `sp` comes from `connectToSite`, which repeats no write that may have been
 * done; clock and ids are the host's. The code that works on one record is fetched when the first one
 * is worked on, so that a page shows its list before.
 */
export function createTrackerStore(sp: SPFI, options: Omit<StoreSurroundings, 'sp'>): TrackerStore {
  const { work, begun } = fetchedOnce({ sp, ...options });
  return {
    readAll: createReadAll(sp),
    rights: () => readRights(sp),
    beginPositionEdit: async (id) => (await work()).beginPositionEdit(id),
    savePosition: async (edit) => (await work()).savePosition(edit),
    beginAllocationEdit: async (id) => (await work()).beginAllocationEdit(id),
    saveAllocation: async (edit) => (await work()).saveAllocation(edit),
    history: async (id) => (await work()).history(id),
    dates: {
      ask: async (request) => (await work()).dates.ask(request),
      withdraw: async (withdrawal) => (await work()).dates.withdraw(withdrawal),
      decide: async (decision) => (await work()).dates.decide(decision),
      move: async (request, decisionId) => (await work()).dates.move(request, decisionId),
      mend: async (subject) => (await work()).dates.mend(subject),
      reasons: async (id) => (await work()).dates.reasons(id)
    },
    evidence: {
      readOf: async (id) => (await work()).evidence.readOf(id),
      readAll: async (given) => (await work()).evidence.readAll(given),
      upload: async (request, given) => (await work()).evidence.upload(request, given),
      unfinished: (id) => begun()?.evidence.unfinished(id) ?? [],
      resume: async (upload, file, given) => (await work()).evidence.resume(upload, file, given),
      cancel: async (upload) => (await work()).evidence.cancel(upload),
      use: async (file, useId, said) => (await work()).evidence.use(file, useId, said),
      addLink: async (link) => (await work()).evidence.addLink(link),
      withdrawUse: async (use, id) => (await work()).evidence.withdrawUse(use, id),
      judge: async (verdict) => (await work()).evidence.judge(verdict),
      viewerAddress: (file) => viewerAddress(webUrlOf(sp), file)
    },
    parts: {
      add: async (part) => (await work()).parts.add(part),
      beginEdit: async (id) => (await work()).parts.beginEdit(id),
      save: async (edit) => (await work()).parts.save(edit),
      tick: async (tick) => (await work()).parts.tick(tick)
    },
    registration: {
      add: async (report, given) => (await work()).registration.add(report, given),
      beginReportEdit: async (id) => (await work()).registration.beginReportEdit(id),
      saveReport: async (edit) => (await work()).registration.saveReport(edit),
      beginEdit: async (id) => (await work()).registration.beginEdit(id),
      save: async (edit) => (await work()).registration.save(edit),
      reallocate: async (several, to, given) =>
        (await work()).registration.reallocate(several, to, given),
      posts: async () => (await work()).registration.posts()
    }
  };
}

interface FetchedOnce {
  /** Throws 'site did not answer' where the code could not be fetched; it is asked for again then. */
  readonly work: () => Promise<RecordWork>;
  /** Undefined before it was first needed. */
  readonly begun: () => RecordWork | undefined;
}

function fetchedOnce(surroundings: StoreSurroundings): FetchedOnce {
  let begun: RecordWork | undefined;
  const fetchIt = async (): Promise<RecordWork> => {
    try {
      const { createRecordWork } = await import(
        /* webpackChunkName: 'record-work' */ './createRecordWork'
      );
      return (begun ??= createRecordWork(surroundings));
    } catch (error) {
      throw new TrackerError('site did not answer', error);
    }
  };
  return {
    work: async () => begun ?? fetchIt(),
    begun: () => begun
  };
}

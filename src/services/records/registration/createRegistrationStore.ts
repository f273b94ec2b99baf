import { TrackerError } from '../../errors/trackerError';
import type { StoreSurroundings } from '../storeSurroundings';
import type { RegistrationStore } from './registrationStore';

/**
 * What owners register, allocate and correct. Its code comes in a chunk of its own when it is first
 * asked for: most who read a register never write one.
 */
export function createRegistrationStore(surroundings: StoreSurroundings): RegistrationStore {
  let loaded: Promise<RegistrationStore> | undefined;
  const store = (): Promise<RegistrationStore> =>
    (loaded ??= load(surroundings).catch((cause: unknown) => {
      // Asked for again next time.
      loaded = undefined;
      throw new TrackerError('site did not answer', cause);
    }));
  return {
    add: async (report, options) => (await store()).add(report, options),
    beginReportEdit: async (id) => (await store()).beginReportEdit(id),
    saveReport: async (edit) => (await store()).saveReport(edit),
    beginEdit: async (id) => (await store()).beginEdit(id),
    save: async (edit) => (await store()).save(edit),
    reallocate: async (recommendations, to, options) =>
      (await store()).reallocate(recommendations, to, options),
    posts: async () => (await store()).posts()
  };
}

async function load(surroundings: StoreSurroundings): Promise<RegistrationStore> {
  const { registrationWrites } = await import(
    /* webpackChunkName: 'registration-writes' */ './registrationWrites'
  );
  return registrationWrites(surroundings);
}

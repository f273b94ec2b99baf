import { randomUUID } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import type { StoreSurroundings } from '../../../src/services/records/storeSurroundings';
import { TODAY } from '../testSite';

/** The surroundings of a web part, with a clock that stands still. */
export function surroundingsOf(sp: SPFI): StoreSurroundings {
  return { sp, now: () => TODAY, newId: () => randomUUID() };
}

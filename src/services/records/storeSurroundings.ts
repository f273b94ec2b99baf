import type { SPFI } from '@pnp/sp';
import type { IsoDay } from '../../domain/dates/partialDate';
import type { RecordId } from '../../domain/records';

/** What differs between hosts and is handed in at the top of each entry point. */
export interface StoreSurroundings {
  readonly sp: SPFI;
  readonly now: () => Date;
  /** Makes a GUID in lower case. */
  readonly newId: () => RecordId;
}

/** The calendar day on the person's own clock. */
export function dayOf(now: Date): IsoDay {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

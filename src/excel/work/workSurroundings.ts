import type { SPFI } from '@pnp/sp';
import type { RecordId } from '../../domain/records';
import type { HashText } from '../../domain/sheet/hashOf';
import type { TrackerStore } from '../../services/records/trackerStore';
import type { TrackerWorkbook } from '../workbook/trackerWorkbook';

/** What the work with sheets is handed by its host. */
export interface WorkSurroundings {
  readonly workbook: TrackerWorkbook;
  /** Absolute, without a slash at its end: tables remember which site they were pulled from. */
  readonly siteUrl: string;
  /** A connection whose requests share batches (`ConnectionOptions.batched`). */
  readonly sp: SPFI;
  /** Of the same connection. */
  readonly store: TrackerStore;
  readonly now: () => Date;
  /** Makes a GUID in lower case. */
  readonly newId: () => RecordId;
  readonly hash?: HashText;
}

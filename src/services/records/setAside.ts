import type { SPFI } from '@pnp/sp';
import type { Update } from '../../domain/records';
import { updatesList } from '../site/lists/updates';
import { addRow } from '../sync/addRow';
import type { PositionAsRead } from './positionAsRead';
import { keptPosition, updateOf } from './positionFields';
import type { Edit, PositionFields } from './trackerStore';
import { updateRecords } from './updates';

/**
 * Writes what a person typed and then did not choose as an update that withdraws itself: history
 * shows it, and no reader takes the position from it. Nothing where it stands there already.
 */
export async function keepSetAside(
  sp: SPFI,
  { base, setAside }: Edit<PositionFields>,
  { position, updates }: PositionAsRead
): Promise<void> {
  if (setAside === undefined || updates.some(({ id }) => id === setAside.id)) return;
  const update: Update = {
    ...updateOf(keptPosition(setAside.fields)),
    id: setAside.id,
    subjectId: base.id,
    followsId: position.latestUpdateId,
    withdrawsId: setAside.id
  };
  await addUpdate(sp, update);
}

/** Adds one update, once (`addRow`). Throws a `TrackerError`. */
export async function addUpdate(sp: SPFI, update: Update): Promise<void> {
  await addRow(sp, updatesList, { ...updateRecords.toRow(update), RecordId: update.id });
}

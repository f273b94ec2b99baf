import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { Update } from '../../domain/records';
import { updatesList } from '../site/lists/updates';
import { isDuplicate } from '../sync/sharePointAnswer';
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
  try {
    await addUpdate(sp, update);
  } catch (error) {
    // An earlier send wrote it, and its answer was lost.
    if (!isDuplicate(error)) throw error;
  }
}

/** Adds one update. Throws PnPjs's own errors; a second one with the same id is a duplicate. */
export async function addUpdate(sp: SPFI, update: Update): Promise<void> {
  await sp.web.lists.getByTitle(updatesList.title).items.add(updateRecords.toRow(update));
}

import type { RecordId } from '../../domain/records';
import { isAnswerLost, toTrackerError } from '../sync/sharePointAnswer';
import type { PositionAsRead } from './positionAsRead';
import { readPosition, writeCopy } from './positionAsRead';
import { fieldsOfPosition } from './positionFields';
import type { StoreSurroundings } from './storeSurroundings';
import type { EditBase, PositionFields } from './trackerStore';

/** Reads a position for editing, and mends its copy when an update of somebody was not copied. */
export async function beginPositionEdit(
  { sp, now }: StoreSurroundings,
  id: RecordId
): Promise<EditBase<PositionFields>> {
  const site = await readPosition(sp, id);
  if (site.position === site.copy) return positionBase(site, now());
  try {
    const etag = await writeCopy(sp, site, site.position);
    return { ...positionBase(site, now()), etag };
  } catch (error) {
    if (isAnswerLost(error)) throw toTrackerError(error, 'reading');
    // Mending is a kindness to other readers. Without the right to it, or when somebody else was
    // faster, the position is shown all the same; saving reads and joins again.
    return positionBase(await readPosition(sp, id), now());
  }
}

export function positionBase(site: PositionAsRead, readAt: Date): EditBase<PositionFields> {
  const { latestUpdateId } = site.position;
  return {
    id: site.position.id,
    fields: fieldsOfPosition(site.position),
    etag: site.etag,
    readAt: readAt.toISOString(),
    ...(site.editor === undefined ? {} : { editor: site.editor }),
    ...(site.modified === undefined ? {} : { modified: site.modified }),
    ...(latestUpdateId === undefined ? {} : { latestUpdateId })
  };
}

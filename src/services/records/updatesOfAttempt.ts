import type { Position, RecordId, Update } from '../../domain/records';
import { updateMissedBy, updatesMissedBy } from './latestUpdate';
import type { PositionAsRead } from './positionAsRead';

/** The updates that an attempt wrote: the one with its id and those that take its place, in order. */
export function ownUpdates(updates: readonly Update[], attemptId: RecordId): readonly Update[] {
  const ids = new Set([attemptId]);
  return updates.filter((update) => {
    const isOwn =
      update.id === attemptId || (update.withdrawsId !== undefined && ids.has(update.withdrawsId));
    if (isOwn) ids.add(update.id);
    return isOwn;
  });
}

/** Whether readers take the position from an update of this attempt that was not copied yet. */
export function shownFromOwn(
  { copy, updates }: PositionAsRead,
  written: readonly Update[]
): boolean {
  const missed = updateMissedBy(copy.latestUpdateId, updates);
  return missed !== undefined && written.includes(missed);
}

/** Whether the row copies an update, or readers come to it from there. */
export function isSeen({ id }: Update, copy: Position, updates: readonly Update[]): boolean {
  if (id === copy.latestUpdateId) return true;
  return updatesMissedBy(copy.latestUpdateId, updates).some((update) => update.id === id);
}

/**
 * The last update of this attempt on which stands what stands now; undefined where there is none. What
 * stands up to `seenId` the person saw before going on: of that, others' changes are no news any more.
 */
export function landedOf(
  site: PositionAsRead,
  written: readonly Update[],
  seenId: RecordId | undefined
): Update | undefined {
  const line = lineOf(site);
  const seen = line.findIndex(({ id }) => id === seenId);
  return line
    .slice(seen + 1)
    .filter((update) => written.includes(update))
    .pop();
}

/** The updates that what stands was built on, one after another, up to the one that says it. */
function lineOf({ copy, missed, updates }: PositionAsRead): readonly Update[] {
  const byId = new Map(updates.map((update) => [update.id, update]));
  const line: Update[] = [];
  let update = byId.get(copy.latestUpdateId ?? '');
  while (update !== undefined && !line.includes(update)) {
    line.unshift(update);
    update = byId.get(update.followsId ?? '');
  }
  return [...line, ...missed];
}

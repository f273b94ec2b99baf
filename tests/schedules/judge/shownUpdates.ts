import type { RecordId, Update } from '../../../src/domain/records';
import { updateMissedBy } from '../../../src/services/records/latestUpdate';
import type { Version } from './readSite';

/** Whether somebody who saw the position as one update says it chose what another one says. */
export type IsChosenUpon = (seen: RecordId | undefined, chosen: RecordId) => boolean;

/**
 * The updates from which readers took the position, one after the other: those that the row copied,
 * those that stood between two copies, and those that the row has still to follow. `undefined` stands
 * for the position as the schedule began with it.
 */
export function shownUpdates(
  versions: readonly Version[],
  updates: readonly Update[],
  isChosenUpon: IsChosenUpon
): readonly (RecordId | undefined)[] {
  const shown: (RecordId | undefined)[] = [undefined];
  const show = (id: RecordId | undefined): void => {
    const last = shown[shown.length - 1];
    if (id === undefined || id === last) return;
    const path = pathTo(id, last, updates);
    if (path !== undefined) {
      shown.push(...path);
      return;
    }
    // It does not come from the last one. Then somebody was asked, and chose it upon what readers saw:
    // the last one, or an update after it that the row had still to follow.
    const seen = updates
      .map((update) => ({ update, path: pathTo(update.id, last, updates) }))
      .find(({ update, path: after }) => after && isChosenUpon(update.id, id));
    shown.push(...(seen?.path ?? []), id);
  };

  versions.forEach((version) => show(copiedBy(version)));
  const last = versions[versions.length - 1];
  show(updateMissedBy(last && copiedBy(last), updates)?.id);
  return shown;
}

/** The updates from one (left out) to another, each following the one before; undefined: there is no way. */
function pathTo(
  to: RecordId,
  from: RecordId | undefined,
  updates: readonly Update[]
): readonly RecordId[] | undefined {
  const path: RecordId[] = [];
  let one: RecordId | undefined = to;
  while (one !== undefined && one !== from && !path.includes(one)) {
    path.unshift(one);
    const here: RecordId = one;
    one = updates.find(({ id }) => id === here)?.followsId;
  }
  return one === from ? path : undefined;
}

/** The update that a version of the row copies. */
export function copiedBy({ columns }: Version): RecordId | undefined {
  const id = columns.LatestUpdateId;
  return typeof id === 'string' && id !== '' ? id.toLowerCase() : undefined;
}

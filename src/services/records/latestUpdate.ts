import type { Position, RecordId, Update } from '../../domain/records';
import { withdrawnIds } from '../../domain/withdrawnIds';

/**
 * The update that a position should show but does not: written after the one it copies, by somebody
 * whose second write did not arrive (`architecture.md`, Saving a position). Undefined when the copy
 * is up to date. `updates` are those of this position in the order in which they were added.
 */
export function updateMissedBy(
  latestUpdateId: RecordId | undefined,
  updates: readonly Update[]
): Update | undefined {
  const missed = updatesMissedBy(latestUpdateId, updates);
  return missed[missed.length - 1];
}

/**
 * As `updateMissedBy`, with those that lead to it, in their order. Of two that follow the same one the
 * first counts: once added, nobody who adds another can hide it, and `savePosition` has the later one
 * begin again.
 *
 * An update counts when it follows what the row copies, is not withdrawn and says a status; updates
 * that were read from papers were recorded together with their position.
 */
export function updatesMissedBy(
  latestUpdateId: RecordId | undefined,
  updates: readonly Update[]
): readonly Update[] {
  const withdrawn = withdrawnIds(updates);
  const counts = (update: Update): boolean =>
    update.status !== undefined && update.sourcePaper === undefined && !withdrawn.has(update.id);

  const missed: Update[] = [];
  let latest = latestUpdateId;
  // Each round follows one link of the chain, so there are no more rounds than updates.
  for (let round = 0; round < updates.length; round += 1) {
    const next = updates.find((one) => one.followsId === latest && counts(one));
    if (next === undefined) break;
    missed.push(next);
    latest = next.id;
  }
  return missed;
}

/** The position as the update says it. */
export function positionFrom(position: Position, update: Update): Position {
  const status = update.status ?? position.status;
  return {
    ...position,
    status,
    reason: update.reason,
    waitingFor: update.waitingFor,
    text: update.text === '' ? undefined : update.text,
    asAt: update.asAt,
    statusSince:
      status === position.status
        ? position.statusSince
        : (update.asAt ?? update.created?.slice(0, 10)),
    latestUpdateId: update.id
  };
}

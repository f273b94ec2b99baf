import type { Position, Update } from '../records';
import type { HistoryEvent, TakenBack } from './historyEvent';
import type { HistoryRecords } from './historyRecords';

/** Updates, and changes of the position's row that no update stands behind. */
export function positionEvents(
  records: Pick<HistoryRecords, 'updates' | 'position'>
): readonly HistoryEvent[] {
  return [...updateEvents(records.updates), ...outsideEvents(records)];
}

function updateEvents(updates: readonly Update[]): readonly HistoryEvent[] {
  const byId = new Map(updates.map((update) => [update.id, update]));
  const withdrawers = new Map(updates.map((update) => [update.withdrawsId, update]));
  return updates.map((update) => {
    const withdrawnBy = withdrawers.get(update.id);
    const withdraws =
      update.withdrawsId === undefined || update.withdrawsId === update.id
        ? undefined
        : byId.get(update.withdrawsId);
    const isPrinted = update.sourcePaper !== undefined;
    return {
      kind: 'position updated',
      id: update.id,
      // What was read from a paper happened when the paper says, not when it was loaded.
      at: (isPrinted ? update.asAt : update.created) ?? update.created ?? '',
      by: isPrinted ? undefined : update.author,
      updateId: update.id,
      text: update.text,
      status: update.status,
      reason: update.reason,
      waitingFor: update.waitingFor,
      asAt: update.asAt,
      sourcePaper: update.sourcePaper,
      withdrawn: withdrawnBy !== undefined,
      // One that withdraws itself was never chosen: nobody took it back.
      ...(withdrawnBy !== undefined &&
        withdrawnBy !== update && { withdrawnBy: takenBack(withdrawnBy) }),
      ...(withdraws !== undefined && { withdraws: takenBack(withdraws) })
    };
  });
}

function takenBack({ author, created }: Update): TakenBack {
  return {
    ...(author !== undefined && { by: author }),
    ...(created !== undefined && { at: created })
  };
}

/** Positions that changed while naming the same update: somebody edited the row itself. */
function outsideEvents({ position }: Pick<HistoryRecords, 'position'>): readonly HistoryEvent[] {
  return position.flatMap(({ record: after, at, by, key }, index): HistoryEvent[] => {
    const before = position[index - 1]?.record;
    if (before === undefined) return [];
    if (before.latestUpdateId !== after.latestUpdateId || samePosition(before, after)) return [];
    return [
      {
        kind: 'position updated',
        id: key,
        at,
        by,
        // No update stands behind it.
        updateId: key,
        text: after.text ?? '',
        status: after.status,
        reason: after.reason,
        waitingFor: after.waitingFor,
        asAt: after.asAt,
        withdrawn: false
      }
    ];
  });
}

function samePosition(a: Position, b: Position): boolean {
  return (
    a.status === b.status &&
    a.text === b.text &&
    a.reason === b.reason &&
    a.waitingFor === b.waitingFor &&
    a.asAt === b.asAt
  );
}

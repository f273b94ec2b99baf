import { dateEvents } from './dateEvents';
import { evidenceEvents } from './evidenceEvents';
import type { HistoryEvent, PartNamed } from './historyEvent';
import type { HistoryRecords } from './historyRecords';
import { partEvents } from './partEvents';
import { positionEvents } from './positionEvents';
import { recommendationEvents } from './recommendationEvents';
import { reviewEvents } from './reviewEvents';
import type { RecordId } from '../records';

/**
 * What was recorded about a recommendation as one time line, newest first, each fact once: a decision
 * and the change of the row that it caused are one event, as are an update and the row that copies it.
 */
export function joinHistory(records: HistoryRecords): readonly HistoryEvent[] {
  const parts = partsById(records);
  const events = [
    ...recommendationEvents(records),
    ...partEvents(records),
    ...positionEvents(records),
    ...dateEvents(records, parts),
    ...evidenceEvents(records, parts),
    ...reviewEvents(records, parts)
  ];
  // Times are whole seconds: of the same second, what was written later stands first.
  return events.reverse().sort((a, b) => compareText(b.at, a.at));
}

/** The parts as they are called now. */
function partsById({ parts }: HistoryRecords): ReadonlyMap<RecordId, PartNamed> {
  return new Map(
    parts.flatMap((versions) => {
      const latest = versions[versions.length - 1];
      return latest === undefined ? [] : [[latest.record.id, latest.record] as const];
    })
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import type { Position, RecordId, Update } from '../../../src/domain/records';
import type {
  EditBase,
  PositionFields,
  TrackerStore
} from '../../../src/services/records/trackerStore';
import type { TestSite } from '../testSite';

/** The updates about a record, in the order in which they were added. */
export async function updatesOf(site: TestSite, id: RecordId): Promise<readonly Update[]> {
  const { updates } = await site.storeAs(owner).readAll();
  return updates.filter(({ subjectId }) => subjectId === id);
}

export async function positionOf(site: TestSite, id: RecordId): Promise<Position> {
  const { positions } = await site.storeAs(owner).readAll();
  const found = positions.find((position) => position.id === id);
  if (found === undefined) throw new Error(`No position ${id}.`);
  return found;
}

/** An attempt to save a position with these changes. */
export function edited(
  base: EditBase<PositionFields>,
  change: Partial<PositionFields>,
  attemptId: RecordId = randomUUID()
): Parameters<TrackerStore['savePosition']>[0] {
  return { base, mine: { ...base.fields, ...change }, attemptId };
}

import { compareMoments } from '../dates/moments';
import type { RecordId, Update } from '../records';

/**
 * The updates that stand, by the record that they are about, newest first. Left out are updates that
 * another one withdrew, even if that one was withdrawn in turn (a save that was repeated twice), and
 * updates that only withdraw.
 */
export function standingUpdates(updates: readonly Update[]): ReadonlyMap<RecordId, Update[]> {
  const withdrawn = new Set<RecordId>();
  for (const { withdrawsId } of updates) if (withdrawsId !== undefined) withdrawn.add(withdrawsId);
  const bySubject = new Map<RecordId, Update[]>();
  for (const update of updates) {
    const onlyWithdraws = update.withdrawsId !== undefined && update.text.trim() === '';
    if (withdrawn.has(update.id) || (onlyWithdraws && update.status === undefined)) continue;
    const group = bySubject.get(update.subjectId);
    if (group) group.push(update);
    else bySubject.set(update.subjectId, [update]);
  }
  bySubject.forEach((group) => group.length > 1 && group.reverse().sort(newestFirst));
  return bySubject;
}

/**
 * By when they were written; where that is not known (records that were never on a site) by the day
 * that they describe, and such ones are older. Of two alike the later in the list is newer.
 */
function newestFirst(a: Update, b: Update): number {
  if (a.created !== b.created) return compareMoments(b.created ?? '', a.created ?? '');
  return compareMoments(b.asAt ?? '', a.asAt ?? '');
}

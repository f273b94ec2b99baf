import type { Update } from '../records';
import type { RecordedStatus } from '../status';

/**
 * The update that a complete status rests on: a paper's, where one printed the status since it last
 * changed, otherwise the latest. Words added by a lead do not make a printed GREEN a proposal again.
 *
 * `updates` are the standing ones from the latest on, newest first.
 */
export function updateBehindStatus(
  updates: readonly Update[],
  status: RecordedStatus | undefined
): Update | undefined {
  for (const update of updates) {
    if (update.status !== undefined && update.status !== status) break;
    if (update.status === status && update.sourcePaper !== undefined) return update;
  }
  return updates[0];
}

import { STATUS_ORDER, isOpen } from '../status';
import type { RecordedStatus } from '../status';
import type { RegisterEntry, ShownStatus } from './entry';

/** How many stand at each shown status. Say which unit it is: recommendations or status lines. */
export interface StatusCounts {
  readonly total: number;
  readonly byStatus: Readonly<Record<RecordedStatus, number>>;
  /** RED and AMBER. */
  readonly open: number;
  /** Changed since the last paper. */
  readonly changed: number;
}

/** Counts recommendations, the unit of screens and of summary sentences (`screens.md`, "Units"). */
export function countRecommendations(entries: readonly RegisterEntry[]): StatusCounts {
  return count(entries.map((entry) => entry.shown));
}

/** Counts status lines, the unit of a paper's tables. */
export function countStatusLines(entries: readonly RegisterEntry[]): StatusCounts {
  return count(entries.flatMap(statusLinesOf));
}

/** One line for each sub-action that has a status, or one for the recommendation itself. */
export function statusLinesOf(entry: RegisterEntry): readonly ShownStatus[] {
  const lines = entry.parts.flatMap(({ shown }) => (shown ? [shown] : []));
  return lines.length > 0 ? lines : [entry.shown];
}

/** Statuses with how many stand at each, none at 0, in the order of screens. */
export function countsInOrder(
  counts: StatusCounts
): readonly { readonly status: RecordedStatus; readonly count: number }[] {
  return STATUS_ORDER.map((status) => ({ status, count: counts.byStatus[status] })).filter(
    (one) => one.count > 0
  );
}

function count(lines: readonly ShownStatus[]): StatusCounts {
  const byStatus = { RED: 0, AMBER: 0, WHITE: 0, GREEN: 0, CLOSED: 0 };
  let open = 0;
  let changed = 0;
  for (const line of lines) {
    byStatus[line.status] += 1;
    if (isOpen(line.status)) open += 1;
    if (line.changed) changed += 1;
  }
  return { total: lines.length, byStatus, open, changed };
}

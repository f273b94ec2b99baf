import { compareMoments } from '../dates/moments';
import { dayAfter } from '../dates/months';
import type { AsAt, RegisterEntry } from '../register/entry';
import { appliedReason } from '../shownStatus/appliedReason';
import type { HistoryEvent } from './historyEvent';

/**
 * The history of a recommendation as its panel shows it, newest first: what was recorded, and what
 * the Tracker derives and nobody wrote (`screens.md`, "Shown status"): the day its original date
 * passed, and its registration with its report where the records do not say when that was.
 */
export function deriveHistory(
  recorded: readonly HistoryEvent[],
  entry: RegisterEntry,
  asAt: AsAt
): readonly HistoryEvent[] {
  return [...recorded, ...wentOverdue(entry, asAt), ...registered(recorded, entry)].sort(
    newestFirst
  );
}

/** Nothing happens to a recommendation before it is registered, whatever the precision of its date. */
function newestFirst(a: HistoryEvent, b: HistoryEvent): number {
  const first = Number(a.kind === 'registered') - Number(b.kind === 'registered');
  return first === 0 ? compareMoments(b.at, a.at) : first;
}

function wentOverdue(entry: RegisterEntry, asAt: AsAt): readonly HistoryEvent[] {
  const reason = appliedReason(entry.shown);
  if (reason.kind !== 'overdue') return [];
  const at = dayAfter(reason.original);
  if (at > asAt.day) return [];
  const id = `${entry.recommendation.id}:went overdue`;
  const deciding = entry.parts.find(({ shown }) => shown !== undefined && shown.reason === reason);
  const part = deciding && { part: deciding.action };
  return [{ id, at, kind: 'went overdue', original: reason.original, ...part }];
}

function registered(
  recorded: readonly HistoryEvent[],
  { recommendation, report }: RegisterEntry
): readonly HistoryEvent[] {
  if (report.published === undefined) return [];
  if (recorded.some((event) => event.kind === 'registered')) return [];
  return [{ id: `${recommendation.id}:registered`, at: report.published, kind: 'registered' }];
}

import { currentDue } from '../deadline/currentDue';
import { sameContent } from '../merge/mergeFields';
import type { Action } from '../records';
import type { HistoryEvent, PartChange } from './historyEvent';
import type { HistoryRecords, RecordVersion } from './historyRecords';
import { leadOf } from './leadOf';

/** Parts added here, and what versions of their rows show to have been changed. */
export function partEvents({
  parts,
  reviews
}: Pick<HistoryRecords, 'parts' | 'reviews'>): readonly HistoryEvent[] {
  const decisions = new Set(reviews.map(({ id }) => id));
  return parts.flatMap((versions) =>
    versions.flatMap((version, index): HistoryEvent[] => {
      const { record: part, key: id, at, by } = version;
      const before = versions[index - 1]?.record;
      if (before === undefined) {
        return isAddedHere(version) ? [{ kind: 'part added', id, at, by, part }] : [];
      }
      const isDecided =
        part.deadline.decisionId !== before.deadline.decisionId &&
        decisions.has(part.deadline.decisionId ?? '');
      const changes = changesOf(before, part, isDecided);
      return changes.length === 0 ? [] : [{ kind: 'part changed', id, at, by, part, changes }];
    })
  );
}

/** A part that came with its paper was registered with the recommendation. */
function isAddedHere({ record, isFirst }: RecordVersion<Action>): boolean {
  return isFirst && record.sourcePaper === undefined;
}

function changesOf(before: Action, after: Action, isDecided: boolean): readonly PartChange[] {
  const changes: PartChange[] = [];
  if (before.withdrawn !== after.withdrawn) {
    changes.push(
      after.withdrawn === undefined
        ? { kind: 'restored' }
        : { kind: 'withdrawn', reason: after.withdrawn }
    );
  }
  if (before.done !== after.done) {
    changes.push(
      after.done ? { kind: 'done', by: after.doneBy, on: after.doneOn } : { kind: 'not done' }
    );
  }
  if (before.status !== after.status) {
    changes.push({ kind: 'status', from: before.status, to: after.status });
  }
  const isSamePosition =
    before.position === after.position &&
    before.reason === after.reason &&
    before.waitingFor === after.waitingFor;
  if (!isSamePosition) {
    changes.push({ kind: 'position', text: after.position, asAt: after.asAt });
  }
  const [from, to] = [currentDue(before.deadline), currentDue(after.deadline)];
  // What was decided is told with the decision.
  if (!isDecided && !sameContent(from, to)) changes.push({ kind: 'dates', from, to });
  const [lead, newLead] = [leadOf(before), leadOf(after)];
  if (lead !== newLead) changes.push({ kind: 'lead', from: lead, to: newLead });
  if (before.text !== after.text || before.label !== after.label) {
    changes.push({ kind: 'wording', from: before.text });
  }
  return changes;
}

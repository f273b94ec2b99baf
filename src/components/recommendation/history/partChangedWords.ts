import { formatDate } from '../../../domain/dates/formatDate';
import type { HistoryEvent, PartChange } from '../../../domain/history/historyEvent';
import { partName } from '../../../domain/words/partName';
import { statusName } from '../../../domain/words/statusWord';
import { HISTORY } from '../../loc/history';
import type { HistoryWords } from './historyLine';
import { capital, listed } from './historyLine';

/** What of a part was changed at one time, in words. */
export function partChangedWords({
  part,
  changes,
  by
}: Extract<HistoryEvent, { kind: 'part changed' }>): HistoryWords {
  const position = changes.find(
    (change): change is Extract<PartChange, { kind: 'position' }> => change.kind === 'position'
  );
  const wording = changes.find(
    (change): change is Extract<PartChange, { kind: 'wording' }> => change.kind === 'wording'
  );
  const text = position?.text ?? (wording?.from && HISTORY.partWas(wording.from));
  return {
    what: HISTORY.ofPart(capital(partName(part)), changes.map(changeWords).join('; ')),
    by,
    more: listed(position?.asAt !== undefined && HISTORY.asAt(formatDate(position.asAt))),
    ...(text !== undefined && { text })
  };
}

function changeWords(change: PartChange): string {
  switch (change.kind) {
    case 'status':
      return HISTORY.partStatus(
        change.from && statusName(change.from),
        change.to && statusName(change.to)
      );
    case 'position':
      return HISTORY.partPosition;
    case 'done':
      return HISTORY.partDone(change.by, change.on && formatDate(change.on));
    case 'not done':
      return HISTORY.partNotDone;
    case 'dates':
      return HISTORY.partDates(change.from, change.to);
    case 'lead':
      return HISTORY.partLead(change.from, change.to);
    case 'wording':
      return HISTORY.partWording;
    case 'withdrawn':
      return HISTORY.partWithdrawn(change.reason);
    case 'restored':
      return HISTORY.partRestored;
  }
}

import { formatDate } from '../../../domain/dates/formatDate';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import { statusName } from '../../../domain/words/statusWord';
import { HISTORY } from '../../loc/history';
import type { HistoryWords } from './historyLine';
import { listed, onDay } from './historyLine';

/** An update in words: printed, written here, taken back, or taking another one back. */
export function positionWords(
  event: Extract<HistoryEvent, { kind: 'position updated' }>
): HistoryWords {
  const { by, sourcePaper, withdrawn, withdrawnBy, asAt, text } = event;
  const notChosen = withdrawn && withdrawnBy === undefined;
  return {
    what: whatOf(event),
    by: sourcePaper === undefined ? by : HISTORY.paper(sourcePaper),
    more: listed(
      asAt !== undefined && HISTORY.asAt(formatDate(asAt)),
      notChosen && HISTORY.notChosen,
      withdrawnBy !== undefined && HISTORY.withdrawnBy(withdrawnBy.by, onDay(withdrawnBy))
    ),
    ...(text === '' ? {} : { text }),
    isStruck: withdrawn
  };
}

function whatOf({
  status,
  sourcePaper,
  withdraws
}: Extract<HistoryEvent, { kind: 'position updated' }>): string {
  const name = status && statusName(status);
  if (withdraws !== undefined) return HISTORY.tookBack(withdraws.by, onDay(withdraws), name);
  if (sourcePaper !== undefined) {
    return name === undefined ? HISTORY.positionPrinted : HISTORY.statusPrinted(name);
  }
  return name === undefined ? HISTORY.positionUpdated : HISTORY.statusProposed(name);
}

import { formatDate } from '../../../domain/dates/formatDate';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import { statusName } from '../../../domain/words/statusWord';
import { HISTORY } from '../../loc/history';

export interface HistoryWords {
  readonly what: string;
  /** Who did it, what says so, or the Tracker where it is derived. */
  readonly by?: string;
  /** Small print: the day described, the dates before, that it was withdrawn. */
  readonly more: readonly string[];
  /** The words that were written then. */
  readonly text?: string;
}

/** One event of the time line, in words. */
export function historyWords(event: HistoryEvent): HistoryWords {
  switch (event.kind) {
    case 'position updated': {
      const printed = event.sourcePaper !== undefined;
      const status = event.status && statusName(event.status);
      const plain = printed ? HISTORY.positionPrinted : HISTORY.positionUpdated;
      const withStatus = printed ? HISTORY.statusPrinted : HISTORY.statusProposed;
      return {
        what: status === undefined ? plain : withStatus(status),
        by: event.sourcePaper === undefined ? event.by : HISTORY.paper(event.sourcePaper),
        more: [
          ...(event.asAt === undefined ? [] : [HISTORY.asAt(formatDate(event.asAt))]),
          ...(event.withdrawn ? [HISTORY.withdrawn] : [])
        ],
        ...(event.text === '' ? {} : { text: event.text })
      };
    }
    case 'date moved':
      return {
        what: HISTORY.dateMoved(event.to),
        by: event.by,
        more: event.from.length === 0 ? [] : [HISTORY.dateWas(event.from)],
        ...(event.reason === undefined ? {} : { text: event.reason })
      };
    case 'lead changed':
      return { what: HISTORY.leadChanged(event.from, event.to), by: event.by, more: [] };
    case 'directorate changed':
      return { what: HISTORY.directorateChanged(event.from, event.to), by: event.by, more: [] };
    case 'went overdue':
      return { what: HISTORY.wentOverdue(event.original), by: HISTORY.tracker, more: [] };
    case 'registered':
      return { what: HISTORY.registered, by: event.by ?? HISTORY.tracker, more: [] };
  }
}

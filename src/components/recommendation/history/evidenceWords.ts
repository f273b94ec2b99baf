import { formatDate } from '../../../domain/dates/formatDate';
import type { HistoryEvent } from '../../../domain/history/historyEvent';
import { partName } from '../../../domain/words/partName';
import { HISTORY } from '../../loc/history';
import type { HistoryWords } from './historyLine';
import { capital, listed } from './historyLine';

/** Evidence handed in, taken back or judged, in words. */
export function evidenceWords(
  event: Extract<
    HistoryEvent,
    { kind: 'evidence added' | 'evidence withdrawn' | 'evidence judged' }
  >
): HistoryWords {
  const { by, name } = event;
  if (event.kind === 'evidence judged') {
    return {
      what: HISTORY.evidenceJudged(event.outcome, name),
      by,
      more: listed(
        event.proves !== undefined && event.proves !== '' && HISTORY.proves(event.proves),
        event.withdrawn && HISTORY.decisionWithdrawn
      ),
      text: event.reason,
      isStruck: event.withdrawn
    };
  }
  const proves = listed(
    event.proves !== '' && HISTORY.proves(event.proves),
    event.part !== undefined && capital(partName(event.part))
  );
  if (event.kind === 'evidence withdrawn') {
    return { what: HISTORY.evidenceWithdrawn(name), by, more: proves };
  }
  const { effectiveFrom, effectiveTo, keptIn, withdrawn, verdictAsked } = event;
  const isDated = effectiveFrom !== undefined || effectiveTo !== undefined;
  return {
    what: HISTORY.evidenceAdded(name),
    by,
    more: [
      ...proves,
      ...listed(
        isDated &&
          HISTORY.inForce(
            effectiveFrom && formatDate(effectiveFrom),
            effectiveTo && formatDate(effectiveTo)
          ),
        keptIn === 'RestrictedEvidence' && HISTORY.nonPublic,
        verdictAsked,
        withdrawn && HISTORY.decisionWithdrawn
      )
    ],
    isStruck: withdrawn
  };
}

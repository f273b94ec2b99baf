import type { HistoryEvent, PartNamed } from '../../../domain/history/historyEvent';
import { partName } from '../../../domain/words/partName';
import { causeWord } from '../../../domain/words/dateWords';
import { HISTORY } from '../../loc/history';
import { evidenceWords } from './evidenceWords';
import type { HistoryWords } from './historyLine';
import { capital, listed } from './historyLine';
import { partChangedWords } from './partChangedWords';
import { positionWords } from './positionWords';

/** One event of the time line, in words. */
export function historyWords(event: HistoryEvent): HistoryWords {
  const { by } = event;
  switch (event.kind) {
    case 'position updated':
      return positionWords(event);
    case 'date asked for':
      return {
        what: ofPart(event.part, HISTORY.dateAskedFor(event.to)),
        by,
        more: listed(
          event.from.length > 0 && HISTORY.dateWas(event.from),
          event.cause !== undefined && causeWord(event.cause),
          event.withdrawn && HISTORY.withdrawnBy(undefined, undefined)
        ),
        text: event.reason,
        isStruck: event.withdrawn
      };
    case 'date request withdrawn':
      return {
        what: ofPart(event.part, HISTORY.dateRequestWithdrawn(event.to)),
        by,
        more: listed(event.ignored === true && HISTORY.doesNotCount)
      };
    case 'date decided': {
      const { movedFor, to } = event;
      const agreed = movedFor === undefined ? HISTORY.dateAgreed(to) : HISTORY.dateMoved(to);
      return {
        what: ofPart(event.part, event.outcome === 'agreed' ? agreed : HISTORY.dateNotAgreed(to)),
        by,
        more: listed(
          event.from.length > 0 && HISTORY.dateWas(event.from),
          movedFor?.cause !== undefined && causeWord(movedFor.cause),
          event.withdrawn && HISTORY.decisionWithdrawn,
          event.ignored === true && HISTORY.doesNotCount
        ),
        text: movedFor?.reason ?? event.reason,
        isStruck: event.withdrawn || event.ignored === true
      };
    }
    case 'date moved':
      return {
        what: HISTORY.dateMoved(event.to),
        by,
        more: listed(event.from.length > 0 && HISTORY.dateWas(event.from)),
        text: event.reason
      };
    case 'evidence added':
    case 'evidence withdrawn':
    case 'evidence judged':
      return evidenceWords(event);
    case 'reviewed':
      return {
        what: ofPart(event.part, HISTORY.reviewed(capital(event.review), event.outcome)),
        by,
        more: listed(
          event.tier !== undefined && HISTORY.tier(event.tier),
          event.withdrawn && HISTORY.decisionWithdrawn
        ),
        text: event.reason,
        isStruck: event.withdrawn
      };
    case 'review withdrawn':
      return {
        what: ofPart(event.part, HISTORY.reviewWithdrawn(capital(event.review))),
        by,
        more: []
      };
    case 'part added':
      return { what: HISTORY.partAdded(capital(partName(event.part))), by, more: [] };
    case 'part changed':
      return partChangedWords(event);
    case 'lead changed':
      return { what: HISTORY.leadChanged(event.from, event.to), by, more: [] };
    case 'directorate changed':
      return { what: HISTORY.directorateChanged(event.from, event.to), by, more: [] };
    case 'registration corrected': {
      const names = HISTORY.correctedFields;
      const { corrections } = event;
      return {
        what: HISTORY.corrected(corrections.map(({ field }) => names[field]).join(', ')),
        by,
        more: [],
        text: corrections
          .map(({ field, from, to }) => HISTORY.correction(capital(names[field]), from, to))
          .join('\n')
      };
    }
    case 'recommendation withdrawn':
      return { what: HISTORY.withdrawnAsMistake, by, more: [], text: event.reason };
    case 'recommendation restored':
      return { what: HISTORY.restored, by, more: [] };
    case 'went overdue':
      return {
        what: ofPart(event.part, HISTORY.wentOverdue(event.original)),
        by: HISTORY.tracker,
        more: []
      };
    case 'registered':
      return { what: HISTORY.registered, by: by ?? HISTORY.tracker, more: [] };
  }
}

function ofPart(part: PartNamed | undefined, what: string): string {
  return part === undefined ? what : HISTORY.ofPart(capital(partName(part)), what);
}

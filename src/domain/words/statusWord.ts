import { formatDate } from '../dates/formatDate';
import type { DateStyle } from '../dates/formatDate';
import type { ShownStatus } from '../register/entry';
import { appliedReason } from '../shownStatus/appliedReason';
import type { RecordedStatus } from '../status';
import { plural } from './plural';

/** A status in words, and the second line that helps to believe it. */
export interface StatusWords {
  readonly word: string;
  readonly second?: string;
}

const STATUS_WORDS: Readonly<Record<RecordedStatus, string>> = {
  RED: 'Red',
  AMBER: 'Amber, ongoing',
  WHITE: 'White',
  GREEN: 'Green, implemented',
  CLOSED: 'Closed, not implemented'
};

/** What a status is called where no record stands beside it: legends, menus, filters. */
export function statusName(status: RecordedStatus): string {
  return STATUS_WORDS[status];
}

/**
 * A shown status in the words of practitioners (`screens.md`, "Words"): "Red, overdue" with
 * "2 months past Sep 2017", "White" with "for NCA and regional units". Lists take the short style,
 * panels the long one ("September 2017").
 */
export function statusWord(shown: ShownStatus, style: DateStyle = 'short'): StatusWords {
  const reason = appliedReason(shown);
  switch (reason.kind) {
    case 'overdue': {
      const months = plural(reason.monthsPast, 'month', 'months');
      return {
        word: 'Red, overdue',
        second: `${months} past ${formatDate(reason.original, style)}`
      };
    }
    case 'will not be implemented':
      return { word: 'Red, will not be implemented', ...secondLine(reason.why) };
    case 'ongoing':
    case 'ongoing without a date':
      return { word: STATUS_WORDS.AMBER };
    case 'nothing recorded':
      return { word: STATUS_WORDS.AMBER, second: 'no position recorded yet' };
    case 'waiting for another body':
      return { word: STATUS_WORDS.WHITE, second: bodyWords(reason.body) };
    case 'implemented':
      return { word: STATUS_WORDS.GREEN };
    case 'pending evidential review':
      return { word: 'Green, pending evidential review' };
    case 'closed':
      return {
        word: STATUS_WORDS.CLOSED,
        ...secondLine(shown.pendingReview ? 'pending evidential review' : reason.why)
      };
  }
}

/** "for the National Crime Agency", or "awaiting the NPCC's decision" where a product is awaited. */
export function bodyWords(body: string | undefined): string {
  if (body === undefined || body.trim() === '') return 'body not named';
  if (/^(?:for|awaiting)\b/i.test(body)) return body;
  return AWAITED.test(body) ? `awaiting ${body}` : `for ${body}`;
}

// A thing that somebody is to deliver, not the somebody ("dependent upon another organisation
// delivering a product": `domain.md` 2.1).
const AWAITED =
  /\b(?:decision|guidance|review|outcome|result|product|standard|definition|approval|response|advice)s?\b/i;

function secondLine(text: string | undefined): { readonly second?: string } {
  return text === undefined || text.trim() === '' ? {} : { second: text };
}

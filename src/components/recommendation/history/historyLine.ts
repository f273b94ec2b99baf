import type { TakenBack } from '../../../domain/history/historyEvent';
import { formatMomentDay } from '../formatMoment';

/** One event of the time line, in words. */
export interface HistoryWords {
  readonly what: string;
  /** Who did it, what says so, or the Tracker where it is derived. */
  readonly by?: string;
  /** Small print: the day described, the dates before, that it was withdrawn. */
  readonly more: readonly string[];
  /** The words that were written then. */
  readonly text?: string;
  /** It no longer holds: somebody took it back. */
  readonly isStruck?: boolean;
}

/** Small print out of what there is to say. */
export function listed(...words: readonly (string | false | undefined)[]): readonly string[] {
  return words.filter((word): word is string => typeof word === 'string' && word !== '');
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day on which something was taken back, as the reader's clock has it. */
export function onDay({ at }: TakenBack): string | undefined {
  return at === undefined ? undefined : formatMomentDay(at);
}

import { isPartialDate } from '../dates/partialDate';

/** What is wrong with a date that was typed and cannot be kept (`isKeptDate`), as a sentence. */
export function dateTypedSentence(typed: string): string {
  return isPartialDate(typed)
    ? 'Give a year from 1900 to 2199.'
    : `“${typed}” is not a date. Give a month or a day, such as March 2018.`;
}

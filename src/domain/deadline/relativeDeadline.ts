import { addMonths, monthsBetween } from '../dates/months';
import { monthOf } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';

/** A deadline that the wording itself sets: months from publication, or at once. */
export type RelativeDeadline =
  | { readonly printed: string; readonly months: number }
  | { readonly printed: string; readonly immediate: true };

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24
};

const WITHIN =
  /\bwithin\s+(?:the\s+next\s+)?(\d{1,2}|a|[a-z]+(?:-four)?)\s+(?:calendar\s+)?(month|year)s?\b/gi;

// "Immediately after arrest" is about arrests, not about the deadline.
const AT_ONCE =
  /(?:^\s*immediate(?:ly)?|\bImmediate(?:ly)?)\b(?!\s+(?:after|upon|on|following|before))/;

/**
 * The deadline that a wording sets ("Within six months", "Within 2 years", "Immediately"), in the
 * printed words; undefined when it sets none. Words that open a sentence win over words within one.
 */
export function relativeDeadline(wording: string): RelativeDeadline | undefined {
  const within = everyWithin(wording);
  const opening = within.find(({ opensSentence }) => opensSentence);
  if (opening) return { printed: opening.printed, months: opening.months };
  const atOnce = AT_ONCE.exec(wording);
  if (atOnce) return { printed: atOnce[0].trim(), immediate: true };
  return within.length > 0 ? { printed: within[0].printed, months: within[0].months } : undefined;
}

/**
 * The words of the wording that lead from the publication to the given date (`domain.md` rule 8);
 * undefined when none do. A wording may set several deadlines.
 */
export function wordsThatSet(
  wording: string,
  published: PartialDate | undefined,
  due: PartialDate
): string | undefined {
  if (published === undefined) return undefined;
  const months = monthsBetween(published, due);
  return everyWithin(wording).find((within) => within.months === months)?.printed;
}

/** The month in which a relative deadline ends: publication month + months (`domain.md` rule 8). */
export function dueFromPublication(published: PartialDate, months: number): PartialDate {
  return addMonths(monthOf(published), months);
}

interface Within {
  readonly printed: string;
  readonly months: number;
  readonly opensSentence: boolean;
}

function everyWithin(wording: string): readonly Within[] {
  const found: Within[] = [];
  for (const match of wording.matchAll(WITHIN)) {
    const amount = amountOf(match[1]);
    if (amount === undefined) continue;
    found.push({
      printed: match[0],
      months: match[2].toLowerCase() === 'year' ? amount * 12 : amount,
      opensSentence: match[0].startsWith('W') || wording.slice(0, match.index).trim() === ''
    });
  }
  return found;
}

function amountOf(printed: string): number | undefined {
  return /^\d+$/.test(printed) ? Number(printed) : NUMBER_WORDS[printed.toLowerCase()];
}

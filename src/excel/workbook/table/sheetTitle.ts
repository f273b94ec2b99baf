import { SHEET_WORDS } from '../strings';

/** Excel's longest name of a sheet. */
const LONGEST = 31;

/**
 * A title as a sheet may be called: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either
 * end, not "History", which Excel keeps for itself; and unlike every name that is taken, whatever its case.
 */
export function sheetTitle(title: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  names.add('history');
  const plain = shorten(
    title
      .replace(/[:\\/?*[\]\p{Cc}\ufffe\uffff]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST
  );
  const name = plain === '' ? SHEET_WORDS.untitled : plain;
  if (!names.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const numbered = shorten(name, LONGEST - end.length) + end;
    if (!names.has(numbered.toLowerCase())) return numbered;
  }
}

/**
 * Cut after a word where that leaves at least half, never within a character; without an apostrophe or a
 * blank at either end, nor a mark that stood between two words.
 */
function shorten(text: string, length: number): string {
  if (text.length <= length) return trimmed(text);
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const end = text.charAt(length) === ' ' ? cut.length : cut.lastIndexOf(' ');
  const words = end >= length / 2 ? cut.slice(0, end).replace(/[\s,;:(\u2013-]+$/, '') : cut;
  return trimmed(words);
}

const trimmed = (text: string): string => text.replace(/^['\s]+|['\s]+$/g, '');

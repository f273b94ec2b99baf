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

/** Cut without half a character, and without an apostrophe or a blank at either end. */
function shorten(text: string, length: number): string {
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return cut.replace(/^['\s]+|['\s]+$/g, '');
}

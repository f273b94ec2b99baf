/** The most that a cell of Excel holds, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

const SHORTENED =
  '\n[Shortened: a cell of Excel holds no more of this text. Read it whole and change it on the site.]';

/** A text as a cell can hold it: what is too long is shortened, and says so at its end. */
export function textInCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const start = text.slice(0, LONGEST_CELL - SHORTENED.length);
  // Half a character outside the basic plane is no character.
  return start.replace(/[\uD800-\uDBFF]$/, '') + SHORTENED;
}

/** Whether a text, as it stands in a cell, is the beginning of a longer one: never sent back. */
export function isShortened(text: string): boolean {
  return text.endsWith(SHORTENED);
}

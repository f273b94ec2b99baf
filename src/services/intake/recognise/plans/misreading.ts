/** How many letters have to change to make one text of the other (Levenshtein's distance). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, above[column] + 1, current[column - 1] + 1));
    }
    above = current;
  }
  return above[other.length];
}

/** Letters that are compared; the first ones of a line tell enough. */
const MOST_LETTERS = 120;

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}

/**
 * How much one text may be the other read with errors ("froud" for "fraud"): from 0, nothing alike, to
 * 1, letter by letter the same.
 */
export function readAlike(one: string, other: string): number {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** As `readAlike`, of a line and as much of the beginning of a longer text. */
export function readAlikeAtStart(line: string, whole: string): number {
  return readAlike(line, lettersOf(whole).slice(0, Math.max(lettersOf(line).length, 1)));
}

/** Two words that differ as typing errors differ: "completition" for "completion". */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 6 && readAlike(one, other) >= 0.8;
}

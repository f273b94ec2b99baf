import type { StatusWords } from '../../domain/words/statusWord';

/** Letters that a column of statuses holds on one line ("Green, implemented"). */
const ONE_LINE = 18;

/**
 * Words for a narrow column: a status that is too long for one line is broken at its comma, "Green" /
 * "pending evidential review". What would have stood on the second line follows.
 */
export function wordsInBrief({ word, second }: StatusWords): StatusWords {
  const comma = word.indexOf(', ');
  if (word.length <= ONE_LINE || comma < 0) {
    return { word, second };
  }
  const rest = word.slice(comma + 2);
  return { word: word.slice(0, comma), second: second === undefined ? rest : `${rest}: ${second}` };
}

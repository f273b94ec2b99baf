import { meaningOfHeading } from './headingMeanings';

/** The two halves of a heading as one; a letter that stands on both sides may be the same one. */
function joinsOf(left: string, right: string): readonly string[] {
  const twice = left.slice(-1).toLowerCase() === right.slice(0, 1).toLowerCase();
  return [...(twice ? [left + right.slice(1)] : []), left + right, `${left} ${right}`];
}

/**
 * Headings that were cut over two cells ("Area⇥s for Improvement") stand whole over both of them.
 * Only halves that mean nothing by themselves and something together are joined (`domain.md` 5, 7).
 */
export function joinCutHeadings(headings: readonly string[]): readonly string[] {
  const whole = [...headings];
  headings.forEach((left, index) => {
    const right = headings[index + 1] ?? '';
    if (left === '' || right === '' || whole[index] !== left) return;
    if (meaningOfHeading(left) !== undefined || meaningOfHeading(right) !== undefined) return;
    const joined = joinsOf(left, right).find((words) => meaningOfHeading(words) !== undefined);
    if (joined !== undefined) whole.splice(index, 2, joined, joined);
  });
  return whole;
}

/** Joins text that a page break cut: within a sentence by a space, otherwise as a new line. */
export function continueText(text: readonly string[], more: readonly string[]): readonly string[] {
  const last = text[text.length - 1];
  if (last === undefined || more.length === 0) return [...text, ...more];
  const cutWithinSentence = !/[.!?:;]["”’)]?$/.test(last) || /^[a-z]/.test(more[0]);
  if (!cutWithinSentence || more[0].startsWith('•')) return [...text, ...more];
  return [...text.slice(0, -1), `${last} ${more[0]}`, ...more.slice(1)];
}

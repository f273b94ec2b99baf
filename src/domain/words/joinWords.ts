/** "a", "a and b", "a, b and c". */
export function joinWithAnd(words: readonly string[]): string {
  return joinWith('and', words);
}

/** "a", "a or b", "a, b or c". */
export function joinWithOr(words: readonly string[]): string {
  return joinWith('or', words);
}

function joinWith(link: string, words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${link} ${words[words.length - 1]}`;
}

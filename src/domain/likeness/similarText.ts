/** The words of a text, without case, punctuation and quotes, so that spelling of both kinds agrees. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text as it is compared: two texts that differ in case, quotes and spaces only are the same. */
export function comparable(text: string | undefined): string {
  return wordsOf(text ?? '').join(' ');
}

/** How alike two texts are, from 0 to 1: the share of neighbouring word pairs that both have. */
export function likeness(one: string, other: string): number {
  const pairs = (text: string): ReadonlySet<string> => {
    const words = wordsOf(text);
    return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
  };
  const [a, b] = [pairs(one), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = Array.from(a).filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

/** Finds words that the sample took over from a paper. */

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[’‘']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Every run of so many words, in their order. */
export function runsOf(length: number, text: string): string[] {
  const all = words(text);
  return all.slice(length - 1).map((_, index) => all.slice(index, index + length).join(' '));
}

/**
 * The runs of `length` words that stand both in the texts and in the paper. Names (of bodies, boards,
 * posts and reports) are facts and cannot be said otherwise: each counts as one word.
 */
export function runsInCommon(
  length: number,
  texts: readonly string[],
  paper: string,
  names: readonly string[]
): string[] {
  const named = withNames(names);
  const printed = new Set(runsOf(length, named(paper)));
  return texts.flatMap((text) => runsOf(length, named(text))).filter((run) => printed.has(run));
}

/** Makes each name that stands in a text one word; longer names are looked for first. */
function withNames(names: readonly string[]): (text: string) => string {
  const patterns = [...new Set(names)]
    .map((name) => words(name).join(' '))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  return (text) =>
    patterns.reduce(
      (all, name) => all.split(` ${name} `).join(` ${name.replace(/ /g, '')} `),
      ` ${words(text).join(' ')} `
    );
}

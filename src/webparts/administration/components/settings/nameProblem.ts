import { SETTINGS } from '../../../../components/loc/administrationSettings';

const WORDS = SETTINGS.problems;

/** As long as a line of text, and a choice of a column, may be in SharePoint. */
const MOST_CHARACTERS = 255;

/** What is wrong with a list of names, and in which line, where it is one line's fault. */
export interface NameProblem {
  readonly words: string;
  readonly line?: number;
}

/** What keeps one word of the settings from being saved; an empty one may be. */
export function wordProblem(typed: string): string | undefined {
  const word = typed.trim();
  if (/[\r\n]/.test(word)) return WORDS.oneLine;
  if (word.length > MOST_CHARACTERS) return WORDS.tooLong(MOST_CHARACTERS, word.length);
  return undefined;
}

/** The first thing that keeps a list of names from being saved. */
export function nameProblem(
  of: keyof typeof SETTINGS.item,
  names: readonly string[]
): NameProblem | undefined {
  const plain = names.map((name) => name.trim().toLowerCase());
  for (const [line, name] of names.entries()) {
    const words =
      name.trim() === ''
        ? WORDS.empty
        : (wordProblem(name) ??
          // The name and the method of a committee are kept with a bar between them.
          (of === 'committees' && name.includes('|') ? WORDS.bar : undefined) ??
          (plain.indexOf(plain[line] ?? '') < line ? WORDS.twice(name.trim()) : undefined));
    if (words !== undefined) return { words, line };
  }
  if ((of === 'tiers' || of === 'levels') && names.length !== 3) return { words: WORDS.three(of) };
  return undefined;
}

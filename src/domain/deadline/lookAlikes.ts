/** Cyrillic letters that look like Latin ones: pasted papers hold them (`domain.md` 7). */
const LATIN_FOR_CYRILLIC: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  ѕ: 's',
  х: 'x',
  у: 'y'
};

/** Replaces Cyrillic look-alikes by the Latin letters that a reader sees; all else stays. */
export function latinLookAlikes(text: string): string {
  return text.replace(/[\u0400-\u04FF]/g, (letter) => LATIN_FOR_CYRILLIC[letter] ?? letter);
}

import type { Paragraph } from '../../document/documentModel';
import type { ReadFooter } from '../../readingOfPlans';
import { readAlike } from './misreading';
import type { PlanRow } from './planRows';

/** As much alike as a footer and its garbled reading are at least. */
const GARBLED = 0.5;

/** Words that footers hold; one that stands once only is known by them. */
const FOOTER_WORDS = /\b(?:appendix|annex|page \d+|version \d)\b/i;
const LONGEST_FOOTER = 120;

/** More footers than a paper has are not compared with. */
const MOST_FOOTERS = 20;

/** Of the paragraphs below the head of a table: those that repeat, or hold the words of a footer. */
export function footersIn(paragraphs: readonly Paragraph[]): readonly ReadFooter[] {
  const times = new Map<string, number>();
  const key = (text: string): string => text.toLowerCase().replace(/[\s\d]+/g, ' ');
  paragraphs.forEach(({ text }) => times.set(key(text), (times.get(key(text)) ?? 0) + 1));
  return paragraphs.flatMap(({ at, text }) => {
    const repeats = (times.get(key(text)) ?? 0) > 1;
    const isFooter = text.length <= LONGEST_FOOTER && (repeats || FOOTER_WORDS.test(text));
    return isFooter ? [{ at, text, garbled: false }] : [];
  });
}

/** A footer that was read as a row: one cell resembles it, and the others hold a letter or two. */
export function garbledFooter(
  row: PlanRow,
  footers: readonly ReadFooter[]
): ReadFooter | undefined {
  const words = row.cells.filter((cell) => cell !== '');
  const long = words.filter((cell) => cell.length > 3);
  if (row.title.length > 3 || long.length !== 1) return undefined;
  const texts = Array.from(new Set(footers.map(({ text }) => text))).slice(0, MOST_FOOTERS);
  const resembles = texts.some((text) => readAlike(text, long[0]) >= GARBLED);
  return resembles ? { at: row.at, text: words.join(' | '), garbled: true } : undefined;
}

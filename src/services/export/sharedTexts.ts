import { escapeText, joinPairs } from './cellText';

/** The texts of a workbook, each once: cells name them by number (ECMA-376 part 1, 18.4.9 sst). */
export interface SharedTexts {
  /** The number of a text, which is added where it is new. */
  numberOf(text: string): number;
  /** The texts that were added, in the order of their numbers. */
  added(): Iterable<string>;
}

/** @param before how many texts the workbook has already */
export function sharedTexts(before: number): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = before + numbers.size;
      numbers.set(text, number);
      return number;
    },
    added: () => numbers.keys()
  };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;']
]);

/** A text as an item of the shared texts. */
export function sharedTextXml(text: string): string {
  const safe = joinPairs(escapeText(text)).replace(/[&<>"]/g, (mark) => ENTITIES.get(mark) ?? mark);
  return `<si><t xml:space="preserve">${safe}</t></si>`;
}

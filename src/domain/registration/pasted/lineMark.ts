import { printedLabel } from '../../printed/printedKind';
import type { Kind } from '../../records';

/** What stands at the beginning of a line and says what the line is. */
export type LineMark =
  | {
      readonly kind: 'number';
      readonly ref: string;
      readonly rest: string;
      /** Punctuation follows, or it has sub-numbers; otherwise it may be a number within a sentence. */
      readonly certain: boolean;
    }
  | {
      readonly kind: 'label';
      readonly label: Kind;
      readonly ref?: string;
      readonly rest: string;
      /** In the plural and alone on its line: a heading of several. */
      readonly isHeading: boolean;
    }
  | { readonly kind: 'bullet'; readonly bullet: string }
  | { readonly kind: 'due'; readonly words: string };

// "7.", "(7)", "13.1", "REC3)", "7:"; years and sums have four digits or more.
const NUMBER =
  /^(\(?)([A-Z]{0,4}\d{1,3}(?:\.\d{1,2})*[a-z]?)([.):]{0,2})(?:\s+|$|(?<=[.):])(?=[A-Z]))/;
const BULLET = /^([•·▪◦‣●○■□➢►*]|[-–—](?=\s)|o(?=\s)|\(?(?:[a-z]|[ivx]{1,5})[.)](?=\s))\s*/;
const DUE_WORD =
  /^(?:due(?: date)?|deadline|by when|timescale|target date|date due)\s*[:–-]\s*(?=\S)/i;
const DUE_LINE =
  /^(?:within\s+(?:the\s+next\s+)?[\w-]{1,12}\s+(?:calendar\s+)?(?:months?|years?)|immediate(?:ly)?|by\s+(?:the end of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[A-Za-z]{3,9}\s+\d{4})[.:]?$/i;
/** "4:", "4 –", "4. " after a label. */
const REF_AFTER_LABEL =
  /^(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,2})*[a-z]?)(\s*[:.)]\s*|\s+[–—-]\s+|\s*$|\s+(?=["'“‘(]?[A-Z]))/i;
const PLURAL = /^(?:areas|causes|recommendations|recc?s|AFIs)\b/i;

/** The mark at the beginning of a line (already trimmed); undefined where it has none. */
export function lineMark(line: string): LineMark | undefined {
  if (DUE_LINE.test(line) || DUE_WORD.test(line)) return { kind: 'due', words: line };
  const number = NUMBER.exec(line);
  if (number !== null) {
    const [whole, open, ref, after] = number;
    const rest = line.slice(whole.length).trim();
    const certain = open !== '' || after !== '' || ref.includes('.') || rest === '';
    return { kind: 'number', ref, rest, certain };
  }
  const labelled = labelMark(line);
  if (labelled !== undefined) return labelled;
  const bullet = BULLET.exec(line);
  return bullet === null ? undefined : { kind: 'bullet', bullet: bullet[1] };
}

/** The kind that is printed before a text, with the number that may stand beside it. */
export function labelMark(line: string): Extract<LineMark, { kind: 'label' }> | undefined {
  const label = printedLabel(line);
  if (label === undefined) return undefined;
  const number = REF_AFTER_LABEL.exec(label.rest);
  const rest = number === null ? label.rest : label.rest.slice(number[0].length);
  // "Recommendations 2 and 3 apply to …" is a sentence.
  if (number === null && /^\d/.test(label.rest)) return undefined;
  return {
    kind: 'label',
    label: label.kind,
    ...(number !== null && { ref: number[1] }),
    rest: rest.trim(),
    isHeading: number === null && rest.trim() === '' && PLURAL.test(label.printed)
  };
}

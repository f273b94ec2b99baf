import { CELL_ERRORS } from '../types';
import type { CellError, CellValue } from '../types';
import { localeNamed } from './locale';
import { dayOfSerial } from './serial';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';

/** What a person typed, as Excel understands it. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat?: string }
  /** A leading apostrophe: text, with a mark that says so. */
  | { readonly kind: 'quoted'; readonly text: string }
  /** With its leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A quick look: what is neither short nor has a figure in it is no number and no date. */
const MAYBE_NUMBER = /^(?=.{0,48}$)[^\d]{0,16}\d/;

export interface TypingPlace {
  readonly locale: string;
  /** A serial number: a date without a year is of this year. */
  readonly today: () => number;
  /** The cell's own format: in a text cell (`@`) everything is text. */
  readonly numberFormat: string;
  /** Text, unless told that a text cell takes it as its mark. */
  readonly apostropheInTextCells?: 'kept' | 'taken';
}

/** Reads what is typed into a cell. Pure; `text` is what stands in the entry line. */
export function readTyped(text: string, place: TypingPlace): Typed {
  if (text === '') return { kind: 'empty' };
  const isText = place.numberFormat === '@';
  const marked = text.startsWith("'") && !(isText && place.apostropheInTextCells !== 'taken');
  if (marked) return { kind: 'quoted', text: text.slice(1) };
  if (isText) return { kind: 'value', value: text };
  const locale = localeNamed(place.locale);
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  const number = MAYBE_NUMBER.test(trimmed)
    ? (typedNumber(trimmed, locale) ??
      typedDate(trimmed, locale, () => dayOfSerial(place.today()).year))
    : undefined;
  if (number !== undefined) return { kind: 'value', ...number };
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  }
  const error = CELL_ERRORS.find((one) => one === trimmed.toUpperCase());
  if (error !== undefined) return { kind: 'value', value: { error } satisfies CellError };
  // Lotus's habit, which Excel kept: a sign or an @ begins a formula.
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  if (/^@[A-Za-z]/.test(text)) return { kind: 'formula', formula: `=${text.slice(1)}` };
  return { kind: 'value', value: text };
}

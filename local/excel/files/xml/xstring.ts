import { escapeText } from './element';

/**
 * Characters that XML cannot hold, a carriage return (which a reader makes a line feed), half a pair of
 * surrogates, and an underscore that would be read as the start of such an escape.
 */
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;

function escaped(text: string): string {
  return text.replace(NEEDS_ESCAPE, escapeOf);
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * A text of a cell as XML: what XML cannot hold stands as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19
 * ST_Xstring).
 */
export function xstring(text: string): string {
  return escapeText(escaped(text));
}

/** The same for an attribute, where Excel writes its line breaks and tabs as `_xHHHH_` too. */
export function xstringAttribute(text: string): string {
  return escaped(text).replace(/[\t\n]/g, escapeOf);
}

/** What an `ST_Xstring` says. */
export function fromXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}

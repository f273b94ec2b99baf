/**
 * The most of a text that goes into one cell, in UTF-16 units. Excel holds 32,767 and cuts the rest off
 * when it saves; a little is left for an editor that counts line ends twice.
 */
export const LONGEST_CELL = 32_000;

/**
 * Surrogates, the other characters that XML forbids (control characters, U+FFFE and U+FFFF) or changes on
 * reading (a carriage return), and an underscore that would be read as the start of such an escape.
 */
const NEEDS_ESCAPE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as it is handed to exceljs: `_xHHHH_` stands for a character that XML cannot carry (ECMA-376
 * part 1, 22.9.2.19 ST_Xstring), which every reader of Excel files turns back. Pairs of surrogates (emoji)
 * are escaped too, because exceljs breaks them when it packs a long part; `joinPairs` undoes that.
 */
export function escapeText(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  );
}

const ESCAPED_PAIR = /_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_/g;

/** Puts pairs of surrogates back as the characters that they are; lone ones stay escaped. */
export function joinPairs(xml: string): string {
  return xml.replace(ESCAPED_PAIR, (_, high: string, low: string) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))
  );
}

/** A text in parts that fit into cells; no pair of surrogates is parted. */
export function partsOf(text: string, most: number = LONGEST_CELL): readonly string[] {
  if (text.length <= most) return [text];
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const cut = Math.min(from + most, text.length);
    const isInPair = cut < text.length && /[\uD800-\uDBFF]/.test(text.charAt(cut - 1));
    const to = isInPair ? cut - 1 : cut;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}

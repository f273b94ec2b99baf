/** The part of an Office package that says what each other part is (ECMA-376-2, 7.2.3.2). */
export const CONTENT_TYPES = '[Content_Types].xml';

/** More than any document of Office has. */
export const MOST_CONTENT_TYPES = 1024 * 1024;

/**
 * Types of parts that run: documents that Office opens with macros, VBA itself, and the macro sheets of
 * Excel 4 ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "…office.vbaProject",
 * "…excel.intlmacrosheet+xml"). Whatever name such a part has, its type makes it one.
 */
const RUNS = /macroenabled|vbaproject|vbadata|macrosheet/i;
/** A package has no document type (ECMA-376-2, 6.2.5), in which names could be hidden. */
const DOCUMENT_TYPE = /<!(doctype|entity)/i;

/** What the content types of a package say of it; undefined where they are none. */
export function typesOfPackage(contents: Uint8Array): 'macros' | 'no macros' | undefined {
  // Text of two bytes a character has a NUL in each that stands here.
  const text = Array.from(contents, (byte) => (byte === 0 ? '' : String.fromCharCode(byte))).join(
    ''
  );
  if (DOCUMENT_TYPE.test(text) || !/<([a-z0-9]+:)?types[\s/>]/i.test(text)) return undefined;
  return RUNS.test(withoutReferences(text)) ? 'macros' : 'no macros';
}

/** The text with its characters written by number in their place: "&#109;acro" is "macro". */
function withoutReferences(text: string): string {
  return text.replace(/&#(x[0-9a-f]+|[0-9]+);/gi, (_whole, number: string) => {
    const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Several texts in one column, one a line; none is an empty column. `severalTexts` reads them. */
export function linesFor(texts: readonly string[] | undefined): string | null {
  return texts === undefined || texts.length === 0 ? null : texts.join('\n');
}

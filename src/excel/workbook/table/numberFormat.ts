/**
 * Formats every cell of a range alike, in one call. Excel takes one format for all cells, which the types
 * do not say ("if the argument is a single value, it will be applied to all cells in the range").
 */
export function formatAll(range: Excel.Range, format: string): void {
  const all: { numberFormat: unknown } = range;
  all.numberFormat = format;
}

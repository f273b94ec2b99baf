/** The formats that files name by number and never spell out (ECMA-376 part 1, 18.8.30 numFmt). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@']
]);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...BUILT_IN].map(([number, format]) => [format, number])
);

/** The first number of a format of the workbook's own. */
const FIRST_OWN = 164;

/** The number formats of a workbook while it is written. */
export interface NumberFormats {
  numberOf(format: string): number;
  /** Those that the file must spell out, with their numbers. */
  own(): readonly (readonly [number, string])[];
}

export function numberFormats(): NumberFormats {
  const own = new Map<string, number>();
  return {
    numberOf: (format) => {
      const known = NUMBERS.get(format) ?? own.get(format);
      if (known !== undefined) return known;
      const number = FIRST_OWN + own.size;
      own.set(format, number);
      return number;
    },
    own: () => [...own].map(([format, number]) => [number, format] as const)
  };
}

/** A format by its number. @param own those that the file spells out */
export function formatOf(number: number, own: ReadonlyMap<number, string>): string {
  return own.get(number) ?? BUILT_IN.get(number) ?? 'General';
}

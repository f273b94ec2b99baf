/** Days from 1 January 1900, as Excel counts, to 1 January 1904. */
const FOUR_YEARS = 1462;

/** Quoted texts, what a backslash stands before, colours, conditions and currencies in brackets. */
const NO_DATE_PART = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number format shows a date or a time of day. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(NO_DATE_PART, '').replace(/General/gi, ''));
}

/** Dates as Excel for Windows counts them, of a workbook that counts from 1904 as old Macs did. */
export function from1904(serial: number, format: string): number {
  return isDateFormat(format) ? serial + FOUR_YEARS : serial;
}

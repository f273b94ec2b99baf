/** The months in full, January first. */
export const MONTHS_LONG: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/** The months as lists show them; all of three letters, so that columns line up. */
export const MONTHS_SHORT: readonly string[] = MONTHS_LONG.map((name) => name.slice(0, 3));

/** A regular expression source for a month as papers print it: "Sept", "Sept.", "September". */
export const PRINTED_MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** The number of a printed month, 1 to 12; undefined when the word names no month. */
export function monthNumberOf(printed: string): number | undefined {
  const start = printed.trim().slice(0, 3).toLowerCase();
  const index = MONTHS_SHORT.findIndex((name) => name.toLowerCase() === start);
  return index < 0 ? undefined : index + 1;
}

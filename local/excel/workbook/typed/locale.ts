/** How Excel of one country reads and shows numbers and dates. */
export interface ExcelLocale {
  readonly name: string;
  readonly order: 'DMY' | 'MDY';
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** What may stand between the numbers of a date. */
  readonly dateSeparators: string;
  readonly shortDate: string;
  readonly currency: string;
  readonly months: readonly string[];
}

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];

const GERMAN = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember'
];

const BRITISH: ExcelLocale = {
  name: 'en-GB',
  order: 'DMY',
  decimal: '.',
  group: ',',
  dateSeparators: '/-',
  shortDate: 'dd/mm/yyyy',
  currency: '£',
  months: ENGLISH
};

const LOCALES: readonly ExcelLocale[] = [
  BRITISH,
  {
    name: 'en-US',
    order: 'MDY',
    decimal: '.',
    group: ',',
    dateSeparators: '/-',
    shortDate: 'm/d/yyyy',
    currency: '$',
    months: ENGLISH
  },
  {
    name: 'de-DE',
    order: 'DMY',
    decimal: ',',
    group: '.',
    dateSeparators: './-',
    shortDate: 'dd.mm.yyyy',
    currency: '€',
    months: GERMAN
  }
];

/** One of the locales that this host knows; British where it does not know the one asked for. */
export const localeNamed = (name: string): ExcelLocale =>
  LOCALES.find((locale) => locale.name === name) ?? BRITISH;

/** 1 to 12 for a month's name or its first three letters or more. */
export function monthNamed(locale: ExcelLocale, word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return undefined;
  const place = locale.months.findIndex((month) => month.startsWith(lower));
  if (place >= 0) return place + 1;
  const english = ENGLISH.findIndex((month) => month.startsWith(lower));
  return english < 0 ? undefined : english + 1;
}

import { DATEDIF } from '@formulajs/formulajs';
import { parseInstant } from '../dates';
import { clockOf, daysOf, daysOfClock } from './days';
import { fromLibrary, toNumber, toText, VALUE_FAULT, type FormulaValue } from './value';

export type FormulaFunction = (args: readonly FormulaValue[], now: string) => FormulaValue;

/** A part of a date. */
const part =
  (read: (clock: Date) => number): FormulaFunction =>
  ([date]) => {
    const days = toDays(date);
    return days instanceof Error ? days : read(clockOf(days));
  };

/** Days as they are, or of a text such as "31/01/2024" or "2024-01-31". */
function toDays(value: FormulaValue): number | Error {
  if (typeof value !== 'string' || !Number.isNaN(Number(value))) return toNumber(value);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
  const [, day = '', month = '', year = ''] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value.trim();
  const instant = parseInstant(iso);
  return instant === undefined ? VALUE_FAULT : daysOf(instant);
}

const ofNumbers =
  (make: (...numbers: readonly number[]) => number): FormulaFunction =>
  (args) => {
    const numbers = args.map(toNumber);
    const fault = numbers.find((one) => one instanceof Error);
    return fault ?? make(...(numbers as number[]));
  };

/** Functions of dates: those of the library go by the machine's time zone, these by the web's. */
export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  TODAY: (_args, now) => Math.floor(daysOf(now)),
  NOW: (_args, now) => daysOf(now),
  YEAR: part((clock) => clock.getUTCFullYear()),
  MONTH: part((clock) => clock.getUTCMonth() + 1),
  DAY: part((clock) => clock.getUTCDate()),
  HOUR: part((clock) => clock.getUTCHours()),
  MINUTE: part((clock) => clock.getUTCMinutes()),
  SECOND: part((clock) => clock.getUTCSeconds()),
  DATE: ofNumbers((year = 0, month = 0, day = 0) => daysOfClock(year, month, day)),
  TIME: ofNumbers(
    (hour = 0, minute = 0, second = 0) => (hour * 3600 + minute * 60 + second) / 86_400
  ),
  DATEVALUE: ([text]) => toDays(toText(text)),
  WEEKDAY: ([date, type]) => {
    const days = toDays(date);
    if (days instanceof Error) return days;
    const sunday = clockOf(days).getUTCDay();
    if (type === 2) return ((sunday + 6) % 7) + 1;
    return type === 3 ? (sunday + 6) % 7 : sunday + 1;
  },
  DATEDIF: ([from, to, unit]) => {
    const [start, end] = [toDays(from), toDays(to)];
    if (start instanceof Error) return start;
    if (end instanceof Error) return end;
    return fromLibrary(DATEDIF(midnight(start), midnight(end), toText(unit)));
  }
};

/** The library reads dates by the machine's clock: the same day, made there. */
function midnight(days: number): Date {
  const clock = clockOf(days);
  return new Date(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate());
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month, 1))
  )
);
const WEEKDAYS = Array.from({ length: 7 }, (_, day) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 7 + day))
  )
);

/** TEXT of a date: "yyyy-mm-dd", "dd mmmm yyyy hh:mm". "mm" after hours means minutes. */
export function dateText(days: number, format: string): string {
  const clock = clockOf(days);
  const two = (value: number): string => String(value).padStart(2, '0');
  let afterHours = false;
  return format.replace(/y+|m+|d+|h+|s+/gi, (letters) => {
    const length = letters.length;
    const padded = (value: number): string => (length === 1 ? String(value) : two(value));
    const minutes = afterHours;
    afterHours = false;
    switch (letters.charAt(0).toLowerCase()) {
      case 'y':
        return length > 2 ? String(clock.getUTCFullYear()) : two(clock.getUTCFullYear() % 100);
      case 'd': {
        if (length < 3) return padded(clock.getUTCDate());
        const name = WEEKDAYS[clock.getUTCDay()] ?? '';
        return length === 3 ? name.slice(0, 3) : name;
      }
      case 'h':
        afterHours = true;
        return padded(clock.getUTCHours());
      case 's':
        return padded(clock.getUTCSeconds());
      default: {
        if (minutes) return padded(clock.getUTCMinutes());
        if (length < 3) return padded(clock.getUTCMonth() + 1);
        const name = MONTHS[clock.getUTCMonth()] ?? '';
        return length === 3 ? name.slice(0, 3) : name;
      }
    }
  });
}

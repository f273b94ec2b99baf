/**
 * Excel's calendar (the 1900 system): day 1 is 1 January 1900, and day 60 is a 29 February 1900
 * that never was. Before 1900 there are no dates.
 */
const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);

/** The serial number of a day of the calendar (month 1 to 12), or `undefined` where there is none. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year === 1900 && month === 2 && day === 29) return 60;
  if (year < 1900 || year > 9999) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  const real = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (!real || month < 1) return undefined;
  const days = Math.round((moment.getTime() - ORIGIN) / DAY);
  return days <= 60 ? days - 1 : days;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a serial number (its part of a day is left out). */
export function dayOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const moment = new Date(ORIGIN + (whole < 60 ? whole + 1 : whole) * DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate()
  };
}

/**
 * Excel counts 29 February 1900, which never was: days before March 1900 would be shown a day off, so
 * they stand as text.
 */
const FIRST_RIGHT_DAY = '1900-03-01';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** A day or time as a date cell holds it (the clock of the cell is UTC); undefined: it stands as text. */
export function dateForExcel(text: string): Date | undefined {
  if (text < FIRST_RIGHT_DAY || (!isDay(text) && !isTime(text))) return undefined;
  return new Date(text);
}

/** Whether a text is a day that there is: `2018-02-30` is none. */
export function isDay(text: string): boolean {
  return DAY.test(text) && isInstant(`${text}T00:00:00Z`);
}

export function isTime(text: string): boolean {
  return TIME.test(text) && isInstant(text);
}

function isInstant(text: string): boolean {
  const instant = new Date(text);
  return (
    !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 19) === text.slice(0, 19)
  );
}

/** The nearest second: cells hold fractions of days, which are seldom exact. */
export function nearestSecond(date: Date): Date {
  return new Date(Math.round(date.getTime() / 1000) * 1000);
}

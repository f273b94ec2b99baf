import { fromLondonClock, londonClock, toWire } from '../dates';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const ORIGIN = Date.UTC(1899, 11, 30);

/** The days since 30 December 1899 that the web's clock shows at an instant in wire form. */
export const daysOf = (wire: string): number =>
  (londonClock(new Date(wire)).getTime() - ORIGIN) / DAY;

/** The instant, in wire form, at which the web's clock shows these days. */
export const instantOf = (days: number): string => toWire(fromLondonClock(clockOf(days)));

/** The web's clock as if it were UTC. Rounded to the second, which is the smallest unit kept. */
export const clockOf = (days: number): Date =>
  new Date(ORIGIN + Math.round((days * DAY) / 1000) * 1000);

export const daysOfClock = (
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0
): number => (Date.UTC(year, month - 1, day, hour, minute, second) - ORIGIN) / DAY;

/**
 * Dates as SharePoint keeps them. The web has one time zone, London (GMT Standard Time, id 2): a
 * date-only column holds local midnight and is given in UTC, so 15 June reads
 * "2024-06-14T23:00:00Z".
 */
const ZONE = 'Europe/London';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit'
});

/** Seconds are the smallest unit SharePoint keeps: "2024-01-31T09:30:00Z". */
export const toWire = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** "19 Feb 2020 21:03:59 -0000": how digests and messages of SharePoint write a time. */
export const toStamp = (instant: Date): string =>
  instant.toUTCString().slice(5).replace('GMT', '-0000');

/** The wall clock in London, as if it were UTC. */
export function londonClock(instant: Date): Date {
  const found = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)])
  );
  return new Date(
    Date.UTC(
      found.year ?? 0,
      (found.month ?? 1) - 1,
      found.day ?? 1,
      found.hour ?? 0,
      found.minute ?? 0,
      found.second ?? 0
    )
  );
}

/** The instant at which clocks in London show this time (the earlier one when they show it twice). */
export function fromLondonClock(clock: Date): Date {
  const guess = new Date(clock.getTime() - 3_600_000);
  return londonClock(guess).getTime() === clock.getTime() ? guess : clock;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads an ISO date or time; one without a zone is meant in the web's own zone.
 * Gives the wire form in UTC, or undefined when it is no date that SharePoint keeps.
 */
export function parseInstant(text: string): string | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const clock = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(clock.getTime()) || clock.getUTCDate() !== Number(day)) return undefined;
  if (clock.getUTCFullYear() < 1900) return undefined;
  if (zone === undefined) return toWire(fromLondonClock(clock));
  if (zone === 'Z') return toWire(clock);
  const sign = zone.startsWith('-') ? -1 : 1;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const instant = new Date(clock.getTime() - sign * (hours * 60 + minutes) * 60_000);
  const inUtc = instant.getUTCFullYear();
  return inUtc < 1900 || inUtc > 9999 ? undefined : toWire(instant);
}

/** The London midnight that begins the day of `wire`: what a date-only column keeps. */
export function startOfDay(wire: string): string {
  const clock = londonClock(new Date(wire));
  clock.setUTCHours(0, 0, 0, 0);
  return toWire(fromLondonClock(clock));
}

/** As a British site shows it: "31/01/2024", or with the time "31/01/2024 09:30". */
export function asText(wire: string, dateOnly: boolean): string {
  const [year, month, day, time] = londonClock(new Date(wire)).toISOString().split(/[-T]/);
  const date = `${day}/${month}/${year}`;
  return dateOnly ? date : `${date} ${(time ?? '').slice(0, 5)}`;
}

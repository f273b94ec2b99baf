import { formatDayShort } from '../../domain/dates/formatDate';

export interface ClashTimes {
  /** When the record was read before editing. */
  readonly opened: string;
  /** When the other person saved, where the site says. */
  readonly saved: string | undefined;
}

/**
 * The two moments of a clash by the clock of the person's own browser: "09:12" and "09:26", each
 * with its day where they are of different days.
 *
 * @param readAt ISO moment of the reading
 * @param modified ISO moment of the other person's save
 */
export function clashTimes(readAt: string, modified: string | undefined): ClashTimes {
  const opened = new Date(readAt);
  if (modified === undefined) return { opened: clock(opened), saved: undefined };
  const saved = new Date(modified);
  return day(opened) === day(saved)
    ? { opened: clock(opened), saved: clock(saved) }
    : { opened: withDay(opened), saved: withDay(saved) };
}

function withDay(moment: Date): string {
  return `${clock(moment)} on ${formatDayShort(day(moment))}`;
}

function clock(moment: Date): string {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function day(moment: Date): string {
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join(
    '-'
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

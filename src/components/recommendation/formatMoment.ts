import { formatDate } from '../../domain/dates/formatDate';

/**
 * A moment that the site recorded, in the reader's own time zone: "15 Nov 2017, 14:20". What papers
 * say is a day or a month already and stays one.
 */
export function formatMoment(at: string): string {
  if (at.length <= 10) return formatDate(at);
  const { day, time } = local(at);
  return `${formatDate(day)}, ${time}`;
}

/** The day of a moment: "15 Nov 2017". */
export function formatMomentDay(at: string): string {
  return formatDate(at.length <= 10 ? at : local(at).day);
}

/** The time of day of a moment: "14:20". */
export function formatMomentTime(at: string): string {
  return local(at).time;
}

function local(at: string): { readonly day: string; readonly time: string } {
  const moment = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`
  };
}

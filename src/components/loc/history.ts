import { formatDate, formatSeveral } from '../../domain/dates/formatDate';
import type { PartialDate } from '../../domain/dates/partialDate';

const change = (what: string, from: string | undefined, to: string | undefined): string => {
  if (to === undefined) return `${what} taken away: ${from ?? ''}`;
  return from === undefined ? `${what}: ${to}` : `${what}: ${to} (was ${from})`;
};

/** What the time line of a recommendation says. */
export const HISTORY = {
  /** Who acts in what nobody wrote. */
  tracker: 'Tracker',
  paper: (paper: string) => `Paper ${paper}`,
  positionUpdated: 'Position updated',
  statusProposed: (status: string) => `Position updated; status ${status}`,
  positionPrinted: 'Position in the paper',
  statusPrinted: (status: string) => `Position in the paper; status ${status}`,
  asAt: (date: string) => `as at ${date}`,
  withdrawn: 'set aside: another version was kept',
  dateMoved: (to: readonly PartialDate[]) =>
    to.length === 0
      ? 'New date taken back; the original stands'
      : `Date moved to ${formatSeveral(to, 'long')}`,
  dateWas: (from: readonly PartialDate[]) => `was ${formatSeveral(from, 'long')}`,
  leadChanged: (from?: string, to?: string) => change('Lead', from, to),
  directorateChanged: (from?: string, to?: string) => change('Directorate', from, to),
  wentOverdue: (original: PartialDate) =>
    `Red, overdue: ${formatDate(original, 'long')} has passed`,
  registered: 'Published and registered',
  showWords: 'Show what was written',
  loading: 'Reading the history',
  empty: 'Nothing is recorded yet.',
  failed: 'The history could not be read.',
  tryAgain: 'Try again'
} as const;

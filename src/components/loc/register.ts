import type { SortBy } from '../../domain/register/sortEntries';
import { countSentence, statusLineSentence } from '../../domain/words/countSentence';

function reports(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`;
}

/** What the register says. Status words and sentences about records are the domain's (`domain/words`). */
export const REGISTER = {
  scopeAsAt: (scope: string | undefined, day: string) =>
    scope === undefined ? `as at ${day}` : `${scope}, as at ${day}`,
  titleLabel: (title: string) => title || 'Register',

  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied. It stands in the address bar.',
  groupedByReport: 'Grouped by report',
  flat: 'Flat',
  layoutLabel: (layout: string) => `Layout: ${layout}`,
  sortBy: 'Sort by',

  search: 'Search words, numbers, leads, reports',
  searchShort: 'Search',
  searchLabel: 'Search the register',

  addFilter: 'Add filter',
  filtersLabel: 'Filters',
  filtersSet: (count: number) => (count === 0 ? 'Add filter' : `Add filter, ${count} set`),
  chip: (field: string, value: string | undefined) =>
    value === undefined ? field : `${field}: ${value}`,
  removeFilter: (filter: string) => `Remove filter ${filter}`,
  changeFilter: (filter: string) => `Change filter ${filter}`,
  backToFields: 'All filters',
  done: 'Done',
  clear: 'Clear',
  due: {
    question: 'When it is due',
    between: 'Between two months',
    'none set': 'No date set',
    overdue: 'Overdue, past its original date',
    from: 'From',
    to: 'To',
    wrongWayRound: 'The second month is before the first.'
  },

  count: (shown: number, all: number, shownReports: number, allReports: number) =>
    shown === all
      ? `${countSentence(all)}, ${reports(allReports)}`
      : `${countSentence(shown, all)}, ${shownReports} of ${reports(allReports)}`,
  countBrief: (shown: number, all: number) =>
    shown === all ? countSentence(all) : `${shown} of ${all}`,
  statusLines: (lines: number, changed: number) =>
    `${statusLineSentence(lines)}, ${changed} changed since the last paper`,
  updating: 'updating',

  grid: 'Recommendations and AFIs',
  columns: {
    status: 'Status',
    ref: 'Ref',
    recommendation: 'Recommendation',
    lead: 'Lead',
    due: 'Due',
    'last update': 'Last update'
  },
  sorts: {
    'register order': 'Order of the register',
    status: 'Status',
    ref: 'Ref',
    recommendation: 'Recommendation',
    report: 'Report',
    lead: 'Lead',
    due: 'Due',
    'last update': 'Last update'
  } satisfies Record<SortBy, string>,
  sortedWithin: 'sorted within each report',
  sorted: (by: string, descending: boolean, grouped: boolean) =>
    `Sorted by ${by.toLowerCase()}${descending ? ', last first' : ''}${
      grouped ? ', within each report' : ''
    }`,
  ofTotal: (shown: number, total: number) =>
    shown === total ? `${total}` : `${shown} of ${total}`,
  noNumber: '\u2013',
  noNumberPrinted: (place: string) => `No number printed, ${place} in order`,
  noneSet: 'none set',
  noUpdate: 'none yet',
  originally: 'originally ',

  loading: 'Reading the register',
  nothingMatches: 'No recommendation or AFI matches.',
  clearAll: 'Clear search and filters',
  nothingYet: 'No recommendation or AFI is recorded yet.',
  nothingInScope: {
    report: 'No recommendation or AFI is recorded for the report that this page shows.',
    directorate: 'No recommendation or AFI is recorded for the directorate that this page shows.'
  },
  nothingFromSources: (sources: string) =>
    `No recommendation or AFI is recorded from the papers that this page shows (${sources}).`,
  kept: 'What was read before is still shown.',
  notHere: 'The recommendation that the link names is not in this register.',
  panelFailed: 'The recommendation could not be opened.',
  filtersFailed: 'The filters could not be opened.'
} as const;

const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth'
];

/** A place in an order, in words up to twelve: 3 -> "third", 23 -> "23rd". */
export function placeWord(place: number): string {
  const word = PLACES[place - 1];
  if (word !== undefined) {
    return word;
  }
  const teens = place % 100 >= 11 && place % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}

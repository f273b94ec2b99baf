import { STATUS_ORDER } from '../status';
import { lastDay } from '../dates/partialDate';
import type { PartialDate } from '../dates/partialDate';
import { compareRefs } from './compareRefs';
import type { RegisterEntry } from './entry';

/** What the register may be sorted by. */
export type SortBy =
  | 'register order'
  | 'status'
  | 'ref'
  | 'recommendation'
  | 'report'
  | 'lead'
  | 'due'
  | 'last update';

export type SortDirection = 'ascending' | 'descending';

/** Every sort, for menus and for reading addresses. */
export const SORTS: readonly SortBy[] = [
  'register order',
  'status',
  'ref',
  'recommendation',
  'report',
  'lead',
  'due',
  'last update'
];

// Sorting goes by numbers and is done once per list and key (`performance.md`: texts and collators are
// 15 to 50 times slower). Forgotten with the list.
const kept = new WeakMap<readonly RegisterEntry[], Map<string, readonly number[]>>();

/**
 * The entries in another order. Stable in both directions: entries of one key stay in register order.
 * What has no key (no number printed, no date, no lead) stands last in both directions.
 */
export function sortEntries(
  entries: readonly RegisterEntry[],
  by: SortBy,
  direction: SortDirection = 'ascending'
): readonly RegisterEntry[] {
  if (by === 'register order' && direction === 'ascending') return entries;
  return sortedPlaces(entries, by, direction).map((place) => entries[place]);
}

/** The places of the entries in sorted order; kept for the list, so that asking again costs nothing. */
export function sortedPlaces(
  entries: readonly RegisterEntry[],
  by: SortBy,
  direction: SortDirection
): readonly number[] {
  const places = kept.get(entries) ?? new Map<string, readonly number[]>();
  kept.set(entries, places);
  const name = `${by} ${direction}`;
  const known = places.get(name);
  if (known) return known;
  const keys = keysOf(entries, by);
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = Array.from(entries.keys()).sort((a, b) => {
    if (keys[a] === keys[b]) return a - b;
    // Infinity is "no key" and stands last whatever the direction.
    if (keys[a] === Infinity || keys[b] === Infinity) return keys[a] === Infinity ? 1 : -1;
    return (keys[a] - keys[b]) * sign;
  });
  places.set(name, sorted);
  return sorted;
}

function keysOf(entries: readonly RegisterEntry[], by: SortBy): Float64Array {
  switch (by) {
    case 'register order':
      return Float64Array.from(entries, (_entry, place) => place);
    case 'status':
      return Float64Array.from(entries, ({ shown }) => STATUS_ORDER.indexOf(shown.status));
    case 'report':
      return Float64Array.from(entries, ({ report }) => report.order);
    case 'due':
      return Float64Array.from(entries, ({ due }) => dayNumber(due[0]));
    case 'last update':
      return Float64Array.from(entries, ({ lastUpdate }) => dayNumber(lastUpdate));
    case 'ref':
      return ranks(
        entries.map(({ recommendation }) => recommendation.ref),
        compareRefs
      );
    case 'lead':
      return ranks(
        entries.map(({ recommendation: { leadPost, leadOfficer } }) =>
          (leadPost ?? leadOfficer)?.toLowerCase()
        ),
        byCodeUnits
      );
    case 'recommendation':
      return ranks(
        entries.map(({ recommendation }) => recommendation.wording.toLowerCase()),
        byCodeUnits
      );
  }
}

/** Each text's place among all different texts; Infinity for a missing one. */
function ranks(
  texts: readonly (string | undefined)[],
  compare: (a: string, b: string) => number
): Float64Array {
  const different = new Set<string>();
  for (const text of texts) if (text !== undefined && text !== '') different.add(text);
  const rank = new Map(
    Array.from(different)
      .sort(compare)
      .map((text, place) => [text, place])
  );
  return Float64Array.from(texts, (text) => rank.get(text ?? '') ?? Infinity);
}

/** `2018-01-31` -> 20180131; a month counts as its last day. */
function dayNumber(date: PartialDate | undefined): number {
  if (date === undefined) return Infinity;
  const day = lastDay(date);
  return Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

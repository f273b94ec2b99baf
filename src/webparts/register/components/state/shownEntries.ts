import { passesFilters } from '../../../../domain/register/applyFilters';
import type { RegisterState } from '../../../../domain/register/address';
import type { RegisterEntry } from '../../../../domain/register/entry';
import { holdsTerms, searchTerms } from '../../../../domain/register/search';
import { sortedPlaces } from '../../../../domain/register/sortEntries';

/**
 * The entries that a register shows, sorted, found and filtered, in one walk over all of them: a
 * keystroke costs one scan of the texts (`performance.md`, Search).
 *
 * @param entries all of them, the same array as long as nothing was read anew
 * @param texts what is searched, from `searchable(entries)`; asked for only when there is a query
 */
export function shownEntries(
  entries: readonly RegisterEntry[],
  texts: () => readonly string[],
  { query, filters, sort }: Pick<RegisterState, 'query' | 'filters' | 'sort'>
): readonly RegisterEntry[] {
  const terms = searchTerms(query);
  const untouched = sort.by === 'register order' && sort.direction === 'ascending';
  if (terms.length === 0 && filters.length === 0 && untouched) {
    return entries;
  }
  const passes = passesFilters(filters);
  const searched = terms.length > 0 ? texts() : undefined;
  const places = sortedPlaces(entries, sort.by, sort.direction);
  const shown: RegisterEntry[] = [];
  for (const place of places) {
    const found = searched === undefined || holdsTerms(searched[place], terms);
    if (found && passes(entries[place])) {
      shown.push(entries[place]);
    }
  }
  return shown;
}

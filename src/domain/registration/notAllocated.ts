import { passesFilters } from '../register/applyFilters';
import type { RegisterEntry } from '../register/entry';
import type { Filter } from '../register/filter';

/**
 * What waits to be allocated (`domain.md` 9, J2): open, and neither a post nor an officer leads it.
 * What another body answers for (White) needs no lead here. As filters, so that the list behind the
 * figure is one link away.
 */
export const NOT_ALLOCATED: readonly Filter[] = [
  { field: 'status', values: ['RED', 'AMBER'] },
  { field: 'lead', values: [''] }
];

/** How many of the entries wait to be allocated. */
export function countNotAllocated(entries: readonly RegisterEntry[]): number {
  return entries.filter(passesFilters(NOT_ALLOCATED)).length;
}

/** Whether a register is filtered to exactly what waits to be allocated. */
export function showsNotAllocated(filters: readonly Filter[]): boolean {
  return (
    filters.length === NOT_ALLOCATED.length &&
    NOT_ALLOCATED.every((wanted) =>
      filters.some(
        (filter) =>
          filter.field === wanted.field &&
          'values' in filter &&
          'values' in wanted &&
          [...filter.values].sort().join('\n') === [...wanted.values].sort().join('\n')
      )
    )
  );
}

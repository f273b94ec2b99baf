import { STATUS_ORDER } from '../status';
import { filterValuesOf } from './applyFilters';
import type { RegisterEntry } from './entry';
import type { FilterField } from './filter';

/** A value that a filter may take, and how many entries have it. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

/**
 * The values that occur in a field, with their counts: statuses in the order of screens, reports in
 * the order of the register, all else by its letters; "not recorded" (an empty text) stands last.
 */
export function filterChoices(
  entries: readonly RegisterEntry[],
  field: Exclude<FilterField, 'due' | 'changed' | 'pending review'>
): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of valuesOf(entry, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const choices = Array.from(counts, ([value, count]) => ({ value, count }));
  if (field === 'report') return choices;
  if (field === 'status') {
    const order: readonly string[] = STATUS_ORDER;
    return choices.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  }
  return choices.sort(byLetters);
}

function valuesOf(
  entry: RegisterEntry,
  field: Exclude<FilterField, 'due' | 'changed' | 'pending review'>
): readonly string[] {
  if (field === 'status') return [entry.shown.status];
  if (field === 'kind') return [entry.recommendation.kind];
  if (field === 'report') return [entry.report.id];
  return filterValuesOf(entry, field);
}

function byLetters(a: FilterChoice, b: FilterChoice): number {
  if (a.value === '' || b.value === '') return a.value === '' ? 1 : -1;
  return a.value.localeCompare(b.value, 'en-GB');
}

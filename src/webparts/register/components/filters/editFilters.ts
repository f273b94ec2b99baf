import type { Filter, FilterField } from '../../../../domain/register/filter';
import type { Kind } from '../../../../domain/records';
import type { RecordedStatus } from '../../../../domain/status';
import { STATUS_ORDER } from '../../../../domain/status';
import { KINDS } from '../../../../domain/kinds';

/** A field whose filter is a choice among the values that occur. */
export type ChoiceField = Exclude<FilterField, 'due' | 'changed' | 'pending review'>;

/** The filters with one put in the place of its field's, or at the end. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  const there = filters.some(({ field }) => field === filter.field);
  return there
    ? filters.map((other) => (other.field === filter.field ? filter : other))
    : [...filters, filter];
}

/** The filters without a field's. */
export function withoutFilter(filters: readonly Filter[], field: FilterField): readonly Filter[] {
  return filters.filter((filter) => filter.field !== field);
}

/** The values chosen in a field. */
export function chosenValues(filters: readonly Filter[], field: ChoiceField): readonly string[] {
  const filter = filters.find((one) => one.field === field);
  return filter !== undefined && 'values' in filter ? filter.values : [];
}

/** The filters with a field's values chosen; without the field when none is. */
export function withValues(
  filters: readonly Filter[],
  field: ChoiceField,
  values: readonly string[]
): readonly Filter[] {
  if (values.length === 0) {
    return withoutFilter(filters, field);
  }
  return withFilter(filters, choiceFilter(field, values));
}

function choiceFilter(field: ChoiceField, values: readonly string[]): Filter {
  switch (field) {
    case 'status':
      return {
        field,
        values: STATUS_ORDER.filter((status: RecordedStatus) => values.includes(status))
      };
    case 'kind':
      return { field, values: KINDS.filter((kind: Kind) => values.includes(kind)) };
    default:
      return { field, values };
  }
}

import { sortRange } from '../../workbook/sorting';
import { invalidArgument } from '../../workbook/refusal';
import type { SortField, TrackedRange } from '../../workbook/types';
import { flagArg, isRecord, numberValue } from '../args';
import type { HostClass } from '../hostObject';
import { placeOf } from './places';

/** `[{ key, ascending? }]` as Office.js gives it. */
export function sortFields(value: unknown): readonly SortField[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument();
    return { key: numberValue(field.key), ascending: field.ascending !== false };
  });
}

export const RANGE_SORT: HostClass<TrackedRange> = {
  name: 'RangeSort',
  methods: {
    Apply: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      const rows = flagArg(args, 2) ? { ...rect, top: rect.top + 1 } : rect;
      sortRange(host.model, sheet, rows, sortFields(args[0]));
    }
  }
};

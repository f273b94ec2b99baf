import { contains } from './rect';
import type { Rect, Sheet, Table } from './types';

/**
 * Validation and conditional formats of a table's columns hold for new rows at its start or its
 * end too, where what was put in lies beside their ranges and not within them.
 */
export function stretchRules(
  sheet: Sheet,
  table: Table,
  added: Rect,
  where: 'start' | 'end'
): void {
  const stretched = (range: Rect): Rect => {
    const within =
      contains(table.range, range) &&
      contains(added, { ...range, top: added.top, bottom: added.bottom });
    if (!within) return range;
    if (where === 'end')
      return range.bottom === added.top - 1 ? { ...range, bottom: added.bottom } : range;
    return range.top === added.bottom + 1 ? { ...range, top: added.top } : range;
  };
  sheet.validations = sheet.validations.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(stretched)
  }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(stretched)
  }));
}

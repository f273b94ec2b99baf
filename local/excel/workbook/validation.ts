import { contains, overlaps, without } from './rect';
import type { DataValidation, Rect, Sheet, WorkbookModel } from './types';
import { tell } from './watch';

export type ValidationRule = Omit<DataValidation, 'ranges' | 'ignoreBlanks'> & {
  readonly ignoreBlanks?: boolean;
};

/** The rule of a range; `mixed` where its cells have several. */
export function validationOf(sheet: Sheet, range: Rect): DataValidation | 'mixed' | undefined {
  const met = sheet.validations.filter((rule) => rule.ranges.some((rect) => overlaps(rect, range)));
  const [first] = met;
  if (first === undefined) return undefined;
  const whole = met.length === 1 && first.ranges.some((rect) => contains(rect, range));
  return whole ? first : 'mixed';
}

/** Gives a range another rule, or none; rules that reached over it keep their other cells. */
export function setValidation(
  model: WorkbookModel,
  sheet: Sheet,
  range: Rect,
  rule: ValidationRule | undefined
): void {
  const others = sheet.validations
    .map((one) => ({ ...one, ranges: one.ranges.flatMap((rect) => without(rect, range)) }))
    .filter((one) => one.ranges.length > 0);
  sheet.validations =
    rule === undefined
      ? others
      : [...others, { ...rule, ignoreBlanks: rule.ignoreBlanks ?? true, ranges: [range] }];
  tell(model, { kind: 'layout', sheetId: sheet.id });
}

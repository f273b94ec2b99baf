import { spException } from '../errors';
import { formulaColumnUnknown } from '../fields/errors';
import { fieldSetting } from '../fields/fieldKinds';
import type { Field, FieldType } from '../storage';
import { columnsIn, parseFormula } from './syntax';

/** Kinds of column that a formula may read. Source: "Examples of common formulas", Microsoft. */
const READABLE: ReadonlySet<FieldType> = new Set([
  'Text',
  'Choice',
  'Number',
  'Currency',
  'Integer',
  'Counter',
  'Boolean',
  'DateTime',
  'Calculated'
]);

export const columnNamed = (fields: readonly Field[], name: string): Field | undefined => {
  const wanted = name.toLowerCase();
  return (
    fields.find(({ internalName }) => internalName.toLowerCase() === wanted) ??
    fields.find(({ title, type }) => title.toLowerCase() === wanted && type !== 'Computed')
  );
};

/**
 * Throws SharePoint's 500 for a formula that cannot be read, or that reads a column which is not
 * there or of a kind that formulas do not read. Codes of the latter not recorded.
 * @param only the one column that the validation of a column may read
 */
export function demandFormula(text: string, fields: readonly Field[], only?: Field): void {
  for (const name of columnsIn(parseFormula(text))) {
    if (name.toLowerCase() === 'today') continue;
    const field = columnNamed(fields, name);
    if (!field) throw formulaColumnUnknown(name);
    if (only && field.id !== only.id) {
      throw spException(
        500,
        -2130575270,
        'The formula cannot refer to another column.  Check the formula for spelling errors or update the formula to reference only this column.'
      );
    }
    if (!READABLE.has(field.type)) {
      throw spException(
        500,
        -2130575270,
        'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
      );
    }
  }
}

/** Throws SharePoint's 500 where calculated columns would read one another in a ring. Not recorded. */
export function demandNoRing(calculated: Field, fields: readonly Field[]): void {
  const followed = new Set<string>();
  const follow = (field: Field): void => {
    for (const name of columnsIn(parseFormula(String(fieldSetting(field, 'Formula') || '=""')))) {
      const read = columnNamed(fields, name);
      if (read?.type !== 'Calculated' || followed.has(read.id)) continue;
      if (read.id === calculated.id) {
        throw spException(500, -2130575270, 'The formula results in a circular reference.');
      }
      followed.add(read.id);
      follow(read);
    }
  };
  follow(calculated);
}

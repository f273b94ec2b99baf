import { wrongKindOfValue } from '../errors';

/** A column of a form: SP.ListItemFormUpdateValue. */
export interface FormRow {
  readonly name: string;
  /** As it came, for the answer. */
  readonly given: string | null;
  /** The same, nothing read as empty. */
  readonly text: string;
}

/** @throws SharePointError 400 where `formValues` is no collection of rows */
export function readFormRows(formValues: unknown): readonly FormRow[] {
  if (!Array.isArray(formValues)) throw wrongKindOfValue('Collection(SP.ListItemFormUpdateValue)');
  return formValues.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) {
      throw wrongKindOfValue('SP.ListItemFormUpdateValue');
    }
    const { FieldName, FieldValue = null } = row as {
      readonly FieldName?: unknown;
      readonly FieldValue?: unknown;
    };
    if (typeof FieldName !== 'string') throw wrongKindOfValue('Edm.String');
    if (typeof FieldValue !== 'string' && FieldValue !== null) throw wrongKindOfValue('Edm.String');
    return { name: FieldName, given: FieldValue, text: FieldValue ?? '' };
  });
}
